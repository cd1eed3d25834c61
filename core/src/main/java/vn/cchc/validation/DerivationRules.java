package vn.cchc.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.organization.Party;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskReference;

/** Rules that hold tasks and targets against those of the superior plans. */
final class DerivationRules {

    private DerivationRules() {}

    static List<Rule> all() {
        return List.of(
                EachDay.rule("XPL-01", DerivationRules::takenUp),
                new Rule("XPL-02", DerivationRules::deadlines),
                new Rule("XPL-03", DerivationRules::targets));
    }

    /** Without an issuer nobody knows which tasks are its own; that it is missing, DOC-10a says. */
    private static void takenUp(PlanFacts plan, Outcome found) {
        for (ImprovementPlan parent : plan.parents(found)) {
            Set<String> taken = new HashSet<>();
            plan.tasks()
                    .forEach(task -> task.getDerivedFrom()
                            .filter(origin -> isIn(origin, parent))
                            .ifPresent(origin -> taken.add(origin.getTask())));
            Responsibilities responsibilities = parent.responsibilities();
            plan.document()
                    .getIssuer()
                    .ifPresent(issuer -> parent.getTasks().stream()
                            .filter(task -> !taken.contains(task.getId()))
                            .filter(task -> isFor(issuer, parties(task, responsibilities), plan, found))
                            .forEach(task -> found.add(Violation.at("tasks").value(name(task)))));
        }
    }

    private static boolean isIn(TaskReference origin, ImprovementPlan parent) {
        return origin.getPlan().orElse(parent.getId()).equals(parent.getId());
    }

    /** A lead that only the plan as a whole names would make every task everybody's. */
    private static List<Party> parties(Task task, Responsibilities responsibilities) {
        Responsibilities.Leads leads = responsibilities.leadsOf(task);
        Stream<Party> named = leads.origin() == Responsibilities.Origin.PLAN ? Stream.of() : leads.parties().stream();
        return Stream.concat(named, task.getCoordinators().stream()).toList();
    }

    private static boolean isFor(Party.Organization issuer, List<Party> parties, PlanFacts plan, Outcome found) {
        List<Membership> answers = parties.stream()
                .map(party -> Membership.of(issuer, party, plan))
                .toList();
        if (answers.contains(Membership.YES)) {
            return true;
        }
        if (answers.contains(Membership.UNKNOWN)) {
            found.lacks(ReferenceSource.DIRECTORY);
        }
        return false;
    }

    private static String name(Task task) {
        String words = Labels.firstWords(task.getText());
        return task.getLabel().map(label -> Labels.of(task) + ". " + words).orElse(words);
    }

    /**
     * A superior plan made ready for looking up tasks.
     *
     * @param plan the plan
     * @param tasks its tasks by id
     * @param responsibilities until when they are due
     */
    private record Superior(ImprovementPlan plan, Map<String, Task> tasks, Responsibilities responsibilities) {

        static Superior of(ImprovementPlan plan) {
            Map<String, Task> tasks = new HashMap<>();
            plan.getTasks().forEach(task -> tasks.putIfAbsent(task.getId(), task));
            return new Superior(plan, tasks, plan.responsibilities());
        }

        Optional<LocalDate> due(TaskReference origin) {
            return Optional.ofNullable(tasks.get(origin.getTask()))
                    .flatMap(task -> dated(responsibilities.dueOf(task)));
        }
    }

    /** {@return the last day of a deadline that the plan prints as a stretch of the calendar, for the task or its section} */
    private static Optional<LocalDate> dated(Responsibilities.Due due) {
        boolean printed = due.origin() != Responsibilities.Origin.PLAN && due.deadline() instanceof DatedDeadline;
        return printed ? due.lastDay() : Optional.empty();
    }

    private static void deadlines(PlanFacts plan, Outcome found) {
        if (plan.tasks().stream().allMatch(task -> task.getDerivedFrom().isEmpty())) {
            return;
        }
        List<Superior> superiors = plan.parents().stream()
                .flatMap(parent -> parent.plan().stream())
                .map(Superior::of)
                .toList();
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            Optional<LocalDate> allowed = task.getDerivedFrom().flatMap(origin -> due(origin, superiors, found));
            if (allowed.isPresent()) {
                Optional<LocalDate> own = dated(plan.responsibilities().dueOf(task));
                if (own.filter(day -> day.isAfter(allowed.get())).isPresent()) {
                    found.add(plan.atTask(i, "deadline")
                            .value(Dates.printed(own.get()) + " > " + Dates.printed(allowed.get())));
                }
            }
        }
    }

    private static Optional<LocalDate> due(TaskReference origin, List<Superior> superiors, Outcome found) {
        List<Superior> named = superiors.stream()
                .filter(superior -> isIn(origin, superior.plan()))
                .toList();
        if (named.isEmpty()) {
            found.lacks(ReferenceSource.PARENT_PLAN);
        }
        return named.stream().flatMap(superior -> superior.due(origin).stream()).findFirst();
    }

    private static void targets(PlanFacts plan, Outcome found) {
        for (ImprovementPlan parent : plan.parents(found)) {
            Map<String, List<Target>> wanted = new HashMap<>();
            PlanWalk.targets(PlanWalk.through(parent))
                    .forEach(target -> wanted.computeIfAbsent(Measured.key(target.thing()), key -> new ArrayList<>())
                            .add(target.thing()));
            for (Located<Target> own : plan.targets()) {
                wanted.getOrDefault(Measured.key(own.thing()), List.of()).stream()
                        .filter(target -> Measured.sameAbout(own.thing().getAbout(), target.getAbout()))
                        .filter(target -> sameYear(own.thing(), target))
                        .flatMap(target -> TargetValues.lower(own, target).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
    }

    private static boolean sameYear(Target own, Target other) {
        return own.getYear().isEmpty()
                || other.getYear().isEmpty()
                || own.getYear().equals(other.getYear());
    }
}
