package vn.cchc.scoring;

import java.util.Locale;
import java.util.Map;
import vn.cchc.catalogue.Rounding;
import vn.cchc.finding.MessageTemplates;

/** The texts of steps and explanations. */
final class ArithmeticTexts {

    static final MessageTemplates TEMPLATES = MessageTemplates.read(
            ArithmeticTexts.class.getResourceAsStream("arithmetic_vi.properties"),
            ArithmeticTexts.class.getResourceAsStream("arithmetic_en.properties"));

    private final Locale locale;

    ArithmeticTexts(Locale locale) {
        this.locale = locale;
    }

    String text(String key, Map<String, ?> fillings) {
        return TEMPLATES.text(key, fillings, locale);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** {@return a rounding in words, for instance <em>làm tròn 2 chữ số thập phân</em>} */
    String rounding(Rounding rounding) {
        String decimals = switch (rounding.getDecimals()) {
            case 0 -> ".whole";
            case 1 -> ".one";
            default -> "";
        };
        return text("rounding." + rounding.getRule() + decimals, Map.of("decimals", rounding.getDecimals()));
    }

    /** {@return the words with a capital in front, as a line begins} */
    static String line(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
