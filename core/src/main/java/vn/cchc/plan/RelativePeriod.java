package vn.cchc.plan;

import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * A period that runs from an event, printed inside a task: "trong thời gian 05 ngày kể từ ngày ký ban hành". It limits a
 * step of the task, not the task, which has its own deadline.
 */
@Value.Immutable
public sealed interface RelativePeriod extends Identified permits ImmutableRelativePeriod {

    /**
     * {@return what has to be done within the period}
     */
    Text getMetric();

    /**
     * {@return the words as printed}
     */
    Text getAsPrinted();

    /**
     * {@return the number of days and the event}
     */
    Deadline.AfterEvent getWithin();

    /**
     * Checks that it says what for.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if the metric is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("metric", getMetric());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRelativePeriod.Builder builder() {
        return new ImmutableRelativePeriod.Builder();
    }
}
