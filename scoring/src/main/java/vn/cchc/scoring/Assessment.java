package vn.cchc.scoring;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.ValueRule;

/**
 * The facts about one unit in one period, by criterion (phiếu đánh giá): what a self-assessment, an appraisal or a one-stop
 * system knows.
 */
@Value.Immutable
public sealed interface Assessment extends Identified permits ImmutableAssessment {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the unit}
     */
    AssessedUnit getUnit();

    /**
     * {@return the catalogue by which it is assessed, its id}
     */
    String getCatalogue();

    /**
     * {@return the stage (giai đoạn đánh giá)}
     */
    AssessmentStage getStage();

    /**
     * {@return the first day of the period (từ ngày)}
     */
    LocalDate getFrom();

    /**
     * {@return the last day of the period (đến ngày); parameters are taken as they are on it}
     */
    LocalDate getTo();

    /**
     * {@return the criteria or groups that were not run at all (nội dung không tổ chức đánh giá), above all a survey: their codes.
     * They leave score and attainable points, so that the index is out of the rest}
     */
    List<String> getNotRun();

    /**
     * {@return what is known, by criterion}
     */
    List<CriterionAssessment> getCriteria();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Checks version, ids and the order of the days.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#IDENTIFIER} or
     *     {@link ValueRule#TIME_ORDER}
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkId("catalogue", getCatalogue());
        Names.checkIds("notRun", getNotRun());
        if (getTo().isBefore(getFrom())) {
            throw InvalidValueException.at(ValueRule.TIME_ORDER, "to", getFrom() + " … " + getTo(), "");
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableAssessment.Builder builder() {
        return new ImmutableAssessment.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
