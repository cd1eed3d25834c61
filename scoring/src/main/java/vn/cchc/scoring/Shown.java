package vn.cchc.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.finding.Numerals;
import vn.cchc.value.Fraction;

/**
 * Exact numbers as people read them. What is short is shown as it is; a long decimal is cut and says so by an ellipsis; a long
 * percentage is rounded, and then nothing says that it is equal.
 */
final class Shown {

    private static final int LONGEST = 6;
    private static final int LONGEST_PERCENTAGE = 4;
    private static final Rounding CUT = Rounding.of(4, RoundingRule.DOWN);

    private final Locale locale;

    Shown(Locale locale) {
        this.locale = locale;
    }

    /** {@return a number, for instance {@code 5,7171…}} */
    String number(Fraction number) {
        return decimal(number, LONGEST)
                .map(this::number)
                .orElseGet(() -> (number.signum() < 0 && CUT.round(number).signum() == 0 ? "−" : "")
                        + padded(CUT.round(number))
                        + "…");
    }

    String number(BigDecimal number) {
        return Numerals.number(number, locale);
    }

    /** {@return the digits of a number that goes on, with the zeros it was cut after} */
    private String padded(BigDecimal cut) {
        String digits = number(cut);
        BigDecimal stripped = cut.stripTrailingZeros();
        int missing = CUT.getDecimals() - Math.max(0, stripped.scale());
        String separator = stripped.scale() > 0 ? "" : locale.getLanguage().equals("vi") ? "," : ".";
        return digits + separator + "0".repeat(missing);
    }

    /**
     * {@return a fraction in percent, for instance {@code 99,85 %}, with as many decimals as it takes to lie on the same side of
     * the numbers that it is held against}
     */
    String percentage(Fraction fraction, List<Fraction> against) {
        return decimal(fraction, LONGEST_PERCENTAGE + 2)
                .or(() -> rounded(fraction, against))
                .map(number -> Numerals.percentage(number, locale))
                .orElseGet(() -> number(fraction.times(Fraction.of(100, 1))) + " %");
    }

    /** {@return whether a percentage is shown to the last digit} */
    boolean isExactPercentage(Fraction fraction) {
        return decimal(fraction, LONGEST_PERCENTAGE + 2).isPresent();
    }

    private static Optional<BigDecimal> rounded(Fraction fraction, List<Fraction> against) {
        for (int decimals = 4; decimals <= 10; decimals++) {
            BigDecimal rounded = Rounding.of(decimals, RoundingRule.HALF_UP).round(fraction);
            Fraction shown = Fraction.of(rounded);
            if (against.stream().allMatch(other -> shown.compareTo(other) == fraction.compareTo(other))) {
                return Optional.of(rounded);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(Fraction number, int longest) {
        BigDecimal rounded = Rounding.of(longest, RoundingRule.DOWN).round(number);
        return Fraction.of(rounded).equals(number)
                ? Optional.of(rounded.setScale(longest, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }
}
