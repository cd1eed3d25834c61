package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * How answers become indices (phương pháp tính chỉ số). The printed formula of SIPAS was found in no public text: every choice is
 * made in the open, named in every report, and none is called official.
 */
@Value.Immutable
public sealed interface SurveyMethod permits ImmutableSurveyMethod {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return a short name, for instance {@code top-two-share}, by which reports name it}
     */
    String getName();

    /**
     * {@return how well it is supported by a source (mức độ kiểm chứng); absent if it claims nothing}
     */
    Optional<SourceStatus> getStatus();

    /**
     * {@return what a reader should know about it (ghi chú), such as which published figures it agrees with}
     */
    Optional<Text> getNote();

    /**
     * {@return what becomes of the answers to a criterion}
     */
    Reduction getReduction();

    /**
     * {@return what criteria without an answer do}
     */
    MissingAnswers getMissing();

    /**
     * {@return how an element is made: pooled, mean of criteria or by given weights}
     */
    Aggregation getElement();

    /**
     * {@return how a part is made: pooled, mean of criteria or of elements, or by given weights}
     */
    Aggregation getPart();

    /**
     * {@return how the overall index is made}
     */
    Aggregation getOverall();

    /**
     * {@return the weights of criteria, elements or parts by their codes, where they are given; only their proportions count}
     */
    Map<String, BigDecimal> getWeights();

    /**
     * {@return how sure the intervals are to hold the true value (độ tin cậy), for instance 0.95; above 0 and below 1}
     */
    BigDecimal getConfidence();

    /**
     * {@return to how many decimals of a percent, or of a point, indices are shown to people (số chữ số thập phân), 0 to 10; what is
     * computed on is never rounded}
     */
    Integer getDecimals();

    /**
     * Checks what belongs together.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#IDENTIFIER}, {@link ValueRule#RANGE}, or
     *     {@link ValueRule#CONTRADICTION} if an index is made from something that does not stand below it, if missing answers stay in
     *     the denominator of a mean, or if weights are given that nothing uses
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkId("name", getName());
        if (getConfidence().signum() <= 0 || getConfidence().compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "confidence", getConfidence(), "0..1");
        }
        if (getDecimals() < 0 || getDecimals() > 10) {
            throw InvalidValueException.at(ValueRule.RANGE, "decimals", getDecimals(), "0..10");
        }
        getWeights().forEach((code, weight) -> {
            if (weight.signum() < 0) {
                throw InvalidValueException.at(ValueRule.RANGE, "weights", code + ": " + weight, ">= 0");
            }
        });
        if (getElement() == Aggregation.MEAN_OF_ELEMENTS || getElement() == Aggregation.MEAN_OF_PARTS) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "element", getElement(), "");
        }
        if (getPart() == Aggregation.MEAN_OF_PARTS) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "part", getPart(), "");
        }
        if (getMissing() == MissingAnswers.IN_DENOMINATOR && getReduction() != Reduction.SHARE_SATISFIED) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "missing", getMissing(), "reduction");
        }
        boolean weighs = getElement() == Aggregation.GIVEN_WEIGHTS
                || getPart() == Aggregation.GIVEN_WEIGHTS
                || getOverall() == Aggregation.GIVEN_WEIGHTS;
        if (weighs == getWeights().isEmpty()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "weights", getWeights().size(), "given-weights");
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableSurveyMethod.Builder builder() {
        return new ImmutableSurveyMethod.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
