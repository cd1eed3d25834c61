package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Sees that a value is refused by a rule, and gives the refusal for further looks. */
public final class Refusal {

    private Refusal() {}

    public static InvalidValueException by(ValueRule rule, ThrowingCallable making) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, making);
        assertThat(refusal).as("refusal by " + rule).isNotNull();
        assertThat(refusal.getRule()).isEqualTo(rule);
        return refusal;
    }

    public static InvalidValueException by(ValueRule rule, String attribute, ThrowingCallable making) {
        InvalidValueException refusal = by(rule, making);
        assertThat(refusal.getAttribute()).contains(attribute);
        return refusal;
    }
}
