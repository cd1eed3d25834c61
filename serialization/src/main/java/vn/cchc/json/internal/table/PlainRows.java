package vn.cchc.json.internal.table;

import java.util.Arrays;
import java.util.List;
import vn.cchc.scoring.survey.SurveyTallies;

/**
 * Counts rows of which nothing has to be asked, straight from the bytes: as many cells as the head, answers of one digit on their
 * scales, weights of plain digits, and what tells domains apart written as in a row before. Every other row, and every thing that is
 * wrong, is for {@link SurveyRows}; what is counted here, that would count alike.
 */
final class PlainRows {

    /** The row is to be read with all care. */
    static final int NOT_PLAIN = -1;

    /** So is it, and if it is counted, rows that stand in the same domains are plain from then on. */
    static final int NEW_DOMAINS = -2;

    private static final int MOST_KEY = 512;
    private static final int MOST_GROUPS = 2048;
    private static final int SLOTS = 2 * MOST_GROUPS;

    /** Every other byte of eight. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private static final long LANE_ONES = 0x0001000100010001L;
    private static final long LANE_TOPS = 0x8000800080008000L;

    /** Sets the top bit of a lane whose digit is 1 or more. */
    private static final long ABOVE_ZERO = LANE_ONES * (0x8000 - '1');

    private static final int PASSED_OVER = -1;
    private static final int WEIGHT = -2;
    private static final int DOMAIN = -3;
    private static final int RESPONDENT = -4;

    private record Known(byte[] key, SurveyTallies.Group group) {}

    private final SurveyTallies tallies;
    private final SurveyRows rows;
    private final byte separator;
    private final PlainWeight weights;

    /** What the columns are: the place of a criterion in the instrument, or one of the above. */
    private final int[] columns;

    private final int[] highest;
    /** For a column with which four answers begin: what sets the top bit of a lane whose digit is above the scale; 0 for others. */
    private final long[] fours;

    private final long separators;
    private final boolean possible;
    private final int[] scores;
    private final byte[] key = new byte[MOST_KEY];
    private final Known[] groups = new Known[SLOTS];
    private int size;
    private int keyLength;
    private int slot;
    private long weight;
    private int nameFrom;
    private int nameTo;

    PlainRows(SurveyTallies tallies, boolean weighted, SurveyRows rows, SurveyHead head, char separator) {
        this.tallies = tallies;
        this.rows = rows;
        this.separator = (byte) separator;
        this.weights = new PlainWeight(Figure.mark(separator));
        this.highest =
                Arrays.stream(rows.highest()).map(score -> Math.min(score, 9)).toArray();
        this.scores = new int[highest.length];
        this.columns = new int[head.width()];
        Arrays.fill(columns, PASSED_OVER);
        boolean apart = true;
        for (int i = 0; i < head.columns().size(); i++) {
            apart &= take(head.columns().get(i), weighted && i == 0 ? WEIGHT : DOMAIN);
        }
        for (int i = 0; i < highest.length; i++) {
            apart &= take(head.criteria().get(i), i);
        }
        this.separators = LANE_ONES * separator;
        this.fours = new long[columns.length];
        for (int i = 0; i + 4 < columns.length; i++) {
            fours[i] = most(i);
        }
        this.possible = apart && (head.respondent() < 0 || take(head.respondent(), RESPONDENT));
    }

    private long most(int first) {
        long most = 0;
        for (int lane = 3; lane >= 0; lane--) {
            int column = columns[first + lane];
            if (column < 0) {
                return 0;
            }
            most = most << 16 | (0x8000 - '0' - highest[column] - 1);
        }
        return most;
    }

    /** False if the column is something else already. */
    private boolean take(int column, int meaning) {
        boolean free = columns[column] == PASSED_OVER;
        columns[column] = meaning;
        return free;
    }

    /**
     * Counts a row.
     *
     * @param bytes rows, and a line feed behind them
     * @param from where the row begins
     * @param end behind the rows
     * @param line the line of the row
     * @return where the next row begins; {@link #NOT_PLAIN} or {@link #NEW_DOMAINS} if it was not counted
     */
    int read(byte[] bytes, int from, int end, long line) {
        if (!possible) {
            return NOT_PLAIN;
        }
        keyLength = 0;
        weight = 1;
        nameFrom = 0;
        nameTo = 0;
        int answered = 0;
        int at = from;
        int i = 0;
        while (i < columns.length) {
            int behindFour = four(bytes, at, end, i);
            if (behindFour > 0) {
                answered = 1;
                at = behindFour;
                i += 4;
                continue;
            }
            int column = columns[i++];
            int begin = at;
            if (column >= 0) {
                at = answer(bytes, at, column);
                if (at < 0) {
                    return NOT_PLAIN;
                }
                answered |= scores[column];
            } else {
                at = behind(bytes, at);
                if (at < 0 || (column != PASSED_OVER && !take(column, bytes, begin, at))) {
                    return NOT_PLAIN;
                }
            }
            if (i < columns.length && bytes[at++] != separator) {
                return NOT_PLAIN;
            }
        }
        int next = lineEnd(bytes, at, end);
        // A row without any answer may be a blank one.
        if (next < 0 || answered == 0) {
            return NOT_PLAIN;
        }
        slot = slot();
        Known known = groups[slot];
        if (known == null) {
            return NEW_DOMAINS;
        }
        if (nameTo > nameFrom && rows.respondents().line(bytes, nameFrom, nameTo) > 0) {
            return NOT_PLAIN;
        }
        if (!known.group.add(scores, weight)) {
            return NOT_PLAIN;
        }
        rows.remember(bytes, nameFrom, nameTo, line);
        rows.counted();
        return next;
    }

