package vn.cchc.survey;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/**
 * What is asked and counts for the index (tiêu chí), for instance <em>Thủ tục hành chính được niêm yết công khai</em>.
 */
@Value.Immutable
public sealed interface SurveyCriterion permits ImmutableSurveyCriterion {

    /**
     * {@return the code, unique in the instrument (mã tiêu chí), for instance {@code C01}}
     */
    String getCode();

    /**
     * {@return the wording (tên tiêu chí)}
     */
    Text getName();

    /**
     * {@return the code of the scale on which it is answered (thang đo)}
     */
    String getScale();

    /**
     * {@return how well it is supported, if otherwise than the instrument (mức độ kiểm chứng)}
     */
    Optional<SourceStatus> getStatus();

    /**
     * Checks codes and name.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} or
     *     {@link vn.cchc.value.ValueRule#BLANK}
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkNotBlank("name", getName());
        Names.checkId("scale", getScale());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyCriterion.Builder builder() {
        return new ImmutableSurveyCriterion.Builder();
    }
}
