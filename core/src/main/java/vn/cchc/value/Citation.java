package vn.cchc.value;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place of a legal text that a rule or a figure rests on (căn cứ).
 */
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {

    /**
     * {@return the document by number and symbol, for instance {@code 30/2020/NĐ-CP}}
     */
    Text getDocument();

    /**
     * {@return the place in it, for instance {@code Phụ lục I} or {@code Điều 13}}
     */
    Optional<Text> getPlace();

    /**
     * Checks that the document is named.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} if it is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("document", getDocument());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCitation.Builder builder() {
        return new ImmutableCitation.Builder();
    }
}
