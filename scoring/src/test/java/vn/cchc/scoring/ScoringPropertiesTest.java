package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.cchc.catalogue.Statistic;
import vn.cchc.testing.Formulas;
import vn.cchc.value.Fraction;

/** What holds of all scores. */
class ScoringPropertiesTest {

    private static final Scorer SUM = Scorer.of(catalogue(group(
            "1",
            "9",
            leaf("1.1", "2", product(maximum(), share("a", "b"))),
            leaf("1.2", "3", proportional(ratio("a", "b"), Formulas.number("0.9"))),
            leaf("1.3", "4", product(maximum(), share("a", "b"))))));

    private static final Scorer PEERS = Scorer.of(catalogue(leaf(
            "1", "10", proportional(ratio("a", "b"), peers(ratio("a", "b"), Statistic.MEAN)))));

    @Property(tries = 200)
    void groupIsTheExactSumOfItsPartsInAnyOrder(
            @ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> parts,
            @ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> rest,
            @ForAll Random random) {
        List<CriterionAssessment> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int whole = parts.get(i) + rest.get(i) + 1;
            entries.add(given("1." + (i + 1), "a", parts.get(i), "b", whole));
        }
        ScoreReport report = SUM.score(assessment(entries.toArray(CriterionAssessment[]::new)));
        ScoreNode top = report.find("1").orElseThrow();
        Fraction sum = top.getCriteria().stream().map(Judged::exact).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(Judged.exact(top)).isEqualTo(sum);
        report.all()
                .forEach(node -> assertThat(node.getScore().orElseThrow())
                        .isNotNegative()
                        .isLessThanOrEqualTo(node.getAttainable()));
        Collections.shuffle(entries, random);
        ScoreReport other = SUM.score(assessment(entries.toArray(CriterionAssessment[]::new)));
        assertThat(other).isEqualTo(report);
    }

    @Property(tries = 200)
    void moreDoneNeverGivesLess(
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll @IntRange(min = 1, max = 1000) int whole) {
        Fraction less = Judged.exact(SUM.score(assessment(given("1.2", "a", Math.min(one, other), "b", whole)))
                .find("1.2")
                .orElseThrow());
        Fraction more = Judged.exact(SUM.score(assessment(given("1.2", "a", Math.max(one, other), "b", whole)))
                .find("1.2")
                .orElseThrow());
        assertThat(less).isLessThanOrEqualTo(more);
    }

    @Property(tries = 100)
    void orderOfPeersChangesNothing(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 5000) Integer> parts,
            @ForAll Random random) {
        List<Assessment> units = new ArrayList<>(IntStream.range(0, parts.size())
                .mapToObj(i -> assessment("u" + i, builder -> builder, given("1", "a", parts.get(i), "b", 97 + i)))
                .toList());
        List<ScoreReport> before = PEERS.scoreAll(units).reports();
        Collections.shuffle(units, random);
        assertThat(PEERS.scoreAll(units).reports()).containsExactlyInAnyOrderElementsOf(before);
    }
}
