package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.CriterionRelation;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.Tailoring;
import vn.cchc.examples.quickstart.Language;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.ScoreState;
import vn.cchc.scoring.Ties;
import vn.cchc.scoring.survey.Aggregation;
import vn.cchc.scoring.survey.MissingAnswers;
import vn.cchc.scoring.survey.Reduction;
import vn.cchc.scoring.survey.SingleClusterPolicy;
import vn.cchc.scoring.survey.VarianceMethod;
import vn.cchc.value.SourceStatus;

class TextsTest {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    @Test
    void haveTheSameKeysAndHolesInBothLanguages() {
        Texts vietnamese = Texts.of(Language.VI);
        Texts english = Texts.of(Language.EN);

        assertThat(english.bundle().keySet()).isEqualTo(vietnamese.bundle().keySet());
        for (String key : vietnamese.bundle().keySet()) {
            assertThat(holes(english, key)).as(key).isEqualTo(holes(vietnamese, key));
        }
    }

    private static Set<String> holes(Texts texts, String key) {
        return HOLE.matcher(texts.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nameEveryConstant() {
        Texts texts = Texts.of(Language.VI);
        Stream.of(
                        names("status.", SourceStatus.values()),
                        names("coverage.", Coverage.values()),
                        names("scored-by.", ScoredBy.values()),
                        names("stage.", AssessmentStage.values()),
                        names("fact.", FactType.values()),
                        names("adjustment.", Adjustment.values()),
                        names("score-state.", ScoreState.values()),
                        names("effect.", StateEffect.values()),
                        names("rounding.", RoundingRule.values()),
                        names("tailoring.", Tailoring.values()),
                        names("relation.", CriterionRelation.values()),
                        names("rank.ties.", Ties.values()),
                        names("kind.", FileKind.values()),
                        names("use.", FileKind.values()),
                        names("reduction.", Reduction.values()),
                        names("missing.", MissingAnswers.values()),
                        names("aggregation.", Aggregation.values()),
                        names("single-cluster.", SingleClusterPolicy.values()),
                        names("variance.", VarianceMethod.values()))
                .flatMap(keys -> keys)
                .forEach(key ->
                        assertThat(texts.bundle().containsKey(key)).as(key).isTrue());
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }
}
