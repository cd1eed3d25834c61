package vn.cchc.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One attribute that differs between two versions of a catalogue (nội dung khác nhau).
 */
@Value.Immutable
public sealed interface AttributeChange permits ImmutableAttributeChange {

    /**
     * {@return the attribute, for instance {@code maximumPoints}, {@code name} or {@code policy.published}}
     */
    String getAttribute();

    /**
     * {@return what it was, numbers with a decimal point; absent where there was nothing}
     */
    Optional<String> getBefore();

    /**
     * {@return what it is, numbers with a decimal point; absent where there is nothing}
     */
    Optional<String> getAfter();

    /**
     * {@return the change in words: in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String text(Locale locale) {
        return ChangeTexts.text(
                "differs",
                Map.of(
                        "attribute", ChangeTexts.attribute(getAttribute(), locale),
                        "before", ChangeTexts.value(getAttribute(), getBefore(), locale),
                        "after", ChangeTexts.value(getAttribute(), getAfter(), locale)),
                locale);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAttributeChange.Builder builder() {
        return new ImmutableAttributeChange.Builder();
    }
}
