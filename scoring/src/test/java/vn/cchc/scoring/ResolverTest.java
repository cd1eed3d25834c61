package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.ImmutableCriterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.value.Text;

/** Which of several reasons decides what becomes of a criterion, and what is noted about it. */
class ResolverTest {

    private static final UnaryOperator<ImmutableAssessment.Builder> SELF = it -> it.stage(AssessmentStage.SELF);
    private static final UnaryOperator<ImmutableAssessment.Builder> APPRAISAL = it -> it;

    /** In the group 1, with a score that may be published, the groups 1.1 and 1.2; 1.1.2 is scored by a survey. */
    private static IndexCatalogue catalogue(ScoringPolicy policy) {
        Criterion own = leaf("1.1.1", "4", fact("x"));
        Criterion survey = leaf("1.1.2", "4", fact("x"), it -> it.addScoredBy(ScoredBy.SURVEY));
        Criterion shown = leaf("1.2.1", "4", fact("x"), it -> publishable(it).addEvidence(Text.of("Kế hoạch")));
        Criterion open = Criterion.builder()
                .copyFrom(leaf("1.2.2", "4", fact("x"), ResolverTest::publishable))
                .rule(Optional.empty())
                .build();
        return Samples.catalogue(
                policy,
                group(
                        "1",
                        "16",
                        ResolverTest::publishable,
                        group("1.1", "8", own, survey),
                        group("1.2", "8", ResolverTest::publishable, shown, open)));
    }

    private static ImmutableCriterion.Builder publishable(ImmutableCriterion.Builder criterion) {
        return criterion.publishedScore("value").addFacts(Samples.declared("value", FactType.NUMBER));
    }

    private static ResolvedAssessments resolved(
            ScoringPolicy policy, UnaryOperator<ImmutableAssessment.Builder> change, CriterionAssessment... given) {
        var compiled = new CompiledCatalogue(catalogue(policy), policy);
        return new Resolver(compiled, List.of(Samples.assessment("u", change, given))).resolve();
    }

