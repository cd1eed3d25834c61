package vn.cchc.json.internal.table;

import vn.cchc.scoring.survey.SurveyTallies;

/** Reads weights that are written in plain digits, without doubt about the mark between them. */
final class PlainWeight {

    /** Of so many digits before the mark are all that are below a million. */
    private static final int MOST_WHOLE = 6;

    private static final long[] UNITS = new long[SurveyTallies.WEIGHT_DECIMALS + 1];

    static {
        long unit = 1;
        for (int decimals = SurveyTallies.WEIGHT_DECIMALS; decimals >= 0; decimals--) {
            UNITS[decimals] = unit;
            unit *= 10;
        }
    }

    private final char mark;

    PlainWeight(char mark) {
        this.mark = mark;
    }

    /** The weight that stands there in units of {@link SurveyTallies#WEIGHT_DECIMALS} decimals; 0 if it is to be read with all care. */
    long of(byte[] bytes, int from, int to) {
        int at = from;
        long number = 0;
        while (at < to && isDigit(bytes[at])) {
            number = 10 * number + bytes[at++] - '0';
            if (at - from > MOST_WHOLE) {
                return 0;
            }
        }
        if (at == from) {
            return 0;
        }
        if (at == to) {
            return number * UNITS[0];
        }
        byte found = bytes[at++];
        int decimals = to - at;
        // Before just three digits the mark may set off thousands.
        boolean doubtful = decimals == 3 && found != mark;
        if ((found != '.' && found != ',') || doubtful || decimals < 1 || decimals > SurveyTallies.WEIGHT_DECIMALS) {
            return 0;
        }
        while (at < to) {
            if (!isDigit(bytes[at])) {
                return 0;
            }
            number = 10 * number + bytes[at++] - '0';
        }
        return number * UNITS[decimals];
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
