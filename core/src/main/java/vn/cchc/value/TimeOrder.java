package vn.cchc.value;

import java.time.LocalDate;
import java.util.Optional;

/** The check that the stretches of time share. */
final class TimeOrder {

    private TimeOrder() {}

    static void check(String attribute, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw InvalidValueException.at(ValueRule.TIME_ORDER, attribute, from.get() + " … " + to.get(), "");
        }
    }
}
