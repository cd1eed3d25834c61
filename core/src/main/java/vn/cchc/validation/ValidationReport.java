package vn.cchc.validation;

import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/**
 * What the rules say of a plan (kết quả kiểm tra).
 *
 * @param profile what the plan was held to
 * @param findings the findings, one for each rule that is violated, in the order of the rules
 * @param notChecked the rules that could not be evaluated, in the order of the rules
 */
public record ValidationReport(ValidationProfile profile, List<Finding> findings, List<NotChecked> notChecked) {

    /**
     * Copies the lists.
     *
     * @param profile what the plan was held to
     * @param findings the findings, one for each rule that is violated, in the order of the rules
     * @param notChecked the rules that could not be evaluated, in the order of the rules
     */
    public ValidationReport {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /**
     * {@return whether something has to be mended}
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
