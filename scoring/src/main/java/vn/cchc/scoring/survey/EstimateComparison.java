package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/**
 * An index held against an earlier one, or against a published figure, as far as they may be compared (so sánh chỉ số): what is not
 * comparable, such as years on both sides of a break of the series, gives findings and no change, unless it is {@link #forced}.
 */
public final class EstimateComparison {

    private final Comparing comparing;
    private final List<Finding> findings;
    private final Optional<EstimateChange> change;

    private EstimateComparison(Comparing comparing, boolean forced) {
        List<Finding> objections = comparing.objections();
        List<Finding> obstacles = comparing.obstacles();
        this.comparing = comparing;
        this.findings = Stream.concat(
                        objections.stream().map(finding -> forced ? warning(finding) : finding), obstacles.stream())
                .toList();
        this.change = obstacles.isEmpty() && (forced || objections.isEmpty())
                ? Optional.of(comparing.change())
                : Optional.empty();
    }

    /**
     * Holds an index of one survey against that of an earlier one, whose sample was drawn independently.
     *
     * @param older the earlier survey
     * @param newer the later survey
     * @param code the code of the criterion, element or part, or {@link SurveyEstimate#ALL}
     * @return the comparison
     * @throws IllegalArgumentException if the older is not of an earlier year
     */
    public static EstimateComparison between(SurveyWave older, SurveyWave newer, String code) {
        if (older.getYear() >= newer.getYear()) {
            throw new IllegalArgumentException(older.getYear() + " is not before " + newer.getYear());
        }
        return new EstimateComparison(new Comparing(new Baseline.Survey(older), newer, code), false);
    }

    /**
     * Holds an index of a survey against a published figure, whose own error is not known and counts for nothing.
     *
     * @param published the published figure
     * @param wave the survey
     * @param code the code of the criterion, element or part, or {@link SurveyEstimate#ALL}
     * @return the comparison
     */
    public static EstimateComparison against(PublishedIndex published, SurveyWave wave, String code) {
        return new EstimateComparison(new Comparing(new Baseline.Published(published), wave, code), false);
    }

    /** {@return the same comparison in spite of what speaks against it, which stays as warnings; what cannot be computed is not} */
    public EstimateComparison forced() {
        return new EstimateComparison(comparing, true);
    }

    /** {@return what speaks against the comparison; errors if it is refused} */
    public List<Finding> getFindings() {
        return findings;
    }

    /** {@return the change; absent if the comparison is refused} */
    public Optional<EstimateChange> getChange() {
        return change;
    }

    /**
     * {@return in words what changed, by how much, and whether that is more than the draw of the samples explains; or why it is not
     * compared}
     *
     * @param locale Vietnamese or anything else, which means English
     */
    public String explain(Locale locale) {
        Stream<String> said = findings.stream().map(finding -> finding.message(locale));
        Stream<String> changed = change.stream().map(known -> new ChangeWords(comparing, locale).text(known));
        return Stream.concat(changed, said).collect(Collectors.joining(" "));
    }

    private static Finding warning(Finding finding) {
        return Finding.builder()
                .code(finding.getCode())
                .severity(Severity.WARNING)
                .places(finding.getPlaces())
                .vietnamese(finding.getVietnamese())
                .english(finding.getEnglish())
                .arguments(finding.getArguments())
                .build();
    }
}
