package vn.cchc.examples.cli;

import java.util.List;
import vn.cchc.finding.Finding;

/** Nothing can be scored by a catalogue; its errors have the lines of its file, and there are none where it is mere structure. */
final class UnfitCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> errors;

    UnfitCatalogueException(List<Finding> errors, Throwable cause) {
        super(cause);
        this.errors = List.copyOf(errors);
    }

    List<Finding> errors() {
        return errors;
    }
}
