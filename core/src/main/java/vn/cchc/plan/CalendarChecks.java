package vn.cchc.plan;

import java.util.Optional;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** The checks of years and of parts of a year. */
final class CalendarChecks {

    private CalendarChecks() {}

    static void checkYear(Optional<Integer> year) {
        year.ifPresent(CalendarChecks::checkYear);
    }

    static void checkYear(int year) {
        checkYear("year", year);
    }

    static void checkYear(String attribute, int year) {
        if (year < 1000 || year > 9999) {
            throw InvalidValueException.at(ValueRule.CALENDAR, attribute, year, "1000..9999");
        }
    }

    static void checkPart(String attribute, int part, int last) {
        if (part < 1 || part > last) {
            throw InvalidValueException.at(ValueRule.QUARTER_OR_MONTH, attribute, part, "1.." + last);
        }
    }
}
