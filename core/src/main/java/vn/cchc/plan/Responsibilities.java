package vn.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.organization.Party;
import vn.cchc.value.IndexCode;

/**
 * Who leads which task until when, with what tasks inherit (trách nhiệm, thời hạn áp dụng).
 *
 * <p>A lead is the task's own, else that of the nearest section above it, else the party that the plan assigns to lead it,
 * else the party that the plan assigns to carry it out. A deadline is the task's own, else that of the nearest section,
 * else the end of the plan's period. The origin says which; empty leads mean that nobody is named.
 */
public final class Responsibilities {

    private static final Set<AssignmentRole> MONITORING =
            Set.of(AssignmentRole.MONITOR, AssignmentRole.URGE, AssignmentRole.INSPECT);

    /** Where a lead or a deadline comes from. */
    public enum Origin {
        /** The task itself (nhiệm vụ). */
        TASK,
        /** A section above the task (mục). */
        SECTION,
        /** The plan as a whole (kế hoạch). */
        PLAN
    }

    /**
     * The parties that lead a task.
     *
     * @param parties the parties; empty if nobody is named anywhere
     * @param origin where they are named
     */
    public record Leads(List<Party> parties, Origin origin) {}

    /**
     * The deadline that holds for a task.
     *
     * @param deadline the deadline; for {@link Origin#PLAN} the last day of the period
     * @param origin where it is named
     * @param lastDay its last day, where it has one
     */
    public record Due(Deadline deadline, Origin origin, Optional<LocalDate> lastDay) {}

    private final ImprovementPlan plan;
    /** For each section, by its id, itself and those above it, the nearest first. */
    private final Map<String, List<Section>> sections = new HashMap<>();

    private final List<Party> assigned;

    Responsibilities(ImprovementPlan plan) {
        this.plan = plan;
        Map<String, Section> parents = new HashMap<>();
        plan.allSections()
                .forEach(
                        section -> section.getSections().forEach(child -> parents.putIfAbsent(child.getId(), section)));
        plan.allSections()
                .forEach(section -> sections.computeIfAbsent(section.getId(), id -> withThoseAbove(section, parents)));
        List<Party> leads = assigned(AssignmentRole.LEAD);
        this.assigned = leads.isEmpty() ? assigned(AssignmentRole.IMPLEMENT) : leads;
    }

    private static List<Section> withThoseAbove(Section section, Map<String, Section> parents) {
        List<Section> chain = new ArrayList<>();
        @Nullable Section at = section;
        // An id that stands twice in the tree could lead in a circle.
        while (at != null && !chain.contains(at)) {
            chain.add(at);
            at = parents.get(at.getId());
        }
        return List.copyOf(chain);
    }

    /**
     * {@return the sections that hold a task, the nearest first; none if the task names no section of the plan}
     *
     * @param task a task of the plan
     */
    public List<Section> sectionsOf(Task task) {
        return task.getSection().map(sections::get).orElse(List.of());
    }

    /**
     * {@return the parties that lead a task}
     *
     * @param task a task of the plan
     */
    public Leads leadsOf(Task task) {
        if (!task.getLeads().isEmpty()) {
            return new Leads(task.getLeads(), Origin.TASK);
        }
        for (Section section : sectionsOf(task)) {
            if (!section.getResponsible().isEmpty()) {
                return new Leads(section.getResponsible(), Origin.SECTION);
            }
        }
        return new Leads(assigned, Origin.PLAN);
    }

