package vn.cchc.value;

import org.immutables.value.Value;

/**
 * A slip in a printed text and what was probably meant (đề xuất sửa lỗi).
 *
 * <p>The printed text itself is never changed; the suggestion stands beside it.
 */
@Value.Immutable
public sealed interface SuggestedCorrection permits ImmutableSuggestedCorrection {

    /**
     * {@return the words as printed, a slice of the text}
     */
    Text getPrinted();

    /**
     * {@return the words suggested in their place}
     */
    Text getSuggested();

    /**
     * Checks that there are words to correct.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} if the printed words are blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("printed", getPrinted());
    }

    /**
     * Makes a suggestion.
     *
     * @param printed the words as printed
     * @param suggested the words suggested
     * @return the suggestion
     */
    static SuggestedCorrection of(String printed, String suggested) {
        return builder().printed(Text.of(printed)).suggested(Text.of(suggested)).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSuggestedCorrection.Builder builder() {
        return new ImmutableSuggestedCorrection.Builder();
    }
}
