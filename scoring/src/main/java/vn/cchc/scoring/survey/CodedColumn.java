package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A column of texts of which few differ, such as the villages of the respondents: each text is kept once. */
final class CodedColumn {

    private final Map<String, Integer> codes;
    private final List<String> texts;
    private int[] rows;
    private int size;

    CodedColumn() {
        this(new HashMap<>(), new ArrayList<>(), new int[16], 0);
    }

    private CodedColumn(Map<String, Integer> codes, List<String> texts, int[] rows, int size) {
        this.codes = codes;
        this.texts = texts;
        this.rows = rows;
        this.size = size;
    }

    /** {@return a column of the same rows, to which none is added} */
    CodedColumn copy() {
        return new CodedColumn(Map.of(), List.copyOf(texts), Arrays.copyOf(rows, size), size);
    }

    boolean knows(String text) {
        return codes.containsKey(text);
    }

    void add(String text) {
        Integer code = codes.get(text);
        if (code == null) {
            code = texts.size();
            codes.put(text, code);
            texts.add(text);
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = code;
    }

    String text(int row) {
        return texts.get(rows[row]);
    }

    /** {@return the texts, numbers by size before words, in an order that does not depend on that of the rows} */
    List<String> sorted() {
        return texts.stream().map(Key::of).sorted(Key.ORDER).map(Key::text).toList();
    }

    /** {@return for each row the place of its text among the {@link #sorted}} */
    int[] ranks() {
        List<String> sorted = sorted();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, sorted.size()).forEach(place -> places.put(sorted.get(place), place));
        int[] placeOfCode = texts.stream().mapToInt(places::get).toArray();
        return Arrays.stream(rows, 0, size).map(code -> placeOfCode[code]).toArray();
    }

    /**
     * A text with what it is sorted by. Leading zeros are no reason to be another number, so that equal numbers are told apart by
     * their letters.
     */
    private record Key(boolean number, String digits, String text) {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::number, Comparator.reverseOrder())
                .thenComparing(key -> key.digits.length())
                .thenComparing(Key::digits)
                .thenComparing(Key::text);

        static Key of(String text) {
            boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
            int from = 0;
            while (number && from < text.length() - 1 && text.charAt(from) == '0') {
                from++;
            }
            return new Key(number, number ? text.substring(from) : "", text);
        }
    }
}
