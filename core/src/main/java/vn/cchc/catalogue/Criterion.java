package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Decimals;
import vn.cchc.value.Extensions;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/**
 * A criterion of an index (tiêu chí): a field, a criterion or a component criterion of a ragged tree. One without criteria below
 * it is a leaf; it is scored by its rule, a group by its criteria.
 */
@Value.Immutable
public sealed interface Criterion permits ImmutableCriterion {

    /**
     * {@return the code, unique in the catalogue (mã tiêu chí), for instance {@code 1.1.4}}
     */
    String getCode();

    /**
     * {@return the official name (tên tiêu chí)}
     */
    Text getName();

    /**
     * {@return the level, where the catalogue tells levels apart}
     */
    Optional<CriterionLevel> getLevel();

    /**
     * {@return the most points it can have (điểm tối đa); for a penalty the most that is taken off. Absent only where a source
     * does not give them, and then nothing can be scored}
     */
    Optional<BigDecimal> getMaximumPoints();

    /**
     * {@return the fewest points it can have, where that is not 0 (điểm tối thiểu); may be negative}
     */
    Optional<BigDecimal> getMinimumPoints();

    /**
     * {@return what it does outside the total, if it stands outside; only criteria of the highest level may (điểm cộng, điểm trừ)}
     */
    Optional<Adjustment> getAdjustment();

    /**
     * {@return who scores it (chủ thể chấm điểm); empty where that is not said, and then it may be scored at every stage}
     */
    List<ScoredBy> getScoredBy();

    /**
     * {@return what has to be shown (tài liệu kiểm chứng)}
     */
    List<Text> getEvidence();

    /**
     * {@return the facts that assessments give for it (số liệu đầu vào)}
     */
    List<FactDeclaration> getFacts();

    /**
     * {@return how its facts become points (cách tính điểm); the value is points between the minimum and the maximum}
     */
    Optional<Expression> getRule();

    /**
     * {@return what counts when nothing arose (không phát sinh): when the rule meets 0 of 0}
     */
    Optional<WhenNone> getWhenNone();

    /**
     * {@return the name of the fact that may bring a score published elsewhere in place of the facts or the criteria below
     * (điểm đã công bố); the report says so where it did}
     */
    Optional<String> getPublishedScore();

    /**
     * {@return how the criteria below make the score; absent is {@link Combination#SUM}}
     */
    Optional<Combination> getCombination();

    /**
     * {@return how many criteria its source counts below it, where they are not here}
     */
    Optional<StatedCounts> getStatedCounts();

    /**
     * {@return where it stands (căn cứ), if elsewhere than the catalogue}
     */
    Optional<Citation> getCitation();

    /**
     * {@return how well it is supported, if otherwise than the catalogue (mức độ kiểm chứng)}
     */
    Optional<SourceStatus> getStatus();

    /**
     * {@return what a reader should know (ghi chú)}
     */
    Optional<Text> getNote();

    /**
     * {@return what tailoring did to it, if it did anything}
     */
    Optional<CriterionOrigin> getOrigin();

    /**
     * {@return the criteria below it, in the official order}
     */
    List<Criterion> getCriteria();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return whether there are no criteria below it}
     */
    default boolean leaf() {
        return getCriteria().isEmpty();
    }

    /**
     * {@return this and all criteria below it, each before those below it}
     */
    default Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), getCriteria().stream().flatMap(Criterion::all));
    }

    /**
     * {@return the declaration of a fact, if there is one}
     *
     * @param fact the name of the fact
     */
    default Optional<FactDeclaration> fact(String fact) {
        return getFacts().stream()
                .filter(declaration -> declaration.getFact().equals(fact))
                .findFirst();
    }

    /**
     * Checks code, name and numbers.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER},
     *     {@link vn.cchc.value.ValueRule#BLANK} or {@link vn.cchc.value.ValueRule#DECIMAL}
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkNotBlank("name", getName());
        Names.checkId("publishedScore", getPublishedScore());
        getMaximumPoints().ifPresent(points -> Decimals.check("maximumPoints", points));
        getMinimumPoints().ifPresent(points -> Decimals.check("minimumPoints", points));
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterion.Builder builder() {
        return new ImmutableCriterion.Builder();
    }
}
