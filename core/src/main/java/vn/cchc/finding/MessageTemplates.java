package vn.cchc.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people in Vietnamese and English, by key, with named holes such as <code>{value}</code>.
 *
 * <p>Any locale that is not Vietnamese gets English; the machine's own locale is never asked. Each module reads its two
 * files itself, because on the module path nobody else can.
 */
public final class MessageTemplates {

    private final Properties vietnamese;
    private final Properties english;

    private MessageTemplates(Properties vietnamese, Properties english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Reads the templates of both languages: UTF-8 property files with the same keys.
     *
     * @param vietnamese the Vietnamese file; it is closed
     * @param english the English file; it is closed
     * @return the templates
     * @throws IllegalStateException if a file is missing, which is a fault of the build
     * @throws UncheckedIOException if a file cannot be read
     */
    public static MessageTemplates read(@Nullable InputStream vietnamese, @Nullable InputStream english) {
        return new MessageTemplates(load(vietnamese), load(english));
    }

    private static Properties load(@Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException("message file missing");
        }
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * {@return the keys, sorted}
     */
    public Set<String> keys() {
        return new TreeSet<>(vietnamese.stringPropertyNames());
    }

    /**
     * {@return whether there is a text for the key}
     *
     * @param key the key
     */
    public boolean has(String key) {
        return vietnamese.containsKey(key);
    }

    /**
     * {@return the template of a key, holes unfilled}
     *
     * @param key the key
     * @param locale Vietnamese or anything else, which means English
     * @throws IllegalArgumentException if there is no such key
     */
    public String template(String key, Locale locale) {
        String template = (isVietnamese(locale) ? vietnamese : english).getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return template;
    }

    /**
     * Fills a template.
     *
     * @param key the key
     * @param arguments the fillings by the names of the holes; a hole without filling stays empty
     * @param locale Vietnamese or anything else, which means English
     * @return the text
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Map<String, ?> arguments, Locale locale) {
        return fill(template(key, locale), arguments);
    }

    /**
     * Fills a template.
     *
     * @param template the template
     * @param arguments the fillings by the names of the holes; a hole without filling stays empty
     * @return the text
     */
    public static String fill(String template, Map<String, ?> arguments) {
        StringBuilder text = new StringBuilder(template.length() + 60);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = endOfHole(template, open);
            if (close > 0) {
                Object filling = arguments.get(template.substring(open + 1, close));
                text.append(template, from, open).append(filling == null ? "" : filling.toString());
                from = close + 1;
            }
        }
        return text.append(template, from, template.length()).toString();
    }

    /** {@return where a hole that begins here ends, or -1 if it is none: a name of letters in braces} */
    private static int endOfHole(String template, int open) {
        int at = open + 1;
        while (at < template.length() && isLetter(template.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < template.length() && template.charAt(at) == '}' ? at : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * {@return the names of the holes of a template}
     *
     * @param template the template
     */
    public static Set<String> holes(String template) {
        Set<String> holes = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = endOfHole(template, open);
            if (close > 0) {
                holes.add(template.substring(open + 1, close));
            }
        }
        return holes;
    }

    private static boolean isVietnamese(Locale locale) {
        return locale.getLanguage().equals("vi");
    }
}
