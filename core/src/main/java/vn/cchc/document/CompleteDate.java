package vn.cchc.document;

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
 * The date is there, with year, month and day (ngày ban hành đầy đủ; rule DOC-06).
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteDate.Validator.class)
public @interface CompleteDate {

    /**
     * {@return the message key}
     */
    String message() default "{vn.cchc.DOC-06}";

    /**
     * {@return the groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Evaluates the constraint. */
    final class Validator implements ConstraintValidator<CompleteDate, PartialDate> {

        /** Made by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable PartialDate date, @Nullable ConstraintValidatorContext context) {
            // Unlike other constraints, absence violates this one: it says that the date is there.
            return date != null && date.isComplete();
        }
    }
}
