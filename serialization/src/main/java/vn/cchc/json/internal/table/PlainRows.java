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
    private final boolean possible;
    private final int[] scores;
    private final byte[] key = new byte[MOST_KEY];
    private final Known[] groups = new Known[SLOTS];
    private int size;
    private int keyLength;
    private int slot;

    PlainRows(SurveyTallies tallies, boolean weighted, SurveyRows rows, SurveyHead head, char separator) {
        this.tallies = tallies;
        this.rows = rows;
        this.separator = (byte) separator;
        this.weights = new PlainWeight(Figure.mark(separator));
        this.highest = Arrays.stream(rows.highest()).map(score -> Math.min(score, 9)).toArray();
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
        this.possible = apart && (head.respondent() < 0 || take(head.respondent(), RESPONDENT));
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
        long weight = 1;
        int answered = 0;
        int nameFrom = 0;
        int nameTo = 0;
        int at = from;
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            int begin = at;
            if (i > 0) {
                if (bytes[at] != separator) {
                    return NOT_PLAIN;
                }
                begin = ++at;
            }
            if (column >= 0) {
                int score = bytes[at] - '0';
                if (score > 0 && score <= highest[column]) {
                    at++;
                } else if (bytes[at] == '"') {
                    score = quoted(bytes, at, column);
                    if (score < 0) {
                        return NOT_PLAIN;
                    }
                    at += score == 0 ? 2 : 3;
                } else {
                    // If something else stands here, no separator does.
                    score = 0;
                }
                scores[column] = score;
                answered |= score;
                continue;
            }
            at = behind(bytes, at);
            if (at < 0) {
                return NOT_PLAIN;
            }
            int inside = bytes[begin] == '"' ? 1 : 0;
            if (column == DOMAIN) {
                if (!extendKey(bytes, begin, at)) {
                    return NOT_PLAIN;
                }
            } else if (column == WEIGHT) {
                weight = weights.of(bytes, begin + inside, at - inside);
                if (weight == 0) {
                    return NOT_PLAIN;
                }
            } else if (column == RESPONDENT) {
                nameFrom = begin + inside;
                nameTo = at - inside;
                if (!isPlainName(bytes, nameFrom, nameTo)) {
                    return NOT_PLAIN;
                }
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

    /** The answer in quotes, 0 if there is nothing in them, -1 if anything else. */
    private int quoted(byte[] bytes, int at, int column) {
        int score = bytes[at + 1] - '0';
        if (score == '"' - '0') {
            return 0;
        }
        return score > 0 && score <= highest[column] && bytes[at + 2] == '"' ? score : -1;
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
        while (groups[at] != null
                && !Arrays.equals(groups[at].key, 0, groups[at].key.length, key, 0, keyLength)) {
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
