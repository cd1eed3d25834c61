package vn.cchc.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The stretch of time in which something holds (hiệu lực), both days included. An end that is absent is not known or not
 * set: the stretch is open there.
 */
@Value.Immutable
public sealed interface Validity permits ImmutableValidity {

    /**
     * {@return the first day, if there is one}
     */
    Optional<LocalDate> getFrom();

    /**
     * {@return the last day, if there is one}
     */
    Optional<LocalDate> getTo();

    /**
     * {@return whether a day lies in the stretch}
     *
     * @param date the day
     */
    default boolean contains(LocalDate date) {
        return getFrom().map(from -> !date.isBefore(from)).orElse(true)
                && getTo().map(to -> !date.isAfter(to)).orElse(true);
    }

    /**
     * {@return whether some day lies in both stretches}
     *
     * @param other the other stretch
     */
    default boolean overlaps(Validity other) {
        return intersection(other).isPresent();
    }

    /**
     * {@return whether every day of another stretch lies in this one}
     *
     * @param other the other stretch
     */
    default boolean covers(Validity other) {
        return intersection(other).filter(other::equals).isPresent();
    }

    /**
     * {@return the days that lie in both stretches, if there are any}
     *
     * @param other the other stretch
     */
    default Optional<Validity> intersection(Validity other) {
        LocalDate from = latest(getFrom().orElse(LocalDate.MIN), other.getFrom().orElse(LocalDate.MIN));
        LocalDate to = earliest(getTo().orElse(LocalDate.MAX), other.getTo().orElse(LocalDate.MAX));
        if (from.isAfter(to)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)))
                .to(Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)))
                .build());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Checks the order of the ends.
     *
     * @throws InvalidValueException with {@link ValueRule#TIME_ORDER} if the last day comes before the first
     */
    @Value.Check
    default void check() {
        TimeOrder.check("to", getFrom(), getTo());
    }

    /**
     * {@return all time}
     */
    static Validity always() {
        return builder().build();
    }

    /**
     * {@return the time from a day on}
     *
     * @param from the first day
     */
    static Validity from(LocalDate from) {
        return builder().from(from).build();
    }

    /**
     * {@return the time up to a day}
     *
     * @param to the last day
     */
    static Validity until(LocalDate to) {
        return builder().to(to).build();
    }

    /**
     * {@return the time between two days, both included}
     *
     * @param from the first day
     * @param to the last day
     * @throws InvalidValueException with {@link ValueRule#TIME_ORDER} if the last day comes before the first
     */
    static Validity between(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableValidity.Builder builder() {
        return new ImmutableValidity.Builder();
    }
}
