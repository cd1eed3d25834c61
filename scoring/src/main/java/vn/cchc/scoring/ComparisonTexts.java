package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.finding.MessageTemplates;

/** The words for comparing reports. */
final class ComparisonTexts {

    private static final MessageTemplates TEMPLATES = MessageTemplates.read(
            ComparisonTexts.class.getResourceAsStream("comparison_vi.properties"),
            ComparisonTexts.class.getResourceAsStream("comparison_en.properties"));

    private ComparisonTexts() {}

    static String text(ComparedPart part, Locale locale) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("part", part(part.getFrom(), part.getTo(), locale));
        arguments.put("olderScore", number(part.getOlderScore(), locale));
        arguments.put("olderAttainable", number(part.getOlderAttainable(), locale));
        arguments.put("olderIndex", number(part.getOlderIndex(), locale));
        arguments.put("newerScore", number(part.getNewerScore(), locale));
        arguments.put("newerAttainable", number(part.getNewerAttainable(), locale));
        arguments.put("newerIndex", number(part.getNewerIndex(), locale));
        arguments.put("change", number(part.getChange().abs(), locale));
        String direction = switch (part.getChange().signum()) {
            case 1 -> "up";
            case -1 -> "down";
            default -> "level";
        };
        return TEMPLATES.text("compared." + direction, arguments, locale);
    }

    static String text(IncomparablePart part, Locale locale) {
        return TEMPLATES.text(
                "reason." + part.getReason(), Map.of("part", part(part.getFrom(), part.getTo(), locale)), locale);
    }

    private static String part(List<String> from, List<String> to, Locale locale) {
        if (from.isEmpty() && to.isEmpty()) {
            return TEMPLATES.text("total", Map.of(), locale);
        }
        List<String> sides = new ArrayList<>();
        if (!from.isEmpty()) {
            sides.add(String.join(", ", from));
        }
        if (!to.isEmpty() && !to.equals(from)) {
            sides.add(String.join(", ", to));
        }
        return String.join(" → ", sides);
    }

    private static String number(BigDecimal number, Locale locale) {
        String plain = number.toPlainString();
        return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }

    /** {@return the templates, for tests} */
    static MessageTemplates templates() {
        return TEMPLATES;
    }
}
