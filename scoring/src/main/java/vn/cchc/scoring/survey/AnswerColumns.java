package vn.cchc.scoring.survey;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The answers of all respondents, criterion by criterion; 0 is no answer. */
final class AnswerColumns {

    private final byte[][] columns;
    private int size;

    AnswerColumns(int criteria) {
        this(new byte[criteria][16], 0);
    }

    private AnswerColumns(byte[][] columns, int size) {
        this.columns = columns;
        this.size = size;
    }

    AnswerColumns copy() {
        return new AnswerColumns(
                Arrays.stream(columns)
                        .map(column -> Arrays.copyOf(column, size))
                        .toArray(byte[][]::new),
                size);
    }

    void add(int[] scores) {
        for (int i = 0; i < columns.length; i++) {
            if (size == columns[i].length) {
                columns[i] = Arrays.copyOf(columns[i], size * 2);
            }
            columns[i][size] = (byte) scores[i];
        }
        size++;
    }

    int size() {
        return size;
    }

    int criteria() {
        return columns.length;
    }

    /** {@return the answers to a criterion, to be read only} */
    byte[] of(int criterion) {
        return columns[criterion];
    }

    AnswerColumns inOrder(int[] rows) {
        return new AnswerColumns(
                Arrays.stream(columns).map(column -> ordered(column, rows)).toArray(byte[][]::new), rows.length);
    }

    private static byte[] ordered(byte[] column, int[] rows) {
        byte[] ordered = new byte[rows.length];
        IntStream.range(0, rows.length).forEach(i -> ordered[i] = column[rows[i]]);
        return ordered;
    }
}
