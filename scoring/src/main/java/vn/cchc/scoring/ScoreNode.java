package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.value.Citation;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/**
 * The score of one criterion and why it is that (điểm của tiêu chí và cách tính): rule, facts, arithmetic, rounding, citation,
 * and the criteria below it.
 */
@Value.Immutable
public sealed interface ScoreNode permits ImmutableScoreNode {

    /**
     * {@return the code of the criterion}
     */
    String getCriterion();

    /**
     * {@return its official name}
     */
    Text getName();

    /**
     * {@return what became of it}
     */
    ScoreState getState();

    /**
     * {@return what it does outside the total, if it stands outside (điểm cộng, điểm trừ)}
     */
    Optional<Adjustment> getAdjustment();

    /**
     * {@return the score, rounded as it is published (điểm đạt); absent unless scored}
     */
    Optional<BigDecimal> getScore();

    /**
     * {@return the score as it goes into the sum above, as a fraction such as {@code 3916/327}, where rounding changed it}
     */
    Optional<String> getExactScore();

    /**
     * {@return the most that the unit could have, 0 where the criterion leaves the sums (điểm có thể đạt)}
     */
    BigDecimal getAttainable();

    /**
     * {@return the maximum points by the catalogue (điểm tối đa)}
     */
    BigDecimal getMaximumPoints();

    /**
     * {@return the score in percent of what was attainable, rounded as published (chỉ số thành phần); absent where nothing was}
     */
    Optional<BigDecimal> getIndex();

    /**
     * {@return the facts read, by name (số liệu đã dùng)}
     */
    Map<String, FactValue> getFacts();

    /**
     * {@return the values of the parameters read, by id (tham số đã dùng)}
     */
    Map<String, BigDecimal> getParameters();

    /**
     * {@return the rule that was applied (cách tính); absent for a group and for a score that was published elsewhere}
     */
    Optional<Expression> getRule();

    /**
     * {@return the steps, in the order of reckoning (các bước tính)}
     */
    List<ArithmeticLine> getArithmetic();

    /**
     * {@return how the score was rounded before it was added, if it was}
     */
    Optional<Rounding> getRounding();

    /**
     * {@return where the criterion stands (căn cứ)}
     */
    Optional<Citation> getCitation();

    /**
     * {@return how well the rule is supported (mức độ kiểm chứng)}
     */
    SourceStatus getStatus();

    /**
     * {@return the criteria below it, in the order of the catalogue}
     */
    List<ScoreNode> getCriteria();

    /**
     * {@return this and all nodes below it, each before those below it}
     */
    default Stream<ScoreNode> all() {
        return Stream.concat(Stream.of(this), getCriteria().stream().flatMap(ScoreNode::all));
    }

    /**
     * {@return the score and how it was made, as text: code and name, state and points, the steps, and where the criterion stands}
     *
     * @param locale Vietnamese or anything else, which means English
     */
    default String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableScoreNode.Builder builder() {
        return new ImmutableScoreNode.Builder();
    }
}
