package vn.cchc.examples.quickstart;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Responsibilities.Due;
import vn.cchc.plan.Responsibilities.Origin;

/**
 * Deadlines in words: in Vietnamese as printed wherever the plan prints them, in English by what they mean.
 */
public final class Deadlines {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private final Words words;
    private final Dates dates;

    /**
     * Words deadlines.
     *
     * @param words the language
     */
    public Deadlines(Words words) {
        this.words = words;
        this.dates = new Dates(words);
    }

    /**
     * {@return the deadline with its origin, where it is not the task's own}
     *
     * @param due the deadline
     */
    public String of(Due due) {
        return of(due.deadline()) + origin(due.origin());
    }

    String origin(Origin origin) {
        return switch (origin) {
            case TASK -> "";
            case SECTION -> " (" + words.get("origin.section") + ")";
            case PLAN -> " (" + words.get("origin.plan") + ")";
        };
    }

    /**
     * {@return the deadline in words}
     *
     * @param deadline the deadline
     */
    public String of(Deadline deadline) {
        return deadline.getAsPrinted()
                .map(Object::toString)
                .filter(printed -> words.language() == Language.VI)
                .orElseGet(() -> meaning(deadline));
    }

    private String meaning(Deadline deadline) {
        if (deadline instanceof DatedDeadline dated) {
            return dated(dated);
        } else if (deadline instanceof Deadline.Ongoing) {
            return words.get("deadline.ongoing");
        } else if (deadline instanceof Deadline.Recurring recurring) {
            String every = words.of(recurring.getEvery());
            return recurring
                    .getDay()
                    .map(day -> words.get("deadline.recurring.day", every, day))
                    .orElse(every);
        } else if (deadline instanceof Deadline.AfterEvent after) {
            String days = words.of(after.getDayKind(), after.getDays());
            return after.getEvent()
                    .map(event -> words.get("deadline.after-event.event", days, event))
                    .orElse(days);
        } else if (deadline instanceof Deadline.Conditional conditional) {
            return conditional.getCondition().toString();
        }
        return words.get("deadline.unspecified");
    }

    private String dated(DatedDeadline deadline) {
        if (deadline instanceof DatedDeadline.OnDate onDate) {
            return words.get("deadline.on-date", dates.of(onDate.getDate()));
        } else if (deadline instanceof DatedDeadline.Range range) {
            return words.get("deadline.range", of(range.getFrom()), of(range.getTo()));
        } else if (deadline instanceof DatedDeadline.Year year) {
            return year.getYear()
                    .map(number -> words.get("deadline.year", String.valueOf(number)))
                    .orElseGet(() -> words.get("deadline.year.same"));
        } else if (deadline instanceof DatedDeadline.HalfYear half) {
            return withYear("deadline.half-year", words.get("deadline.half-year." + half.getHalf()), half.getYear());
        } else if (deadline instanceof DatedDeadline.Quarter quarter) {
            String number = words.language() == Language.VI
                    ? QUARTERS[quarter.getQuarter() - 1]
                    : String.valueOf(quarter.getQuarter());
            return withYear("deadline.quarter", words.get("deadline.quarter", number), quarter.getYear());
        }
        DatedDeadline.Month month = (DatedDeadline.Month) deadline;
        return withYear("deadline.month", words.get("deadline.month", dates.month(month.getMonth())), month.getYear());
    }

    private String withYear(String key, String stretch, Optional<Integer> year) {
        return year.map(number -> words.get(key + ".with-year", stretch, String.valueOf(number)))
                .orElse(stretch);
    }

    /**
     * {@return the last day, or a dash}
     *
     * @param day the day, if there is one
     */
    public String lastDay(Optional<LocalDate> day) {
        return day.map(dates::of).orElse("–");
    }
}
