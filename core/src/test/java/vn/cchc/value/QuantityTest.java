package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void tooManyDigitsAreRefused() {
        Refusal.by(ValueRule.DECIMAL, "value", () -> Quantity.percent("0." + "1".repeat(31)));
        Refusal.by(ValueRule.DECIMAL, "value", () -> Quantity.percent("1e999999999"));
    }

    @Test
    void valueAndUnitAreNeeded() {
        var refusal = Refusal.by(ValueRule.MISSING, () -> Quantity.builder().build());

        assertThat(refusal.getMissing()).containsExactly("value", "unit");
    }

    @Test
    void equalFiguresAreEqualHoweverTheyAreWritten() {
        Quantity six = Quantity.of(new BigDecimal("600"), MeasurementUnit.COUNT);

        assertThat(Quantity.of(new BigDecimal("600.00"), MeasurementUnit.COUNT))
                .isEqualTo(six)
                .hasSameHashCodeAs(six);
        assertThat(Quantity.of(new BigDecimal("6E+2"), MeasurementUnit.COUNT)).isEqualTo(six);
        assertThat(Quantity.percent("82.180").getValue()).isEqualTo(new BigDecimal("82.18"));
    }

    @Test
    void unitsMakeADifference() {
        BigDecimal eight = new BigDecimal("7.95");

        assertThat(Quantity.of(eight, MeasurementUnit.PERCENT))
                .isNotEqualTo(Quantity.of(eight, MeasurementUnit.PERCENTAGE_POINT));
    }
}
