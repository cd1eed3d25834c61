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
import org.jspecify.annotations.Nullable;

/**
 * The period begins before it ends and lies in the years 2012 to 2100 (thời kỳ kế hoạch; rule PLN-02).
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidPeriod.Validator.class)
public @interface ValidPeriod {

    /**
     * {@return the message key}
     */
    String message() default "{vn.cchc.PLN-02}";

    /**
     * {@return the groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Evaluates the constraint. */
    final class Validator implements ConstraintValidator<ValidPeriod, PlanPeriod> {

        /** Made by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable PlanPeriod period, @Nullable ConstraintValidatorContext context) {
            return period == null
                    || (!period.getFrom().isAfter(period.getTo())
                            && period.getFrom().getYear() >= 2012
                            && period.getTo().getYear() <= 2100);
        }
    }
}
