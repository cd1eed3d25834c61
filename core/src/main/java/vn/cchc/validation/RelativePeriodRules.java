package vn.cchc.validation;

import java.util.List;
import java.util.function.Function;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.RelativePeriod;

/** Whether periods that run from an event say from which, and which days they count. */
final class RelativePeriodRules {

    private RelativePeriodRules() {}

    static List<Rule> all() {
        return List.of(new Rule("TSK-13", RelativePeriodRules::isClear));
    }

    private static void isClear(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            List<RelativePeriod> periods = plan.tasks().get(i).getRelativePeriods();
            for (int j = 0; j < periods.size(); j++) {
                int task = i;
                String path = Paths.element("relativePeriods", j, "within");
                look(
                        periods.get(j).getWithin(),
                        periods.get(j).getAsPrinted(),
                        attribute -> plan.atTask(task, path + attribute),
                        found);
            }
        }
        StatedDeadlines.forEach(plan, (deadline, place) -> {
            if (deadline instanceof Deadline.AfterEvent after) {
                look(after, words(after), place, found);
            }
        });
    }

    private static CharSequence words(Deadline.AfterEvent after) {
        return after.getAsPrinted().<CharSequence>map(text -> text).orElseGet(() -> after.getDays() + " ngày");
    }

    private static void look(
            Deadline.AfterEvent within, CharSequence words, Function<String, Violation> place, Outcome found) {
        if (within.getEvent().filter(event -> !event.isBlank()).isEmpty()) {
            found.add(place.apply(".event").value(words));
        }
        if (within.getDayKind() == DayKind.UNSPECIFIED) {
            found.add(place.apply(".dayKind").value(words));
        }
    }
}