    /**
     * Reads four answers at once, as most are given and a digit and a separator long.
     *
     * @return behind them; 0 if something else stands there
     */
    private int four(byte[] bytes, int at, int end, int column) {
        long most = fours[column];
        if (most == 0 || at + 8 > end) {
            return 0;
        }
        long eight = Bytes.eight(bytes, at);
        long digits = eight & LANES;
        boolean separated = (eight >>> 8 & LANES) == separators;
        if (!separated || ((digits + ABOVE_ZERO) & ~(digits + most) & LANE_TOPS) != LANE_TOPS) {
            return 0;
        }
        scores[columns[column]] = (int) digits & 0xF;
        scores[columns[column + 1]] = (int) (digits >>> 16) & 0xF;
        scores[columns[column + 2]] = (int) (digits >>> 32) & 0xF;
        scores[columns[column + 3]] = (int) (digits >>> 48) & 0xF;
        return at + 8;
    }

    /** Reads an answer; behind it, -1 if it is not plain. What is none and no digit does not end where the cell should. */
    private int answer(byte[] bytes, int at, int column) {
        int score = bytes[at] - '0';
        if (score > 0 && score <= highest[column]) {
            scores[column] = score;
            return at + 1;
        }
        scores[column] = 0;
        if (bytes[at] != '"') {
            return at;
        }
        score = bytes[at + 1] - '0';
        if (score > 0 && score <= highest[column]) {
            scores[column] = score;
            return bytes[at + 2] == '"' ? at + 3 : -1;
        }
        return bytes[at + 1] == '"' ? at + 2 : -1;
    }

    /** Takes a cell that means something and is no answer; false if it is not plain. */
    private boolean take(int column, byte[] bytes, int begin, int end) {
        int inside = bytes[begin] == '"' ? 1 : 0;
        return switch (column) {
            case DOMAIN -> extendKey(bytes, begin, end);
            case WEIGHT -> {
                weight = weights.of(bytes, begin + inside, end - inside);
                yield weight > 0;
            }
            default -> {
                nameFrom = begin + inside;
                nameTo = end - inside;
                yield isPlainName(bytes, nameFrom, nameTo);
            }
        };
    }

    /** Behind a cell; -1 if it has a quote or line end within quotes. */
    private int behind(byte[] bytes, int from) {
        int at = from;
        if (bytes[at] == '"') {
            at++;
            while (bytes[at] != '"') {
                if (bytes[at] == '\n' || bytes[at] == '\r') {
                    return -1;
                }
                at++;
            }
            return at + 1;
        }
        while (bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
            if (bytes[at] == '"') {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isPlainName(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] <= ' ' || bytes[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Behind the line end that stands there, -1 if none does. */
    private static int lineEnd(byte[] bytes, int at, int end) {
        int feed = bytes[at] == '\r' && at < end ? at + 1 : at;
        return bytes[feed] == '\n' ? Math.min(feed + 1, end) : -1;
    }

    private boolean extendKey(byte[] bytes, int from, int to) {
        if (keyLength + to - from >= MOST_KEY) {
            return false;
        }
        System.arraycopy(bytes, from, key, keyLength, to - from);
        keyLength += to - from;
        key[keyLength++] = separator;
        return true;
    }

    /** Where the group of the domains stands, or would. */
    private int slot() {
        int hash = 0;
        for (int i = 0; i < keyLength; i++) {
            hash = 31 * hash + key[i];
        }
        hash *= 0x9E3779B1;
        int at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        while (groups[at] != null && !Arrays.equals(groups[at].key, 0, groups[at].key.length, key, 0, keyLength)) {
            at = (at + 1) & (SLOTS - 1);
        }
        return at;
    }

    /**
     * From now on rows of the same domains as the row that was {@linkplain #NEW_DOMAINS read last} are plain.
     *
     * @param values what stands in its columns, read with all care
     */
    void learn(List<String> values) {
        if (size == MOST_GROUPS) {
            tallies.endGroups();
            Arrays.fill(groups, null);
            size = 0;
            slot = slot();
        }
        groups[slot] = new Known(Arrays.copyOf(key, keyLength), tallies.group(values));
        size++;
    }
}
