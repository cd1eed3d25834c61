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
 * An assignment names a party, or is a clause under one that does (rule ASG-01).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartiesNamed.Validator.class)
public @interface PartiesNamed {

    /**
     * {@return the message key}
     */
    String message() default "{vn.cchc.ASG-01}";

    /**
     * {@return the groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Evaluates the constraint. */
    final class Validator implements ConstraintValidator<PartiesNamed, Assignment> {

        /** Made by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Assignment assignment, @Nullable ConstraintValidatorContext context) {
            return assignment == null
                    || !assignment.getParties().isEmpty()
                    || assignment.getParentClause().isPresent();
        }
    }
}
