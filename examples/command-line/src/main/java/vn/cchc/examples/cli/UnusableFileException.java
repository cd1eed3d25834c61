package vn.cchc.examples.cli;

import java.util.Map;
import vn.cchc.json.UnreadableDocumentException;

/** A file was read, but holds nothing that the command can use; all its faults are known. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final UnreadableDocumentException faults;

    UnusableFileException(String file, UnreadableDocumentException faults) {
        super(faults);
        this.file = file;
        this.faults = faults;
    }

    UnreadableDocumentException faults() {
        return faults;
    }

    String message(Console console) {
        return console.text("file.faulty", Map.of("file", file, "count", faults.getFaultCount())) + "\n"
                + faults.report(console.locale());
    }
}
