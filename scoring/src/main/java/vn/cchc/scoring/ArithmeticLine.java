package vn.cchc.scoring;

import java.util.Locale;
import org.immutables.value.Value;

/**
 * One step of how a score was made (bước tính), in words and figures.
 */
@Value.Immutable
public sealed interface ArithmeticLine permits ImmutableArithmeticLine {

    /**
     * {@return the step in Vietnamese, for instance <em>Tỷ lệ = 653 / 654 = 99,85 %</em>}
     */
    String getVietnamese();

    /**
     * {@return the step in English}
     */
    String getEnglish();

    /**
     * {@return the step in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? getVietnamese() : getEnglish();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableArithmeticLine.Builder builder() {
        return new ImmutableArithmeticLine.Builder();
    }
}
