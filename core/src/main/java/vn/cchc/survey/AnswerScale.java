package vn.cchc.survey;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * The answers that may be given to a question (thang đo), from the lowest up.
 */
@Value.Immutable
public sealed interface AnswerScale permits ImmutableAnswerScale {

    /**
     * {@return the code by which criteria name it (mã thang đo)}
     */
    String getCode();

    /**
     * {@return what it measures (tên thang đo), for instance <em>Mức độ hài lòng</em>}
     */
    Text getName();

    /**
     * {@return the levels (các mức), from the lowest up; at least one}
     */
    List<AnswerLevel> getLevels();

    /**
     * {@return the highest score that can be given (điểm cao nhất)}
     */
    default int highest() {
        return getLevels().stream().mapToInt(AnswerLevel::getScore).max().orElseThrow();
    }

    /**
     * Checks code and name, and that there are levels.
     *
     * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER},
     *     {@link vn.cchc.value.ValueRule#BLANK} or {@link vn.cchc.value.ValueRule#MISSING}
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkNotBlank("name", getName());
        if (getLevels().isEmpty()) {
            throw new InvalidValueException("levels");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAnswerScale.Builder builder() {
        return new ImmutableAnswerScale.Builder();
    }
}
