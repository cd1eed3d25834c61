package vn.cchc.examples.cli;

import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.validation.NotChecked;

/**
 * What was found in a plan file.
 *
 * @param file the file as it was named
 * @param readable whether it holds a plan at all
 * @param findings the findings of the rules, or the faults of a file that holds no plan
 * @param notChecked the rules that could not be evaluated
 */
record CheckedPlan(String file, boolean readable, List<Finding> findings, List<NotChecked> notChecked) {

    static CheckedPlan read(String file, List<Finding> findings, List<NotChecked> notChecked) {
        return new CheckedPlan(file, true, findings, notChecked);
    }

    static CheckedPlan unreadable(String file, List<Finding> faults) {
        return new CheckedPlan(file, false, faults, List.of());
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
