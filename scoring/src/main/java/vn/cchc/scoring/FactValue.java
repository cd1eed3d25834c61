package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * The value of a fact in an assessment (giá trị số liệu): a number, yes or no, or the option chosen. What it should be is
 * declared by the catalogue and asked when it is scored, so that a wrong one is found with all others.
 */
public final class FactValue {

    private static final FactValue YES = new FactValue(true);
    private static final FactValue NO = new FactValue(false);

    private final Object value;

    private FactValue(Object value) {
        this.value = value;
    }

    /**
     * {@return a number}
     *
     * @param number the number
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it has too many digits
     */
    public static FactValue of(BigDecimal number) {
        return new FactValue(Decimals.normalize("value", number));
    }

    /**
     * {@return a count}
     *
     * @param count the count
     */
    public static FactValue of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /**
     * {@return yes or no}
     *
     * @param yes whether it is yes
     */
    public static FactValue of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * {@return the option chosen}
     *
     * @param option the option, as the catalogue declares it
     * @throws InvalidValueException with {@link ValueRule#FORBIDDEN_CHARACTER} if it holds a character that no text can hold
     */
    public static FactValue of(String option) {
        return new FactValue(Text.of(option).toString());
    }

    /**
     * {@return the number, if it is one}
     */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /**
     * {@return yes or no, if it is one of them}
     */
    public Optional<Boolean> yesOrNo() {
        return value instanceof Boolean yes ? Optional.of(yes) : Optional.empty();
    }

    /**
     * {@return the option, if it is one}
     */
    public Optional<String> option() {
        return value instanceof String option ? Optional.of(option) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * {@return the value as JSON writes it, an option without quotes}
     */
    @Override
    public String toString() {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
