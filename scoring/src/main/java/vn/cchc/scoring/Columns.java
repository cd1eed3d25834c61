package vn.cchc.scoring;

/** The measures of all units for the criterion at hand, one beside the other (cột số liệu). */
final class Columns {

    final long[] numerators;

    /** A unit without a denominator is left to the steps of the rule. */
    final long[] denominators;

    /** What the conditions asked so far say of each unit. */
    final byte[] answers;

    /** The units that are left to the steps of the rule. */
    final int[] left;

    int leftCount;

    Columns(int units) {
        numerators = new long[units];
        denominators = new long[units];
        answers = new byte[units];
        left = new int[units];
    }

    void leave(int unit) {
        left[leftCount] = unit;
        leftCount++;
    }
}
