package vn.cchc.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Properties;

/**
 * The labels and the numbers of one language. Read from a file of our own, not through a ResourceBundle, so that the
 * locale of the machine never shows.
 */
public final class Words {

    private final Language language;
    private final Properties labels = new Properties();

    /**
     * Reads the labels.
     *
     * @param language their language
     */
    public Words(Language language) {
        this.language = language;
        String file = "words_" + language.locale().getLanguage() + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    boolean has(String key) {
        return labels.containsKey(key);
    }

    /**
     * {@return a label with its holes filled}
     *
     * @param key the key of the label
     * @param values the fillings
     */
    public String get(String key, Object... values) {
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalStateException("no label " + key);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int hole = label.indexOf('{'); hole >= 0; hole = label.indexOf('{', at)) {
            text.append(label, at, hole).append(values[label.charAt(hole + 1) - '0']);
            at = hole + 3;
        }
        return text.append(label, at, label.length()).toString();
    }

    /**
     * {@return the display name of a constant, or of a phrase that goes with it}
     *
     * @param constant the constant
     * @param values the fillings of its holes
     */
    public String of(Enum<?> constant, Object... values) {
        Class<?> type = constant.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return get(name + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    /** A number of things, held together: "no tasks", "1 task", "23 tasks". */
    String count(String thing, int number) {
        String one = "count." + thing + ".one";
        String counted = number == 0 ? get("count.none") : decimal(BigDecimal.valueOf(number));
        return (number == 1 && has(one) ? get(one) : get("count." + thing, counted)).replace(' ', '\u00A0');
    }

    /**
     * {@return a number as the language writes it: 82,18 or 82.18}
     *
     * @param number the number
     */
    public String decimal(BigDecimal number) {
        return format("#,##0.##############################", number);
    }

    /**
     * {@return a number with at least so many decimals, so that a column of them can be read down: 6,00}
     *
     * @param number the number
     * @param decimals the decimals, filled with zeros
     */
    public String decimal(BigDecimal number, int decimals) {
        return format("#,##0" + (decimals == 0 ? "." : "." + "0".repeat(decimals)) + "#".repeat(30 - decimals), number);
    }

    /** A difference, with its sign. */
    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + decimal(number);
    }

    private String format(String pattern, BigDecimal number) {
        boolean vietnamese = language == Language.VI;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }
}
