package vn.cchc.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Section;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/** The plan under check, what it was given to look things up in, and what several rules ask of it, found out once. */
final class PlanFacts {

    private final ImprovementPlan plan;
    private final ReferenceData data;
    private final LocalDate referenceDay;
    private final Responsibilities responsibilities;
    private final List<Responsibilities.Leads> leads = new ArrayList<>();
    private final List<PlacedSection> sections;
    private final List<List<Section>> sectionsOfTasks = new ArrayList<>();
    /** What the document calls the tasks, as far as asked for: most rules that say something name the same ones. */
    private final @Nullable String[] labels;

    private final PartyNames names;
    private final Once<List<Located<Identified>>> things = new Once<>(() -> PlanWalk.through(plan()));
    private final Once<List<Located<Target>>> targets = new Once<>(() -> PlanWalk.targets(things()));
    private final Once<List<Located<Party>>> parties = new Once<>(() -> PlanParties.in(this));
    private final Once<FiguresOf> figures = new Once<>(() -> new FiguresOf(plan().getBaselines()));
    private final Once<Set<String>> criteria = new Once<>(() -> IndexRules.linked(this));
    private final Once<List<Parents.Parent>> parents = new Once<>(() -> Parents.of(plan(), data().getParentPlans()));

    private final Once<List<PlanFacts>> ends = new Once<>(this::ends);

    PlanFacts(ImprovementPlan plan, ReferenceData data) {
        this(plan, data, firstDay(plan));
    }

    private PlanFacts(ImprovementPlan plan, ReferenceData data, LocalDate referenceDay) {
        this.plan = plan;
        this.data = data;
        this.referenceDay = referenceDay;
        this.responsibilities = plan.responsibilities();
        this.names = new PartyNames(data.getDirectory(), referenceDay);
        this.sections = PlacedSection.of(plan);
        this.labels = new String[plan.getTasks().size()];
        plan.getTasks().forEach(task -> {
            leads.add(responsibilities.leadsOf(task));
            sectionsOfTasks.add(responsibilities.sectionsOf(task));
        });
    }

    ImprovementPlan plan() {
        return plan;
    }

    OfficialDocument document() {
        return plan.getDocument();
    }

    PlanPeriod period() {
        return plan.getPeriod();
    }

    List<Task> tasks() {
        return plan.getTasks();
    }

    Responsibilities responsibilities() {
        return responsibilities;
    }

    /** {@return the leads that hold for the task at a position} */
    Responsibilities.Leads leads(int task) {
        return leads.get(task);
    }

    /** {@return all sections with their places, in the order of the text} */
    List<PlacedSection> sections() {
        return sections;
    }

    /** {@return the sections that hold the task at a position, the nearest first} */
    List<Section> sections(int task) {
        return sectionsOfTasks.get(task);
    }

    /** {@return an attribute of the task at a position as a place, with what the document calls the task} */
    Violation atTask(int task, String attribute) {
        return Violation.at(Paths.element("tasks", task, attribute))
                .labelled(label(task))
                .of("tasks");
    }

    private String label(int task) {
        String label = labels[task];
        if (label == null) {
            String name = Labels.of(tasks().get(task));
            // Neither label nor text: all that can be said is which one it is.
            label = Text.of(name).isBlank() ? "(" + (task + 1) + ")" : name;
            labels[task] = label;
        }
        return label;
    }

    /** {@return whether two parties are one} */
    boolean same(Party one, Party other) {
        return names.same(one, other);
    }

    /** {@return what the directory knows a party as} */
    Optional<PartyNames.Known> known(Party party) {
        return names.known(party);
    }

    /** {@return a name of a party, folded} */
    String folded(Text name) {
        return names.fold(name);
    }

    /** {@return the date of promulgation, as far as printed} */
    Optional<PartialDate> date() {
        return document().getDate();
    }

    /** {@return the day of promulgation, if the date is complete} */
    Optional<LocalDate> day() {
        return date().filter(PartialDate::isComplete).map(PartialDate::earliest);
    }

    private static LocalDate firstDay(ImprovementPlan plan) {
        return plan.getDocument()
                .getDate()
                .map(PartialDate::earliest)
                .orElse(plan.getPeriod().getFrom());
    }

    /**
     * {@return the day on which the plan is looked at: that of promulgation if it is known, else the first that it can be; rules
     * that look bodies up on it go through {@link EachDay}}
     */
    LocalDate referenceDay() {
        return referenceDay;
    }

    /** {@return the facts as of the first and the last day of {@link #days()}; one only where the day makes no difference} */
    List<PlanFacts> onFirstAndLastDay() {
        return ends.get();
    }

    private List<PlanFacts> ends() {
        LocalDate last = days().getTo().orElse(referenceDay);
        boolean dated =
                data.getDirectory().isPresent() || data.getAdministrativeUnits().isPresent();
        return dated && last.isAfter(referenceDay) ? List.of(this, new PlanFacts(plan, data, last)) : List.of(this);
    }

    /** {@return the facts as of each day of {@link #days()} on which a body begins that goes by a name in the plan} */
    List<PlanFacts> onDaysBetween() {
        return parties().stream()
                .map(Located::thing)
                .filter(Party.Organization.class::isInstance)
                .map(Party::getName)
                .distinct()
                .flatMap(name -> data.getDirectory().stream().flatMap(known -> known.everCalled(name).stream()))
                .flatMap(body -> body.validity().getFrom().stream())
                .filter(days()::contains)
                .distinct()
                .map(day -> new PlanFacts(plan, data, day))
                .toList();
    }

    /** {@return the day of promulgation, or else the days on which it can be, as people read them} */
    String printedDay() {
        return day().map(Dates::printed).orElseGet(() -> Dates.printed(days()));
    }

    /** {@return the days on which the plan can have been promulgated: those that its date can mean, else those of its period} */
    Validity days() {
        return date().map(date -> Validity.between(date.earliest(), date.latest()))
                .orElseGet(() -> period().getFrom().isAfter(period().getTo())
                        ? Validity.from(period().getFrom())
                        : Validity.between(period().getFrom(), period().getTo()));
    }

    /** {@return all that has an id in the plan, the plan itself apart, with its place} */
    List<Located<Identified>> things() {
        return things.get();
    }

    /** {@return all parties that the plan names, with their places} */
    List<Located<Party>> parties() {
        return parties.get();
    }

    /** {@return all targets of the plan, of its tasks and of their contents} */
    List<Located<Target>> targets() {
        return targets.get();
    }

    /** {@return the figures of the plan by what they are of} */
    FiguresOf figures() {
        return figures.get();
    }

    /** {@return the codes of all criteria that tasks serve} */
    Set<String> criteria() {
        return criteria.get();
    }

    /** {@return the superior plans that the plan cites} */
    List<Parents.Parent> parents() {
        return parents.get();
    }

    /** {@return the superior plans that the host holds; for the others the rule is reported as not checked} */
    List<ImprovementPlan> parents(Outcome found) {
        return parents().stream()
                .flatMap(parent -> found.needs(ReferenceSource.PARENT_PLAN, parent.plan()).stream())
                .toList();
    }

    ReferenceData data() {
        return data;
    }
}
