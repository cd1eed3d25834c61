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

    CodedColumn copy() {
        return new CodedColumn(Map.copyOf(codes), List.copyOf(texts), Arrays.copyOf(rows, size), size);
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
        return texts.stream().sorted(BY_NUMBER_THEN_LETTERS).toList();
    }

    /** {@return for each row the place of its text among the {@link #sorted}} */
    int[] ranks() {
        List<String> sorted = sorted();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, sorted.size()).forEach(place -> places.put(sorted.get(place), place));
        int[] placeOfCode = texts.stream().mapToInt(places::get).toArray();
        return Arrays.stream(rows, 0, size).map(code -> placeOfCode[code]).toArray();
    }

    /** Leading zeros are no reason to be another number, so that equal numbers are told apart by their letters. */
    private static final Comparator<String> BY_NUMBER_THEN_LETTERS = Comparator.comparing(
                    CodedColumn::isNumber, Comparator.reverseOrder())
            .thenComparing(text -> isNumber(text) ? withoutZeros(text).length() : 0)
            .thenComparing(text -> isNumber(text) ? withoutZeros(text) : "")
            .thenComparing(Comparator.naturalOrder());

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
