package vn.cchc.validation;

import java.math.BigDecimal;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;

/** Figures as plans print them: with a decimal comma. */
final class Figures {

    private Figures() {}

    /** {@return a number, for instance {@code −7,95}} */
    static String printed(BigDecimal number) {
        return number.toPlainString().replace('.', ',').replace('-', '−');
    }

    /** {@return a figure; percentages and their differences bear the one sign that plans print for both} */
    static String printed(Quantity figure) {
        boolean percent =
                figure.getUnit() == MeasurementUnit.PERCENT || figure.getUnit() == MeasurementUnit.PERCENTAGE_POINT;
        return printed(figure.getValue()) + (percent ? "%" : "");
    }
}
