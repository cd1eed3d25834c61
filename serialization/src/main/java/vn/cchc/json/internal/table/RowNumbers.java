package vn.cchc.json.internal.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.finding.Place;

/** Follows the numbers of the rows (STT); a row that lost its number still counts. */
final class RowNumbers {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})\\.?");

    private int last;
    private boolean known = true;

    void check(String printed, Place place, TableFindings findings) {
        if (printed.isEmpty()) {
            findings.add(TableFault.NUMBER_MISSING, place, "");
            last++;
            return;
        }
        Matcher number = NUMBER.matcher(printed);
        if (!number.matches()) {
            // Headings and other labels (I, 1.1, a) begin a count of their own.
            known = false;
            return;
        }
        int read = Integer.parseInt(number.group(1));
        if (known && read != last + 1) {
            findings.add(TableFault.NUMBER_JUMPS, place, printed, String.valueOf(last + 1));
        }
        last = read;
        known = true;
    }
}
