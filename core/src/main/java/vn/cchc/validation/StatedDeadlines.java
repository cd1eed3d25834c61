package vn.cchc.validation;

import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.cchc.plan.Deadline;

/** The deadlines that a plan states, of tasks and of sections, each once and at its own place. */
final class StatedDeadlines {

    private StatedDeadlines() {}

    /** Gives each deadline, and the place of it or of an attribute of it; the places of tasks first. */
    static void forEach(PlanFacts plan, BiConsumer<Deadline, Function<String, Violation>> look) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            int task = i;
            plan.tasks()
                    .get(i)
                    .getDeadline()
                    .ifPresent(
                            deadline -> look.accept(deadline, attribute -> plan.atTask(task, "deadline" + attribute)));
        }
        for (PlacedSection section : plan.sections()) {
            section.section()
                    .getDeadline()
                    .ifPresent(deadline -> look.accept(deadline, attribute -> section.at("deadline" + attribute)));
        }
    }
}
