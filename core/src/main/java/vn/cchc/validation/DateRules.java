package vn.cchc.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.PartialDate;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.PlanPeriod;

/**
 * Rules on the date of promulgation and on the year in the title. Where a date is known in part, only what is known is held
 * against the other: "tháng 6 năm 2024" is neither before nor after any day of that month.
 */
final class DateRules {

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("DOC-06", DateRules::complete),
                new Rule("DOC-08", DateRules::withinReach),
                new Rule("DOC-09", DateRules::afterParent),
                new Rule("DOC-11", DateRules::yearInTitle));
    }

    private static void complete(PlanFacts plan, Outcome found) {
        if (plan.day().isEmpty()) {
            Violation violation = Violation.at("document.date");
            Optional<String> printed = plan.document()
                    .getDateAsPrinted()
                    .map(Object::toString)
                    .or(() -> plan.date().map(Dates::printed));
            found.add(printed.map(violation::value).orElse(violation));
        }
    }

    /** Plans are issued up to a year before they begin, and some late, but none after its end. */
    private static void withinReach(PlanFacts plan, Outcome found) {
        PlanPeriod period = plan.period();
        LocalDate first = period.getFrom().minusYears(1);
        plan.date()
                .filter(date -> date.latest().isBefore(first) || date.earliest().isAfter(period.getTo()))
                .ifPresent(date -> found.add(Violation.at("document.date").value(Dates.printed(date))));
    }

    private static void afterParent(PlanFacts plan, Outcome found) {
        Optional<PartialDate> own = plan.date();
        if (own.isPresent()) {
            plan.document()
                    .references(ReferenceRole.PARENT_PLAN)
                    .filter(parent -> parent.getDate()
                            .filter(date -> own.get().latest().isBefore(date.earliest()))
                            .isPresent())
                    .forEach(parent -> found.add(Violation.at("document.date").value(compared(own.get(), parent))));
        }
    }

    private static String compared(PartialDate own, DocumentReference parent) {
        return Dates.printed(own) + " < " + Dates.printed(parent.getDate().orElseThrow());
    }

    private static void yearInTitle(PlanFacts plan, Outcome found) {
        String title = plan.document().getTitle().toString();
        int first = plan.period().getFrom().getYear();
        int last = plan.period().getTo().getYear();
        int digits = 0;
        int year = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                year = digits > 4 ? 0 : year * 10 + (c - '0');
            } else {
                if (digits == 4 && year >= first && year <= last) {
                    return;
                }
                digits = 0;
                year = 0;
            }
        }
        found.add(Violation.at("document.title").value(Dates.printed(plan.period())));
    }
}
