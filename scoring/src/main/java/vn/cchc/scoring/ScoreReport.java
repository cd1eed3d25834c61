package vn.cchc.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.finding.Finding;
import vn.cchc.value.Extensions;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * The score of one unit as a tree that explains itself (bảng điểm và cách tính). The score is its root; no number in it was
 * reckoned a second time to be explained.
 */
@Value.Immutable
public sealed interface ScoreReport permits ImmutableScoreReport {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the catalogue, its id}
     */
    String getCatalogue();

    /**
     * {@return its name (tên bộ tiêu chí)}
     */
    Text getCatalogueName();

    /**
     * {@return how well the catalogue is supported by its source (mức độ kiểm chứng), for all nodes that say nothing else}
     */
    SourceStatus getStatus();

    /**
     * {@return the digest of the catalogue that was used, where the caller named it: {@code sha-256:} and 64 hexadecimal digits
     * (mã băm)}
     */
    Optional<String> getCatalogueDigest();

    /**
     * {@return the assessment, its id}
     */
    String getAssessment();

    /**
     * {@return the unit}
     */
    AssessedUnit getUnit();

    /**
     * {@return the stage}
     */
    AssessmentStage getStage();

    /**
     * {@return the first day of the period}
     */
    LocalDate getFrom();

    /**
     * {@return the last day of the period}
     */
    LocalDate getTo();

    /**
     * {@return rounding, and what criteria without a score did}
     */
    ScoringPolicy getPolicy();

    /**
     * {@return the total: the sum of the criteria, plus bonus, less penalty, rounded as published (tổng điểm)}
     */
    BigDecimal getScore();

    /**
     * {@return the total before rounding, as a fraction, where rounding changed it}
     */
    Optional<String> getExactScore();

    /**
     * {@return the most that the unit could have, without bonus (tổng điểm có thể đạt)}
     */
    BigDecimal getAttainable();

    /**
     * {@return the index: the total in percent of what was attainable, so rescaled to 100 where a part was not run (chỉ số);
     * absent where nothing was attainable}
     */
    Optional<BigDecimal> getIndex();

    /**
     * {@return the scores of the criteria of the highest level}
     */
    List<ScoreNode> getCriteria();

    /**
     * {@return what is wrong with the facts, each with its place in the assessment (phát hiện)}
     */
    List<Finding> getFindings();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return all nodes, each before those below it}
     */
    default Stream<ScoreNode> all() {
        return getCriteria().stream().flatMap(ScoreNode::all);
    }

    /**
     * {@return the node of a criterion, if there is one}
     *
     * @param criterion the code
     */
    default Optional<ScoreNode> find(String criterion) {
        return all().filter(node -> node.getCriterion().equals(criterion)).findFirst();
    }

    /**
     * {@return how total and index were made, as text of a few lines; each criterion explains itself}
     *
     * @param locale Vietnamese or anything else, which means English
     */
    default String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /**
     * Checks the version.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION} if it is not that of this library
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableScoreReport.Builder builder() {
        return new ImmutableScoreReport.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
