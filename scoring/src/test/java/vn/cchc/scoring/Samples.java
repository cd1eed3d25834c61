package vn.cchc.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactOption;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.ImmutableCriterion;
import vn.cchc.catalogue.ImmutableScoringPolicy;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Catalogues and assessments for tests; invented, as their names say. */
final class Samples {

    static final Rounding TWO = Rounding.of(2, RoundingRule.HALF_UP);

    private Samples() {}

    static ScoringPolicy policy() {
        return policyBuilder().build();
    }

    static ImmutableScoringPolicy.Builder policyBuilder() {
        return ScoringPolicy.builder()
                .published(TWO)
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.ZERO)
                .invalid(StateEffect.ZERO)
                .evidence(EvidenceUse.OPTIONAL);
    }

    static ScoringPolicy policy(StateEffect effect) {
        return ScoringPolicy.builder()
                .published(TWO)
                .notAssessed(effect)
                .noEvidence(effect)
                .invalid(effect)
                .evidence(EvidenceUse.OPTIONAL)
                .build();
    }

    static IndexCatalogue catalogue(Criterion... criteria) {
        return catalogue(policy(), criteria);
    }

    static IndexCatalogue catalogue(ScoringPolicy policy, Criterion... criteria) {
        return catalogue(policy, List.of(), criteria);
    }

    static IndexCatalogue catalogue(ScoringPolicy policy, List<CatalogueParameter> parameters, Criterion... criteria) {
        return IndexCatalogue.builder()
                .id("sample")
                .name(Text.of("Bộ tiêu chí mẫu"))
                .index(IndexCode.PAR_INDEX)
                .citation(Citation.builder().document(Text.of("mẫu")).build())
                .status(SourceStatus.UNSOURCED)
                .coverage(Coverage.COMPLETE)
                .policy(policy)
                .parameters(parameters)
                .addCriteria(criteria)
                .build();
    }

    /** {@return a leaf with the counts a and b, the numbers x and y, the answer yes and the choice level} */
    static Criterion leaf(String code, String maximum, Expression rule) {
        return leaf(code, maximum, rule, builder -> builder);
    }

    static Criterion leaf(
            String code, String maximum, Expression rule, UnaryOperator<ImmutableCriterion.Builder> change) {
        return change.apply(Criterion.builder()
                        .code(code)
                        .name(Text.of("Tiêu chí " + code))
                        .maximumPoints(new BigDecimal(maximum))
                        .addFacts(
                                declared("a", FactType.COUNT),
                                declared("b", FactType.COUNT),
                                declared("x", FactType.NUMBER),
                                declared("y", FactType.NUMBER),
                                declared("yes", FactType.YES_NO),
                                choice("level", "good", "fair", "poor", "none"))
                        .rule(rule))
                .build();
    }

    static Criterion group(String code, String maximum, Criterion... criteria) {
        return group(code, maximum, builder -> builder, criteria);
    }

    static Criterion group(
            String code, String maximum, UnaryOperator<ImmutableCriterion.Builder> change, Criterion... criteria) {
        return change.apply(Criterion.builder()
                        .code(code)
                        .name(Text.of("Nhóm " + code))
                        .maximumPoints(new BigDecimal(maximum))
                        .addCriteria(criteria))
                .build();
    }

    static FactDeclaration declared(String fact, FactType type) {
        return FactDeclaration.builder()
                .fact(fact)
                .label(Text.of("số " + fact))
                .type(type)
                .build();
    }

    static FactDeclaration choice(String fact, String... options) {
        var declaration = FactDeclaration.builder()
                .fact(fact)
                .label(Text.of("mức " + fact))
                .type(FactType.CHOICE);
        for (String option : options) {
            declaration.addOptions(FactOption.builder()
                    .option(option)
                    .label(Text.of("mức " + option))
                    .build());
        }
        return declaration.build();
    }

    static Assessment assessment(CriterionAssessment... criteria) {
        return assessment("u", builder -> builder, criteria);
    }

    static Assessment assessment(
            String unit, UnaryOperator<ImmutableAssessment.Builder> change, CriterionAssessment... criteria) {
        return change.apply(Assessment.builder()
                        .id("phieu-" + unit)
                        .unit(AssessedUnit.builder().id(unit).build())
                        .catalogue("sample")
                        .stage(AssessmentStage.APPRAISAL)
                        .from(LocalDate.of(2025, 1, 1))
                        .to(LocalDate.of(2025, 12, 31))
                        .addCriteria(criteria))
                .build();
    }

    /** {@return what is given for a criterion: names and values in turn} */
    static CriterionAssessment given(String criterion, Object... facts) {
        return given(criterion, builder -> builder, facts);
    }

    static CriterionAssessment given(
            String criterion, UnaryOperator<ImmutableCriterionAssessment.Builder> change, Object... facts) {
        var entry = CriterionAssessment.builder().criterion(criterion);
        for (int i = 0; i < facts.length; i += 2) {
            entry.putFact((String) facts[i], value(facts[i + 1]));
        }
        return change.apply(entry).build();
    }

    static FactValue value(Object value) {
        if (value instanceof Boolean yes) {
            return FactValue.of(yes);
        }
        if (value instanceof Integer count) {
            return FactValue.of(count.longValue());
        }
        if (value instanceof BigDecimal number) {
            return FactValue.of(number);
        }
        String text = (String) value;
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? FactValue.of(new BigDecimal(text)) : FactValue.of(text);
    }
}