    static Stream<Arguments> causes() {
        CriterionAssessment published = given("1", "value", 6);
        return Stream.of(
                row(APPRAISAL, "1.1.1 RULE", given("1.1.1", "x", 1)),
                row(APPRAISAL, "1.1.1 NO_FACTS"),
                row(APPRAISAL, "1.1.1 NO_FACTS", given("1.1.1")),
                row(APPRAISAL, "1 GROUP"),
                // What is published for a group holds what is below it, however deep.
                row(APPRAISAL, "1 PUBLISHED, 1.1 IN_PUBLISHED, 1.1.1 IN_PUBLISHED", published),
                row(SELF, "1.1.2 IN_PUBLISHED", published),
                row(it -> it.addNotRun("1.1"), "1 PUBLISHED, 1.1 NOT_RUN, 1.1.1 NOT_RUN", published),
                row(APPRAISAL, "1 GROUP", published, given("1.1.1", "x", 1)),
                row(APPRAISAL, "1 GROUP, 1.2 GROUP, 1.2.1 PUBLISHED", published, given("1.2.1", "value", 1)),
                row(APPRAISAL, "1 GROUP, 1.2 PUBLISHED, 1.2.1 IN_PUBLISHED", published, given("1.2", "value", 1)),
                row(APPRAISAL, "1 PUBLISHED, 1.1.1 IN_PUBLISHED", published, given("1.1.1", "x", "nhiều")),
                row(APPRAISAL, "1 PUBLISHED, 1.2.1 IN_PUBLISHED", published, given("1.2.1", "value", "nhiều")),
                row(APPRAISAL, "1 FACT_REFUSED, 1.1 GROUP", given("1", "value", "nhiều")),
                // What is said of a group goes for all below it.
                row(it -> it.addNotRun("1"), "1 NOT_RUN, 1.1 NOT_RUN, 1.1.1 NOT_RUN", given("1.1.1", "x", 1)),
                row(
                        APPRAISAL,
                        "1.1 MARKED_NOT_APPLICABLE, 1.1.1 MARKED_NOT_APPLICABLE, 1.1.2 MARKED_NOT_APPLICABLE",
                        given("1.1", it -> it.mark(Mark.NOT_APPLICABLE)),
                        given("1.1.1", "x", 1)),
                row(
                        SELF,
                        "1.1 MARKED_NO_EVIDENCE, 1.1.1 MARKED_NO_EVIDENCE, 1.1.2 MARKED_NO_EVIDENCE",
                        given("1.1", it -> it.mark(Mark.NO_EVIDENCE))),
                row(
                        it -> it.addNotRun("1.1.1"),
                        "1.1 GROUP, 1.1.1 NOT_RUN",
                        given("1.1.1", it -> it.mark(Mark.NO_EVIDENCE))),
                // A survey is not for the unit itself to score, whatever it gives.
                row(SELF, "1.1 GROUP, 1.1.1 RULE, 1.1.2 OTHER_STAGE", given("1.1.1", "x", 1), given("1.1.2", "x", 1)),
                row(APPRAISAL, "1.1.2 RULE", given("1.1.2", "x", 1)),
                row(SELF, "1.1.2 OTHER_STAGE", given("1.1.2", it -> it.mark(Mark.NOT_APPLICABLE))),
                row(SELF, "1.1.2 OTHER_STAGE", given("1.1.2", "x", 1), given("1.1.2", "x", 1)),
                // Twice outweighs a mark and what is refused, but not that it was not run.
                row(APPRAISAL, "1.1.1 GIVEN_TWICE", given("1.1.1", "x", 1), given("1.1.1", "x", 1)),
                row(APPRAISAL, "1.1.1 GIVEN_TWICE", given("1.1.1", "x", "nhiều"), given("1.1.1", "x", 1)),
                row(
                        APPRAISAL,
                        "1.1.1 GIVEN_TWICE",
                        given("1.1.1", it -> it.mark(Mark.NOT_APPLICABLE)),
                        given("1.1.1", "x", 1)),
                row(it -> it.addNotRun("1.1.1"), "1.1.1 NOT_RUN", given("1.1.1", "x", 1), given("1.1.1", "x", 1)),
                row(it -> it.addNotRun("1.1.1"), "1.1.1 NOT_RUN", given("1.1.1", "x", "nhiều")),
                row(
                        APPRAISAL,
                        "1.1.1 MARKED_NO_EVIDENCE",
                        given("1.1.1", it -> it.mark(Mark.NO_EVIDENCE), "x", "nhiều")),
                row(APPRAISAL, "1.1.1 FACT_REFUSED", given("1.1.1", "x", "nhiều")),
                row(APPRAISAL, "1.1.1 NO_FACTS", given("1.1.1", "none", 1)),
                // Facts outweigh what is published, unless no rule takes them.
                row(APPRAISAL, "1.2.1 RULE", given("1.2.1", "x", 1, "value", 1)),
                row(APPRAISAL, "1.2.1 PUBLISHED", given("1.2.1", "value", 1)),
                row(APPRAISAL, "1.2.2 PUBLISHED", given("1.2.2", "x", 1, "value", 1)),
                row(APPRAISAL, "1.2.2 PUBLISHED", given("1.2.2", "value", 1)),
                row(APPRAISAL, "1.2.2 NO_RULE", given("1.2.2", "x", 1)));
    }

