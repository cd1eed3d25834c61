package vn.cchc.validation;

import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.plan.ImprovementPlan;

/** What one rule says of a plan, for tests of rules. */
final class Checked {

    private final ValidationReport report;
    private final String code;

    private Checked(ValidationReport report, String code) {
        this.report = report;
        this.code = code;
    }

    static Checked rule(String code, ImprovementPlan plan) {
        return rule(code, plan, ReferenceData.none());
    }

    static Checked rule(String code, ImprovementPlan plan, ReferenceData data) {
        return new Checked(PlanValidator.standard().report(plan, ValidationProfile.ISSUED, data), code);
    }

    /** {@return the paths at which the rule is violated, in order; none if it holds or was not checked} */
    List<String> places() {
        return findings().stream()
                .flatMap(finding -> finding.getPlaces().stream())
                .map(Place::getPath)
                .toList();
    }

    /** {@return the message in Vietnamese, empty if the rule holds} */
    String vietnamese() {
        return findings().stream().map(Finding::getVietnamese).findFirst().orElse("");
    }

    /** {@return the message in English, empty if the rule holds} */
    String english() {
        return findings().stream().map(Finding::getEnglish).findFirst().orElse("");
    }

    /** {@return what the rule misses; none if it was checked} */
    List<ReferenceSource> missing() {
        return report.notChecked().stream()
                .filter(rule -> rule.code().equals(code))
                .flatMap(rule -> rule.missing().stream())
                .toList();
    }

    private List<Finding> findings() {
        return report.findings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }
}
