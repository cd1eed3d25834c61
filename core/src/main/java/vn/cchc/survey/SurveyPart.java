package vn.cchc.survey;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * A part of the form that makes an index of its own (phần), for instance <em>Cung ứng dịch vụ hành chính công</em>.
 */
@Value.Immutable
public sealed interface SurveyPart permits ImmutableSurveyPart {

    /**
     * {@return the code, unique in the instrument (mã phần), for instance {@code II}}
     */
    String getCode();

    /**
     * {@return the name (tên phần)}
     */
    Text getName();

    /**
     * {@return the elements, in the order of the form (các yếu tố)}
     */
    List<SurveyElement> getElements();

    /**
     * Checks code and name.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} or
     *     {@link vn.cchc.value.ValueRule#BLANK}
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkNotBlank("name", getName());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyPart.Builder builder() {
        return new ImmutableSurveyPart.Builder();
    }
}
