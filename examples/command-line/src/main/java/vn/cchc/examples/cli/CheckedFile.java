package vn.cchc.examples.cli;

import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.validation.NotChecked;

/**
 * What was found in a file.
 *
 * @param file the file as it was named
 * @param readable whether it holds what was expected at all
 * @param findings the findings of the rules, or the faults of a file that cannot be read
 * @param notChecked the rules that could not be evaluated
 */
record CheckedFile(String file, boolean readable, List<Finding> findings, List<NotChecked> notChecked) {

    static CheckedFile read(String file, List<Finding> findings) {
        return read(file, findings, List.of());
    }

    static CheckedFile read(String file, List<Finding> findings, List<NotChecked> notChecked) {
        return new CheckedFile(file, true, findings, notChecked);
    }

    static CheckedFile unreadable(String file, List<Finding> faults) {
        return new CheckedFile(file, false, faults, List.of());
    }

    /** The findings of a severity, in order. */
    List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    int status() {
        if (!readable) {
            return Main.UNREADABLE;
        }
        return of(Severity.ERROR).isEmpty() ? Main.FINE : Main.TO_BE_MENDED;
    }
}
