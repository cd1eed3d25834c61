package vn.cchc.scoring;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A part of two score reports that cannot be compared, and why (nội dung không so sánh được).
 */
@Value.Immutable
public sealed interface IncomparablePart permits ImmutableIncomparablePart {

    /**
     * {@return the codes in the older report; none on either side for the total}
     */
    List<String> getFrom();

    /**
     * {@return the codes in the newer report}
     */
    List<String> getTo();

    /**
     * {@return why}
     */
    Incomparability getReason();

    /**
     * {@return part and reason in words: in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String text(Locale locale) {
        return ComparisonTexts.text(this, locale);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableIncomparablePart.Builder builder() {
        return new ImmutableIncomparablePart.Builder();
    }
}
