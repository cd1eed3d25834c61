package vn.cchc.scoring.survey;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** One survey among those of several years (đợt khảo sát), to be held against another or against a published figure. */
@Value.Immutable
public sealed interface SurveyWave permits ImmutableSurveyWave {

    /**
     * {@return the year that was asked about (năm)}
     */
    Integer getYear();

    /**
     * {@return what was asked (bộ câu hỏi)}
     */
    SurveyInstrument getInstrument();

    /**
     * {@return what the survey says}
     */
    SurveyReport getReport();

    /**
     * {@return the part of the population looked at; absent for the whole}
     */
    Optional<SurveyDomain> getDomain();

    /**
     * {@return the estimate of an index, if the report has it}
     *
     * @param code the code of the criterion, element or part, or {@link SurveyEstimate#ALL}
     */
    default Optional<SurveyEstimate> find(String code) {
        return getReport().getEstimates().stream()
                .filter(estimate -> estimate.getCode().equals(code)
                        && estimate.getDomain().equals(getDomain()))
                .findFirst();
    }

    /**
     * Checks the year, and that the report is about the instrument.
     *
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} or {@link ValueRule#UNKNOWN_REFERENCE} otherwise
     */
    @Value.Check
    default void check() {
        if (getYear() < 1000 || getYear() > 9999) {
            throw InvalidValueException.at(ValueRule.CALENDAR, "year", getYear(), "1000..9999");
        }
        if (!getReport().getInstrument().equals(getInstrument().getId())) {
            throw InvalidValueException.at(
                    ValueRule.UNKNOWN_REFERENCE,
                    "report.instrument",
                    getReport().getInstrument(),
                    getInstrument().getId());
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyWave.Builder builder() {
        return new ImmutableSurveyWave.Builder();
    }
}
