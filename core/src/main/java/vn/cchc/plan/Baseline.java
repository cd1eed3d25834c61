package vn.cchc.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.document.PartialDate;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Names;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/**
 * A result already reached (kết quả đã đạt) that the plan starts from, about a named unit: a province made of three has
 * three of them.
 */
@Value.Immutable
public sealed interface Baseline extends Identified permits ImmutableBaseline {

    /**
     * {@return what is measured, in words}
     */
    Text getMetric();

    /**
     * {@return the index, where the figure is one's result}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the unit that the figure is about (đơn vị), for instance {@code tỉnh Sơn La}}
     */
    Text getAbout();

    /**
     * {@return the year of the result (năm)}
     */
    int getYear();

    /**
     * {@return the figure; absent where the plan speaks of a result without giving it}
     */
    Optional<@PercentInRange Quantity> getValue();

    /**
     * {@return who published the figure, as printed (nguồn)}
     */
    Optional<Text> getSource();

    /**
     * {@return when it was published (ngày công bố)}
     */
    Optional<PartialDate> getPublishedOn();

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
    static ImmutableBaseline.Builder builder() {
        return new ImmutableBaseline.Builder();
    }
}
