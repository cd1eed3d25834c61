package vn.cchc.json.internal.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands at the head of a column, as columns are known by it: small letters, whatever marks stand between the words. */
final class HeadName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeadName() {}

    static String plain(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }
}
