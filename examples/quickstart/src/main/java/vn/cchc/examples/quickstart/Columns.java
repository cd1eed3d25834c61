package vn.cchc.examples.quickstart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns of a terminal: measured, wrapped by words, shortened. A Vietnamese letter takes one column however it is
 * coded; a no-break space holds words together and is printed as a space.
 */
public final class Columns {

    private static final String ELLIPSIS = "…";

    private Columns() {}

    /**
     * {@return how many columns a text takes}
     *
     * @param text the text
     */
    public static int width(String text) {
        return (int) text.codePoints().filter(Columns::visible).count();
    }

    private static boolean visible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /**
     * {@return the text in lines of a width; at least one line}
     *
     * @param text the text
     * @param width the columns
     */
    public static List<String> wrap(CharSequence text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = line.length() > 0 ? " " + word : word;
            while (width(line + rest) > width) {
                int cut = rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length())));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines.stream().map(done -> done.replace('\u00A0', ' ')).toList();
    }

    /**
     * {@return the text in at most so many lines; an ellipsis says that it goes on}
     *
     * @param text the text
     * @param width the columns
     * @param most the most lines
     */
    public static List<String> shorten(CharSequence text, int width, int most) {
        List<String> lines = wrap(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (width(last) + 1 > width) {
            int space = last.lastIndexOf(' ');
            last = last.substring(0, space > 0 ? space : last.length() - 1);
        }
        kept.set(most - 1, last.replaceAll("[\\s,;:.(–-]+$", "") + ELLIPSIS);
        return kept;
    }

    /**
     * {@return the text, filled with spaces up to a width}
     *
     * @param text the text
     * @param width the columns
     */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static List<String> words(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return composed.isEmpty() ? List.of() : List.of(composed.split("\\s+"));
    }
}
