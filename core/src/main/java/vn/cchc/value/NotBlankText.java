package vn.cchc.value;

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
 * A text is there and can be seen (không để trống). The constraint of Jakarta would let pass what has no width.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotBlankText.Validator.class)
public @interface NotBlankText {

    /**
     * {@return the message key: that of the rule}
     */
    String message();

    /**
     * {@return the groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Evaluates the constraint. */
    final class Validator implements ConstraintValidator<NotBlankText, Text> {

        /** Made by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Text text, @Nullable ConstraintValidatorContext context) {
            return text != null && !text.isBlank();
        }
    }
}
