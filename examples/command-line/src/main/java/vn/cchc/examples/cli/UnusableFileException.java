package vn.cchc.examples.cli;

import java.util.List;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.json.UnreadableDocumentException;

/** A file holds nothing that the command can use; the message is for the person, with all faults that are known. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> faults;

    UnusableFileException(String message) {
        super(message);
        this.faults = List.of();
    }

    UnusableFileException(String file, UnreadableDocumentException cause, Console console) {
        super(
                console.text("file.faulty", Map.of("file", file, "count", cause.getFaultCount())) + "\n"
                        + cause.report(console.locale()),
                cause);
        this.faults = cause.getFaults();
    }

    List<Finding> faults() {
        return faults;
    }
}
