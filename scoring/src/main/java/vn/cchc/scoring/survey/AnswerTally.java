package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.immutables.value.Value;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.ValueRule;

/**
 * How often each answer was given to each criterion of an instrument (bảng đếm câu trả lời). All indices follow from it, however many
 * respondents there are; their standard errors do not, for those the {@linkplain SatisfactionSurvey answers themselves} are needed.
 *
 * <p>Tallies are whole numbers and exact decimals: of whatever files, threads or machines they are {@linkplain #plus added up}, in
 * whatever order, the digits are the same.
 */
@Value.Immutable
public sealed interface AnswerTally permits ImmutableAnswerTally {

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
     * {@return the number of respondents counted (số người trả lời)}
     */
    Long getRespondents();

    /**
     * {@return the criteria, in the order of the instrument}
     */
    List<CriterionTally> getCriteria();

    /**
     * {@return the tally of those that this one counts and of those that another one does}
     *
     * @param other the other one
     * @throws IllegalArgumentException if it is of another instrument
     * @throws ArithmeticException if they are more than a {@code long} counts
     */
    default AnswerTally plus(AnswerTally other) {
        return TallySums.sum(this, other);
    }

    /**
     * {@return the indices that follow, without their errors; none if an error stands in the way}
     *
     * @param instrument the instrument that was asked
     * @param method how answers become indices
     */
    default SurveyIndices indices(SurveyInstrument instrument, SurveyMethod method) {
        return TalliedIndices.of(this, instrument, method);
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#IDENTIFIER}, {@link ValueRule#RANGE}, or
     *     {@link ValueRule#CONTRADICTION} if the counts of a criterion do not add up to the respondents, or the weights of the criteria
     *     to different sums
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkId("instrument", getInstrument());
        if (getRespondents() < 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "respondents", getRespondents(), ">= 0");
        }
        for (CriterionTally criterion : getCriteria()) {
            BigInteger respondents = TallySums.respondents(criterion);
            if (!respondents.equals(BigInteger.valueOf(getRespondents()))) {
                throw InvalidValueException.at(
                        ValueRule.CONTRADICTION,
                        "criteria",
                        criterion.getCode() + ": " + respondents,
                        "respondents = " + getRespondents());
            }
            BigDecimal weight = TallySums.weight(criterion);
            CriterionTally first = getCriteria().get(0);
            if (weight.compareTo(TallySums.weight(first)) != 0) {
                throw InvalidValueException.at(
                        ValueRule.CONTRADICTION,
                        "criteria",
                        criterion.getCode() + ": " + weight,
                        first.getCode() + ": " + TallySums.weight(first));
            }
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableAnswerTally.Builder builder() {
        return new ImmutableAnswerTally.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
