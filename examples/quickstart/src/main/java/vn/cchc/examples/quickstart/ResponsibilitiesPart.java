package vn.cchc.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Responsibilities.Due;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.plan.Task;

/**
 * Who leads what by when: by leading party, soonest last day first. Parties that lead exactly the same tasks stand
 * together.
 */
final class ResponsibilitiesPart {

    /** Tasks that somebody leads, by where the lead is named. */
    private record Share(Origin origin, List<Task> tasks) {}

    private final Page page;
    private final Words words;
    private final Deadlines deadlines;
    private final ImprovementPlan plan;
    private final Responsibilities responsibilities;
    private final int whenWidth;
    private final int labelWidth;

    ResponsibilitiesPart(Page page, Words words, ImprovementPlan plan) {
        this.page = page;
        this.words = words;
        this.deadlines = new Deadlines(words);
        this.plan = plan;
        this.responsibilities = plan.responsibilities();
        this.whenWidth =
                Math.min(22, widest(plan.getTasks().stream().map(this::when).toList()));
        this.labelWidth = Math.min(
                6,
                widest(plan.getTasks().stream().map(ResponsibilitiesPart::label).toList()));
    }

    void print() {
        page.heading(words.get("responsibilities.title"));
        Map<Share, List<Party>> shares = new LinkedHashMap<>();
        for (Origin origin : Origin.values()) {
            responsibilities.byLead().forEach((party, tasks) -> {
                Share share = new Share(
                        origin,
                        tasks.stream()
                                .filter(task -> responsibilities.leadsOf(task).origin() == origin)
                                .toList());
                shares.computeIfAbsent(share, same -> new ArrayList<>()).add(party);
            });
        }
        shares.keySet().removeIf(share -> share.tasks().isEmpty());
        shares.forEach((share, parties) ->
                printShare(TaskTable.names(parties) + deadlines.origin(share.origin()), share.tasks()));
        List<Task> nobodys = plan.getTasks().stream()
                .filter(task -> responsibilities.leadsOf(task).parties().isEmpty())
                .toList();
        if (!nobodys.isEmpty()) {
            printShare(words.get("responsibilities.nobody"), nobodys);
        }
    }

    private void printShare(String who, List<Task> tasks) {
        page.hanging("■ ", who + ": " + words.count("task", tasks.size()));
        List<Task> soonestFirst = new ArrayList<>(tasks);
        soonestFirst.sort(Comparator.comparing(
                        (Task task) -> responsibilities.dueOf(task).lastDay().orElse(LocalDate.MAX))
                .thenComparing(this::when));
        String before = "";
        for (Task task : soonestFirst) {
            String due = Columns.pad(
                            deadlines.lastDay(responsibilities.dueOf(task).lastDay()), 11)
                    + "  "
                    + Columns.pad(Columns.shorten(when(task), whenWidth, 1).get(0), whenWidth);
            String mark = "  "
                    + (due.equals(before) ? " ".repeat(Columns.width(due)) : due)
                    + "  "
                    + Columns.pad(Columns.shorten(label(task), labelWidth, 1).get(0), labelWidth)
                    + "  ";
            page.hanging(mark, Columns.shorten(TaskTexts.whole(task), page.width() - Columns.width(mark), 1));
            before = due;
        }
        page.blank();
    }

    /** The deadline in words; one that only the plan's period sets needs no more than its origin. */
    private String when(Task task) {
        Due due = responsibilities.dueOf(task);
        return due.origin() == Origin.PLAN ? words.get("origin.plan") : deadlines.of(due);
    }

    private static String label(Task task) {
        return TaskTexts.label(task.getLabel(), "–");
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }
}
