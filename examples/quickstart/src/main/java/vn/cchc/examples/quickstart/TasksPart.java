package vn.cchc.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/**
 * All tasks of the plan: those of the text as a list, those of each attached appendix as its table.
 */
final class TasksPart {

    private final Page page;
    private final Words words;

    TasksPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void print(ImprovementPlan plan) {
        Responsibilities responsibilities = plan.responsibilities();
        Map<String, Task> tasks = plan.getTasks().stream()
                .collect(Collectors.toMap(Task::getId, Function.identity(), (first, second) -> first));
        List<Appendix> tables = plan.getAppendices().stream()
                .filter(appendix -> appendix.getStatus() == Appendix.Status.ATTACHED)
                .filter(appendix -> appendix.getTasks().stream().anyMatch(tasks::containsKey))
                .toList();
        List<Task> inText = plan.getTasks().stream()
                .filter(task ->
                        tables.stream().noneMatch(table -> table.getTasks().contains(task.getId())))
                .toList();
        page.heading(words.get("tasks.title"));
        SectionHeadings headings = new SectionHeadings(page);
        new TaskList(page, words, responsibilities, headings).print(inText, tables.isEmpty());
        for (Appendix table : tables) {
            List<Task> rows = table.getTasks().stream()
                    .map(tasks::get)
                    .filter(Objects::nonNull)
                    .toList();
            headings.print(responsibilities.sectionsOf(rows.get(0)));
            page.blank();
            page.centred(title(table));
            page.blank();
            new TaskTable(page, words, responsibilities).print(rows);
        }
    }

    private static String title(Appendix appendix) {
        return Stream.concat(Stream.of(appendix.getLabel()), appendix.getTitle().stream())
                .map(Text::toString)
                .collect(Collectors.joining(": "));
    }
}
