package vn.cchc.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that holds for a time only (có thời hạn hiệu lực). Everything with a name does: bodies are founded, merged and
 * dissolved, and codes change their owners.
 */
public interface Dated {

    /**
     * {@return the first day on which it holds (có hiệu lực từ ngày), where known}
     */
    Optional<LocalDate> getValidFrom();

    /**
     * {@return the last day on which it holds (có hiệu lực đến hết ngày), if it has ended or will}
     */
    Optional<LocalDate> getValidTo();

    /**
     * {@return the time in which it holds (hiệu lực)}
     */
    default Validity validity() {
        return Validity.builder().from(getValidFrom()).to(getValidTo()).build();
    }

    /**
     * {@return whether it holds on a day}
     *
     * @param date the day
     */
    default boolean validOn(LocalDate date) {
        return validity().contains(date);
    }

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException with {@link ValueRule#TIME_ORDER} if the last day comes before the first
     */
    @Value.Check
    default void checkValidity() {
        TimeOrder.check("validTo", getValidFrom(), getValidTo());
    }
}
