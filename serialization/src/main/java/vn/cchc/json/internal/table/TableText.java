package vn.cchc.json.internal.table;

import java.util.Optional;
import vn.cchc.finding.Place;
import vn.cchc.json.internal.Utf8;

/** The text of a file, as far as it is one. */
final class TableText {

    private TableText() {}

    /** The text, or nothing where the file is too large, no UTF-8 or blank, which a finding then says. */
    static Optional<String> of(byte[] bytes, int mostMegabytes, TableFault empty, TableFindings findings) {
        if (bytes.length > mostMegabytes * 1024 * 1024) {
            findings.add(TableFault.TOO_LARGE, Place.of(""), String.valueOf(mostMegabytes));
            return Optional.empty();
        }
        Utf8 file = Utf8.decode(bytes);
        boolean utf16 = bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
        if (file.faultLine() > 0 || utf16) {
            findings.add(TableFault.NOT_UTF8, TableFindings.place(Math.max(file.faultLine(), 1), ""), "");
            return Optional.empty();
        }
        if (Row.isBlank(file.text())) {
            findings.add(empty, Place.of(""), "");
            return Optional.empty();
        }
        return Optional.of(file.text());
    }
}
