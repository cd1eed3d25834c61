package vn.cchc.survey;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * Criteria that make an index of their own (yếu tố), for instance <em>Tiếp cận dịch vụ</em>.
 */
@Value.Immutable
public sealed interface SurveyElement permits ImmutableSurveyElement {

    /**
     * {@return the code, unique in the instrument (mã yếu tố), for instance {@code IIA}}
     */
    String getCode();

    /**
     * {@return the name (tên yếu tố)}
     */
    Text getName();

    /**
     * {@return the criteria, in the order of the form (các tiêu chí)}
     */
    List<SurveyCriterion> getCriteria();

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
    static ImmutableSurveyElement.Builder builder() {
        return new ImmutableSurveyElement.Builder();
    }
}
