package vn.cchc.plan;

import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/**
 * A difference between two figures (mức tăng, giảm, chênh lệch). Plans print the difference of two percentages as
 * {@code %}; its unit is the percentage point (điểm phần trăm).
 */
@Value.Immutable
@Value.Enclosing
public sealed interface Delta extends Identified permits ImmutableDelta {

    /** What the figure is compared with. */
    sealed interface Comparison {

        /** The same unit in an earlier year (so với năm trước). */
        @Value.Immutable
        sealed interface EarlierYear extends Comparison permits ImmutableDelta.EarlierYear {
            /**
             * {@return the earlier year}
             */
            int getYear();

            /**
             * Checks the year.
             *
             * @throws vn.cchc.value.InvalidValueException if it has not four digits
             */
            @Value.Check
            default void check() {
                CalendarChecks.checkYear(getYear());
            }

            /**
             * {@return a new builder}
             */
            static ImmutableDelta.EarlierYear.Builder builder() {
                return new ImmutableDelta.EarlierYear.Builder();
            }
        }

        /** The mean of a group in the same year (so với mức trung bình của cả nước). */
        @Value.Immutable
        sealed interface GroupMean extends Comparison permits ImmutableDelta.GroupMean {
            /**
             * {@return the group, as printed}
             */
            Text getGroup();

            /**
             * Checks that the group is named.
             *
             * @throws vn.cchc.value.InvalidValueException if it is blank
             */
            @Value.Check
            default void check() {
                Names.checkNotBlank("group", getGroup());
            }

            /**
             * {@return a new builder}
             */
            static ImmutableDelta.GroupMean.Builder builder() {
                return new ImmutableDelta.GroupMean.Builder();
            }
        }
    }

    /**
     * {@return what is measured, in words}
     */
    Text getMetric();

    /**
     * {@return the unit that the figure is about, for instance {@code tỉnh Sơn La}}
     */
    Text getAbout();

    /**
     * {@return the year of the later figure}
     */
    int getYear();

    /**
     * {@return what it is compared with}
     */
    Comparison getComparedWith();

    /**
     * {@return the difference, negative for a fall}
     */
    Quantity getValue();

    /**
     * {@return the words as printed}
     */
    Text getAsPrinted();

    /**
     * Checks year, metric and unit.
     *
     * @throws vn.cchc.value.InvalidValueException if the year has not four digits or the metric or the unit is blank
     */
    @Value.Check
    default void check() {
        CalendarChecks.checkYear(getYear());
        Names.checkNotBlank("metric", getMetric());
        Names.checkNotBlank("about", getAbout());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableDelta.Builder builder() {
        return new ImmutableDelta.Builder();
    }
}