    private List<Party> assigned(AssignmentRole role) {
        return plan.getAssignments().stream()
                .filter(assignment -> assignment.getRoles().contains(role))
                .flatMap(assignment -> assignment.getParties().stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the deadline that holds for a task}
     *
     * @param task a task of the plan
     */
    public Due dueOf(Task task) {
        if (task.getDeadline().isPresent()) {
            return due(task.getDeadline().get(), Origin.TASK);
        }
        for (Section section : sectionsOf(task)) {
            if (section.getDeadline().isPresent()) {
                return due(section.getDeadline().get(), Origin.SECTION);
            }
        }
        return due(Deadline.onDate(plan.getPeriod().getTo()), Origin.PLAN);
    }

    private Due due(Deadline deadline, Origin origin) {
        return new Due(deadline, origin, deadline.lastDay(plan.getPeriod()));
    }

    /**
     * {@return the index that a task serves: its own, else that of the nearest section, else the plan's if it has one only}
     *
     * @param task a task of the plan
     */
    public Optional<IndexCode> indexOf(Task task) {
        if (task.getIndex().isPresent()) {
            return task.getIndex();
        }
        for (Section section : sectionsOf(task)) {
            if (section.getIndex().isPresent()) {
                return section.getIndex();
            }
        }
        return plan.getIndices().size() == 1 ? Optional.of(plan.getIndices().get(0)) : Optional.empty();
    }

    /**
     * {@return the tasks by leading party, in the order of the text; a task with several leads stands under each}
     */
    public Map<Party, List<Task>> byLead() {
        Map<Party, List<Task>> tasks = new LinkedHashMap<>();
        plan.getTasks()
                .forEach(task -> leadsOf(task)
                        .parties()
                        .forEach(party -> tasks.computeIfAbsent(party, lead -> new ArrayList<>())
                                .add(task)));
        return tasks;
    }

    /**
     * {@return the tasks that nobody leads, by themselves, by a section or by the plan, in the order of the text}
     */
    public List<Task> withoutLead() {
        return plan.getTasks().stream()
                .filter(task -> leadsOf(task).parties().isEmpty())
                .toList();
    }

    /**
     * {@return the parties that a clause addresses: its own, else those of the clause under which it stands}
     *
     * @param clause a clause of the plan
     */
    public List<Party> partiesOf(Assignment clause) {
        Set<String> seen = new HashSet<>();
        @Nullable Assignment at = clause;
        // Clauses that name each other as the one above would lead in a circle.
        while (at != null && at.getParties().isEmpty() && seen.add(at.getId())) {
            at = at.getParentClause().flatMap(this::clause).orElse(null);
        }
        return at == null ? List.of() : at.getParties();
    }

    /**
     * {@return who reports: the reporters named, else the parties of the clause that states the duty}
     *
     * @param report a duty to report of the plan
     */
    public List<Party> reportersOf(ReportingObligation report) {
        return report.getReporters().isEmpty()
                ? report.getStatedIn()
                        .flatMap(this::clause)
                        .map(this::partiesOf)
                        .orElse(List.of())
                : report.getReporters();
    }

    private Optional<Assignment> clause(String id) {
        return plan.getAssignments().stream()
                .filter(clause -> clause.getId().equals(id))
                .findFirst();
    }

    /**
     * {@return the clauses by which somebody monitors, urges or inspects (theo dõi, đôn đốc, kiểm tra), by that party, in the
     * order of the text}
     */
    public Map<Party, List<Assignment>> byMonitor() {
        Map<Party, List<Assignment>> clauses = new LinkedHashMap<>();
        plan.getAssignments().stream()
                .filter(clause -> clause.getRoles().stream().anyMatch(MONITORING::contains))
                .forEach(clause -> partiesOf(clause)
                        .forEach(party -> clauses.computeIfAbsent(party, monitor -> new ArrayList<>())
                                .add(clause)));
        return clauses;
    }

    /**
     * {@return what a party owes}
     *
     * @param party the party, as a plan or a person names it
     */
    public Duties of(Party party) {
        return Duties.of(plan, this, new Asked(party, ClassMembership.unknown()));
    }

    /**
     * {@return what everybody owes whom the plan names, classes as parties of their own}
     */
    public Duties ofEverybody() {
        return Duties.of(plan, this, Asked.everybody());
    }
}
