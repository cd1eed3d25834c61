package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.scoring.RandomAssessments.Case;
import vn.cchc.value.Fraction;

/** What holds of the scores of any catalogue without errors and of any assessments by it. */
class RandomCataloguePropertiesTest {

    private static final Pattern NUMBER = Pattern.compile("−?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?");

    @Provide
    Arbitrary<Case> cases() {
        return RandomAssessments.cases();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void scoresAreThoseOfTheWordsOfTheCatalogue(@ForAll("cases") Case random) {
        Scores scores = random.scores();
        var plain = new PlainScores(random.catalogue(), random.assessments());
        Rounding published = random.catalogue().getPolicy().orElseThrow().getPublished();
        for (int unit = 0; unit < scores.size(); unit++) {
            Map<String, PlainScores.Judgement> judged =
                    plain.of(random.assessments().get(unit));
            ScoreReport report = scores.report(unit);
            report.all()
                    .forEach(node -> assertThat(judgement(node))
                            .as(node.getCriterion())
                            .isEqualTo(judged.get(node.getCriterion())));
            PlainScores.Judgement whole = judged.get("");
            assertThat(report.getScore()).isEqualTo(published.round(whole.score()));
            assertThat(Fraction.of(report.getAttainable())).isEqualTo(whole.attainable());
            assertThat(report.getIndex()).isEqualTo(index(whole, published));
        }
    }

    private static PlainScores.Judgement judgement(ScoreNode node) {
        Fraction score = node.getState() == ScoreState.SCORED ? Judged.exact(node) : Fraction.ZERO;
        return new PlainScores.Judgement(node.getState(), score, Fraction.of(node.getAttainable()));
    }

    private static Optional<BigDecimal> index(PlainScores.Judgement judged, Rounding published) {
        return judged.attainable().signum() == 0
                ? Optional.empty()
                : Optional.of(published.round(
                        judged.score().times(Fraction.of(100, 1)).dividedBy(judged.attainable())));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void scoresLieWithinWhatIsAttainable(@ForAll("cases") Case random) {
        boolean minima = random.catalogue()
                .all()
                .anyMatch(criterion -> criterion.getMinimumPoints().isPresent());
        for (ScoreReport report : random.scores().reports()) {
            report.all().filter(node -> node.getState() == ScoreState.SCORED).forEach(node -> {
                assertThat(Judged.exact(node)).isLessThanOrEqualTo(Fraction.of(node.getAttainable()));
                assertThat(minima || Judged.exact(node).signum() >= 0).isTrue();
                assertThat(node.getAttainable()).isLessThanOrEqualTo(node.getMaximumPoints());
            });
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void batchGivesWhatTheReportsGive(@ForAll("cases") Case random) {
        Scores scores = random.scores();
        for (int i = 0; i < scores.size(); i++) {
            int unit = i;
            ScoreReport report = scores.report(unit);
            assertThat(scores.score(unit)).isEqualTo(report.getScore());
            assertThat(scores.attainable(unit)).isEqualTo(report.getAttainable());
            assertThat(scores.index(unit)).isEqualTo(report.getIndex());
            report.all().forEach(node -> {
                assertThat(scores.state(unit, node.getCriterion())).isEqualTo(node.getState());
                assertThat(scores.score(unit, node.getCriterion())).isEqualTo(node.getScore());
                assertThat(scores.attainable(unit, node.getCriterion())).isEqualTo(node.getAttainable());
            });
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void arithmeticEndsWithTheScore(@ForAll("cases") Case random) {
        for (ScoreReport report : random.scores().reports()) {
            report.all()
                    .forEach(node -> node.getScore().ifPresent(score -> {
                        List<ArithmeticLine> lines = node.getArithmetic();
                        String last = lines.get(lines.size() - 1).getEnglish();
                        assertThat(lastNumber(last))
                                .as(node.getArithmetic().toString())
                                .isEqualByComparingTo(score);
                    }));
        }
    }

    private static BigDecimal lastNumber(String line) {
        return new BigDecimal(NUMBER.matcher(line)
                .results()
                .map(MatchResult::group)
                .reduce((first, second) -> second)
                .orElseThrow()
                .replace('−', '-')
                .replace(",", ""));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void orderOfCriteriaChangesNothing(@ForAll("cases") Case random, @ForAll Random order) {
        IndexCatalogue shuffled = IndexCatalogue.builder()
                .copyFrom(random.catalogue())
                .criteria(shuffled(random.catalogue().getCriteria(), order))
                .build();
        Scores scores = random.scores();
        Scores others = Scorer.of(shuffled).scoreAll(random.assessments());
        for (int unit = 0; unit < scores.size(); unit++) {
            ScoreReport other = others.report(unit);
            assertThat(other.getScore()).isEqualTo(scores.score(unit));
            assertThat(other.getIndex()).isEqualTo(scores.index(unit));
            scores.report(unit).all().forEach(node -> {
                ScoreNode same = other.find(node.getCriterion()).orElseThrow();
                assertThat(judgement(same)).isEqualTo(judgement(node));
                assertThat(node.getCriteria().isEmpty() ? same : node).isEqualTo(node);
            });
        }
    }

    private static List<Criterion> shuffled(List<Criterion> criteria, Random order) {
        List<Criterion> shuffled = new ArrayList<>();
        criteria.forEach(criterion -> shuffled.add(Criterion.builder()
                .copyFrom(criterion)
                .criteria(shuffled(criterion.getCriteria(), order))
                .build()));
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void orderOfUnitsChangesNothing(@ForAll("cases") Case random, @ForAll Random order) {
        List<Assessment> shuffled = new ArrayList<>(random.assessments());
        Collections.shuffle(shuffled, order);
        Map<String, ScoreReport> byUnit = new HashMap<>();
        new Case(random.catalogue(), shuffled)
                .scores()
                .reports()
                .forEach(report -> byUnit.put(report.getUnit().getId(), report));
        random.scores()
                .reports()
                .forEach(report ->
                        assertThat(byUnit.get(report.getUnit().getId())).isEqualTo(report));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void togetherIsAsAloneWhereNobodyIsCompared(@ForAll("alone") Case random) {
        Scorer scorer = Scorer.of(random.catalogue());
        Scores together = random.scores();
        for (int unit = 0; unit < together.size(); unit++) {
            assertThat(scorer.score(random.assessments().get(unit))).isEqualTo(together.report(unit));
        }
    }

    @Provide
    Arbitrary<Case> alone() {
        return cases().filter(random -> random.catalogue()
                .all()
                .flatMap(criterion -> criterion.getRule().stream())
                .noneMatch(rule -> rule.toString().contains("Peers{")));
    }

    /** A bonus adds what it gives, a penalty takes it off; neither changes what is attainable. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bonusAndPenaltyStandOutsideTheTotal(@ForAll("cases") Case random) {
        for (ScoreReport report : random.scores().reports()) {
            Fraction attainable = Fraction.ZERO;
            Fraction total = Fraction.ZERO;
            for (ScoreNode node : report.getCriteria()) {
                Fraction score = judgement(node).score();
                if (node.getAdjustment().isEmpty()) {
                    attainable = attainable.plus(Fraction.of(node.getAttainable()));
                }
                total = node.getAdjustment().equals(Optional.of(Adjustment.PENALTY))
                        ? total.minus(score)
                        : total.plus(score);
            }
            assertThat(Fraction.of(report.getAttainable())).isEqualTo(attainable);
            assertThat(report.getExactScore().map(Fraction::parse).orElseGet(() -> Fraction.of(report.getScore())))
                    .isEqualTo(total);
        }
    }
}
