package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;

/**
 * Tasks as a list by section, each with the lead and the deadline that hold for it; what all of them, or all of a section,
 * have in common is said once.
 */
final class TaskList {

    private static final String INDENT = "   ";

    private final Page page;
    private final Words words;
    private final Deadlines deadlines;
    private final Responsibilities responsibilities;
    private final SectionHeadings headings;
    private final Set<String> introduced = new HashSet<>();

    TaskList(Page page, Words words, Responsibilities responsibilities, SectionHeadings headings) {
        this.page = page;
        this.headings = headings;
        this.words = words;
        this.deadlines = new Deadlines(words);
        this.responsibilities = responsibilities;
    }

    /**
     * Prints some tasks.
     *
     * @param tasks the tasks
     * @param all whether these are all tasks of the plan
     */
    void print(List<Task> tasks, boolean all) {
        tasks.forEach(task -> introduced.addAll(task.getIntroduces()));
        boolean saidOnce = all && printCommon("", tasks);
        Map<List<Section>, List<Task>> bySection = new LinkedHashMap<>();
        tasks.forEach(task -> bySection
                .computeIfAbsent(responsibilities.sectionsOf(task), section -> new ArrayList<>())
                .add(task));
        bySection.forEach((chain, some) -> {
            headings.print(chain);
            if (chain.isEmpty()) {
                page.line(words.get("tasks.no-section"));
            }
            boolean said = saidOnce || printCommon(INDENT, some);
            some.forEach(task -> printTask(task, !said));
            page.blank();
        });
    }

    /** Says once what the tasks have in common; returns false if that is not the same for all. */
    private boolean printCommon(String indent, List<Task> tasks) {
        List<List<String>> owed = tasks.stream().map(this::owed).distinct().toList();
        if (owed.size() != 1) {
            return false;
        }
        owed.get(0).forEach(line -> page.hanging(indent, line));
        page.blank();
        return true;
    }

    private void printTask(Task task, boolean withOwed) {
        String mark = INDENT
                + (introduced.contains(task.getId()) ? INDENT : "")
                + TaskTexts.label(task.getLabel(), "–")
                + " ";
        page.hanging(mark, Columns.shorten(TaskTexts.whole(task), page.width() - Columns.width(mark), 2));
        if (withOwed) {
            page.hanging(" ".repeat(Columns.width(mark)) + "→ ", String.join("; ", owed(task)));
        }
    }

    private List<String> owed(Task task) {
        Responsibilities.Leads leads = responsibilities.leadsOf(task);
        String names = leads.parties().isEmpty()
                ? words.get("lead.none")
                : TaskTable.names(leads.parties()) + deadlines.origin(leads.origin());
        return List.of(
                words.get("lead") + ": " + names, words.get("due") + ": " + deadlines.of(responsibilities.dueOf(task)));
    }
}
