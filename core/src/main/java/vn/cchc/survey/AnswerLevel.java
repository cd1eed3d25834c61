package vn.cchc.survey;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * One of the answers that a scale offers (mức), for instance <em>4 Hài lòng</em>.
 */
@Value.Immutable
public sealed interface AnswerLevel permits ImmutableAnswerLevel {

    /**
     * {@return the score (điểm), 1 for the lowest level; at most 100, because answers are counted by level}
     */
    int getScore();

    /**
     * {@return the name as printed (tên mức), where it is known}
     */
    Optional<Text> getName();

    /**
     * {@return whether who answers so counts as satisfied (được tính là hài lòng), for shares}
     */
    @Value.Default
    default boolean isSatisfied() {
        return false;
    }

    /**
     * {@return what people read: the name, or the score where the name is not known}
     */
    default Text label() {
        return getName().orElseGet(() -> Text.of(String.valueOf(getScore())));
    }

    /**
     * Checks score and name.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} or {@link ValueRule#BLANK}
     */
    @Value.Check
    default void check() {
        if (getScore() < 1 || getScore() > 100) {
            throw InvalidValueException.at(ValueRule.RANGE, "score", getScore(), "1..100");
        }
        getName().ifPresent(name -> Names.checkNotBlank("name", name));
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAnswerLevel.Builder builder() {
        return new ImmutableAnswerLevel.Builder();
    }
}
