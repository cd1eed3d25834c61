package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.document.DocumentNumber;
import vn.cchc.value.Text;

/** Reads "Số: 1167 /KH-SGTVT". */
final class NumberForm {

    private static final Pattern LABEL = Forms.pattern("số ?:? ?");

    /** Ordinal or the dots in its place, then the mark, the year of a normative document, and the symbol. */
    private static final Pattern NUMBER = Forms.pattern("(?:([0-9]{1,9}) ?|" + Forms.LEFT_OPEN + ")"
            + "(?:[/-] ?(?:([0-9]{4}) ?/ ?)?(\\p{L}[\\p{L}0-9]*+(?: ?[-/.&] ?[\\p{L}0-9]++)*+))?");

    private static final Pattern WITHOUT_SYMBOL = Forms.pattern("[0-9]{1,9} ?/?");

    private NumberForm() {}

    /** A character that no text can hold is something, not nothing. */
    static boolean isAbsent(String printed) {
        return printed.codePoints()
                .allMatch(c -> Character.isSpaceChar(c) || c == '\n' || c == '\t' || c == '\r' || c == 0xFEFF);
    }

    static Optional<DocumentNumber> read(Printed printed, Remarks remarks) {
        String line = Forms.plainDashes(printed.unended());
        Matcher label = LABEL.matcher(line);
        String number = label.lookingAt() ? line.substring(label.end()) : line;
        Matcher parts = NUMBER.matcher(number);
        if (WITHOUT_SYMBOL.matcher(number).matches()) {
            remarks.add(Remark.SYMBOL_MISSING, line);
            return Optional.empty();
        }
        if (!parts.matches()) {
            remarks.add(Remark.NUMBER_UNKNOWN, line);
            return Optional.empty();
        }
        Optional<Integer> ordinal = Forms.number(parts.group(1));
        return Optional.of(DocumentNumber.builder()
                .status(ordinal.isPresent() ? DocumentNumber.Status.COMPLETE : DocumentNumber.Status.BLANK)
                .asPrinted(printed.joined())
                .ordinal(ordinal)
                .year(Forms.number(parts.group(2)))
                .symbol(Optional.ofNullable(parts.group(3)).map(Text::of))
                .build());
    }
}
