package vn.cchc.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;

/**
 * A value in percent lies between 0 and 100 (tỷ lệ phần trăm; rule FIG-01). Other units are not bounded by it.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PercentInRange.Validator.class)
public @interface PercentInRange {

    /**
     * {@return the message key}
     */
    String message() default "{vn.cchc.FIG-01}";

    /**
     * {@return the groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Evaluates the constraint. */
    final class Validator implements ConstraintValidator<PercentInRange, Quantity> {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Made by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Quantity quantity, @Nullable ConstraintValidatorContext context) {
            return quantity == null
                    || quantity.getUnit() != MeasurementUnit.PERCENT
                    || (quantity.getValue().signum() >= 0 && quantity.getValue().compareTo(HUNDRED) <= 0);
        }
    }
}
