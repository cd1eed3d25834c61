package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.ValueRule;

/**
 * What a survey says (kết quả khảo sát): every index with its error, and the instrument, design and method it was made by.
 */
@Value.Immutable
public sealed interface SurveyReport permits ImmutableSurveyReport {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the instrument (bộ câu hỏi), its id}
     */
    String getInstrument();

    /**
     * {@return how the respondents were drawn}
     */
    SamplingDesign getDesign();

    /**
     * {@return how answers became indices}
     */
    SurveyMethod getMethod();

    /**
     * {@return the number of respondents counted (số người trả lời)}
     */
    Long getRespondents();

    /**
     * {@return the indices: criteria, elements and parts in the order of the instrument, then the overall one, then that of each
     * domain; none if an error stands in the way}
     */
    List<SurveyEstimate> getEstimates();

    /**
     * {@return what is wrong with the data or the design}
     */
    List<Finding> getFindings();

    /**
     * {@return the overall index; absent if an error stands in the way or nobody answered}
     */
    default Optional<SurveyEstimate> overall() {
        return find(SurveyEstimate.ALL);
    }

    /**
     * {@return the estimate of a criterion, element or part for the whole population, if there is one}
     *
     * @param code its code
     */
    default Optional<SurveyEstimate> find(String code) {
        return getEstimates().stream()
                .filter(estimate ->
                        estimate.getDomain().isEmpty() && estimate.getCode().equals(code))
                .findFirst();
    }

    /**
     * {@return whether something stands in the way of estimates}
     */
    default boolean hasErrors() {
        return getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * Checks version and id.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION} or {@link ValueRule#IDENTIFIER}
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkId("instrument", getInstrument());
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableSurveyReport.Builder builder() {
        return new ImmutableSurveyReport.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
