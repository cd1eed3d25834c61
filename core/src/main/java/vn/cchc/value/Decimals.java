package vn.cchc.value;

import java.math.BigDecimal;

/**
 * Exact decimals: bounded first, then brought to one form.
 *
 * <p>The order matters: normalising {@code 1e999999999} would take all memory. Figures of plans are percentages, points,
 * counts and ranks; 30 digits are far beyond any of them.
 */
public final class Decimals {

    private static final int MOST_DIGITS = 30;

    private Decimals() {}

    /**
     * Brings a decimal to the one form in which equal numbers are equal objects: no trailing zeros, no exponent.
     *
     * @param attribute the attribute that holds it, as in JSON
     * @param value the decimal
     * @return the same number, normalised
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it has more than 30 digits before and after the
     *     point together
     */
    public static BigDecimal normalize(String attribute, BigDecimal value) {
        check(attribute, value);
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Checks the bound without changing the form.
     *
     * @param attribute the attribute that holds it, as in JSON
     * @param value the decimal
     * @throws InvalidValueException as {@link #normalize(String, BigDecimal)}
     */
    public static void check(String attribute, BigDecimal value) {
        long digits = Math.max(value.precision(), value.scale()) - Math.min(0L, value.scale());
        if (digits > MOST_DIGITS) {
            // Not value.toString() of an unscaled giant: the unscaled part alone may have thousands of digits.
            String found = value.precision() > 40 ? value.precision() + " digits" : value.toString();
            throw InvalidValueException.at(ValueRule.DECIMAL, attribute, found, "<= " + MOST_DIGITS);
        }
    }
}
