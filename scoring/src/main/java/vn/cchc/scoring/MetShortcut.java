package vn.cchc.scoring;

import java.util.Arrays;
import java.util.List;

/** All or nothing, by conditions of which all or any must hold, each of a measure and a number. */
final class MetShortcut implements Shortcut {

    private static final byte FAILS = 0;
    private static final byte HOLDS = 1;
    private static final byte UNKNOWN = 2;

    private final List<Part> parts;

    /** What is answered as long as no condition decides. */
    private final byte undecided;

    private final long most;

    MetShortcut(List<Part> parts, boolean any, long most) {
        this.parts = parts;
        this.undecided = any ? FAILS : HOLDS;
        this.most = most;
    }

    /** Conditions are asked one after the other; one of which the facts make difficulties leaves the unit to the steps. */
    @Override
    public void reckon(Columns columns, long[] facts, byte[] causes, Ledger ledger, CompiledCriterion criterion) {
        Arrays.fill(columns.answers, undecided);
        for (Part part : parts) {
            part.measure.fill(columns, facts, causes, part.limit());
            part.ask(columns, undecided);
        }
        long[] points = ledger.points[criterion.index];
        for (int unit = 0; unit < points.length; unit++) {
            byte answer = columns.answers[unit];
            if (answer == UNKNOWN) {
                columns.leave(unit);
            } else {
                points[unit] = answer == HOLDS ? most : 0;
            }
        }
    }

    /**
     * A measure held against a number.
     *
     * @param n the numerator of the number
     * @param d the denominator of the number
     * @param orders by the sign of measure minus number, plus 1, a bit that says whether the condition holds
     */
    record Part(Measure measure, long n, long d, int orders) {

        long limit() {
            return Math.min(Integer.MAX_VALUE, (1L << 61) / Math.max(Math.abs(n), d));
        }

        void ask(Columns columns, byte undecided) {
            byte[] answers = columns.answers;
            long[] numerators = columns.numerators;
            long[] denominators = columns.denominators;
            for (int unit = 0; unit < answers.length; unit++) {
                int order = Long.compare(numerators[unit] * d, n * denominators[unit]);
                byte answer = denominators[unit] == 0 ? UNKNOWN : (byte) (orders >> (order + 1) & 1);
                answers[unit] = answers[unit] == undecided ? answer : answers[unit];
            }
        }
    }
}