    private static Arguments row(
            UnaryOperator<ImmutableAssessment.Builder> change, String causes, CriterionAssessment... given) {
        return Arguments.of(change, causes, given);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void oneReasonDecides(
            UnaryOperator<ImmutableAssessment.Builder> change, String causes, CriterionAssessment[] given) {
        ResolvedAssessments resolved = resolved(Samples.policy(), change, given);
        for (String expected : causes.split(", ")) {
            String code = expected.substring(0, expected.indexOf(' '));
            CompiledCriterion criterion = resolved.catalogue.byCode.get(code);
            assertThat(code + " " + Cause.of(resolved.causes[criterion.index][0]))
                    .isEqualTo(expected);
        }
    }

    static Stream<Arguments> notes() {
        CriterionAssessment published = given("1", "value", 6);
        return Stream.of(
                row(APPRAISAL, "", published),
                row(SELF, "PUBLISHED_OF_MORE criteria[0].facts.value", published),
                row(it -> it.addNotRun("1.2"), "PUBLISHED_OF_MORE criteria[0].facts.value", published),
                row(it -> it.addNotRun("1.2.1"), "PUBLISHED_OF_MORE criteria[0].facts.value", published),
                row(SELF, "", given("1.2", "value", 6)),
                row(APPRAISAL, "PUBLISHED_AND_FACTS criteria[0].facts.value", published, given("1.1.1", "x", 1)),
                row(APPRAISAL, "PUBLISHED_AND_FACTS criteria[0].facts.value", given("1.2.1", "x", 1, "value", 1)),
                row(APPRAISAL, "", given("1.2.2", "x", 1, "value", 1)),
                row(APPRAISAL, "", given("1.2.1", "x", 1)),
                row(SELF, "FACTS_AT_OTHER_STAGE criteria[0].facts", given("1.1.2", "x", 1)),
                row(SELF, "", given("1.1.2", it -> it.mark(Mark.NO_EVIDENCE))),
                row(it -> it.addNotRun("1.1.1"), "FACTS_NOT_RUN criteria[0].facts", given("1.1.1", "x", 1)),
                row(it -> it.addNotRun("1.1.1"), "", given("1.1.1")),
                row(
                        APPRAISAL,
                        "FACTS_WITH_MARK criteria[0].facts",
                        given("1.1.1", it -> it.mark(Mark.NOT_APPLICABLE), "x", 1)),
                row(APPRAISAL, "", given("1.1.1", it -> it.mark(Mark.NOT_APPLICABLE))),
                row(
                        it -> it.addNotRun("1.1.1"),
                        "CRITERION_TWICE criteria[1].criterion, FACTS_NOT_RUN criteria[0].facts",
                        given("1.1.1", "x", 1),
                        given("1.1.1", "x", 1)));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void whatDoesNotCountIsNoted(
            UnaryOperator<ImmutableAssessment.Builder> change, String notes, CriterionAssessment[] given) {
        assertThat(noted(resolved(Samples.policy(), change, given))).isEqualTo(notes);
    }

    private static String noted(ResolvedAssessments resolved) {
        return String.join(
                ", ",
                resolved.notes.get(0).stream()
                        .map(note -> note.rule() + " " + note.path())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void evidenceIsAskedOfWhatHasFactsOrAPublishedScore(String cause, String notes, CriterionAssessment given) {
        ScoringPolicy strict =
                Samples.policyBuilder().evidence(EvidenceUse.REQUIRED).build();
        ResolvedAssessments resolved = resolved(strict, APPRAISAL, given);
        CompiledCriterion criterion = resolved.catalogue.byCode.get(given.getCriterion());
        assertThat(Cause.of(resolved.causes[criterion.index][0])).hasToString(cause);
        assertThat(noted(resolved)).isEqualTo(notes);
    }

    static Stream<Arguments> evidence() {
        Evidence plan = Evidence.builder().title(Text.of("Kế hoạch 1")).build();
        String missing = "EVIDENCE_MISSING criteria[0].evidence";
        return Stream.of(
                Arguments.of("NO_EVIDENCE", missing, given("1.2.1", "x", 1)),
                Arguments.of("NO_EVIDENCE", missing, given("1.2.1", "value", 1)),
                Arguments.of("RULE", "", given("1.2.1", it -> it.addEvidence(plan), "x", 1)),
                Arguments.of("PUBLISHED", "", given("1.2.1", it -> it.addEvidence(plan), "value", 1)),
                Arguments.of("NO_FACTS", "", given("1.2.1")),
                Arguments.of("RULE", "", given("1.1.1", "x", 1)));
    }
}
