package vn.cchc.survey;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * What is asked besides the criteria of the index (câu hỏi khác): a line of a question, or one of its options.
 */
@Value.Immutable
public sealed interface SurveyItem permits ImmutableSurveyItem {

    /**
     * {@return the code, unique in the instrument (mã câu hỏi), for instance {@code Q1.1}}
     */
    String getCode();

    /**
     * {@return the question to which it belongs (câu), for instance {@code Q1}}
     */
    String getQuestion();

    /**
     * {@return what the question asks for (nội dung hỏi), for instance <em>kênh thông tin</em>}
     */
    Text getIndicator();

    /**
     * {@return the wording of the line or option (tên)}
     */
    Text getName();

    /**
     * {@return the code of the scale on which it is answered (thang đo), if it is}
     */
    Optional<String> getScale();

    /**
     * {@return how else it is answered (cách trả lời); absent for an item with a scale, and for an open one}
     */
    Optional<AnswerKind> getAnswer();

    /**
     * Checks codes and wordings.
     *
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER} or {@link ValueRule#BLANK}, or with
     *     {@link ValueRule#CONTRADICTION} if it has both a scale and another way to be answered
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkId("question", getQuestion());
        Names.checkNotBlank("indicator", getIndicator());
        Names.checkNotBlank("name", getName());
        Names.checkId("scale", getScale());
        if (getScale().isPresent() && getAnswer().isPresent()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "answer", getScale().get(), "scale | answer");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyItem.Builder builder() {
        return new ImmutableSurveyItem.Builder();
    }
}
