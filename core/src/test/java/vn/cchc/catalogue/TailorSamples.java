package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** A small catalogue and profiles of it, made up for the tests. */
final class TailorSamples {

    static final Citation DECISION =
            Citation.builder().document(Text.of("01/QĐ")).build();
    static final Citation ADAPTATION =
            Citation.builder().document(Text.of("02/QĐ")).build();
    static final Citation AMENDMENT =
            Citation.builder().document(Text.of("03/QĐ")).build();

    private TailorSamples() {}

    static ImmutableCriterion.Builder criterion(String code, String points) {
        return Criterion.builder().code(code).name(Text.of("Tiêu chí " + code)).maximumPoints(new BigDecimal(points));
    }

    static Criterion leaf(String code, String points) {
        return criterion(code, points).rule(share()).build();
    }

    static Expression share() {
        return Expression.Proportional.builder()
                .measure(Expression.Share.builder()
                        .numerator(fact("done"))
                        .denominator(fact("planned"))
                        .build())
                .target(Expression.Parameter.builder().parameter("target").build())
                .build();
    }

    static Expression fact(String name) {
        return Expression.Fact.builder().fact(name).build();
    }

    static Expression constant(String value) {
        return Expression.Constant.builder().value(new BigDecimal(value)).build();
    }

    static ScoringPolicy policy(int decimals) {
        return ScoringPolicy.builder()
                .published(Rounding.of(decimals, RoundingRule.HALF_UP))
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.ZERO)
                .invalid(StateEffect.LEFT_OUT)
                .evidence(EvidenceUse.OPTIONAL)
                .build();
    }

    /** 1 (6): 1.1 (4): 1.1.1 (3), 1.1.2 (1); 1.2 (2) without parameter. TTHC (4): a leaf. */
    static ImmutableIndexCatalogue.Builder catalogue() {
        Criterion plain = criterion("1.2", "2").rule(constant("2")).build();
        return empty().addCriteria(
                        criterion("1", "6")
                                .addCriterion(criterion("1.1", "4")
                                        .addCriterion(leaf("1.1.1", "3"))
                                        .addCriterion(leaf("1.1.2", "1.0"))
                                        .build())
                                .addCriterion(plain)
                                .build(),
                        leaf("TTHC", "4"));
    }

    static ImmutableIndexCatalogue.Builder empty() {
        return IndexCatalogue.builder()
                .id("base")
                .name(Text.of("Bộ tiêu chí"))
                .index(IndexCode.PAR_INDEX)
                .citation(DECISION)
                .status(SourceStatus.VERIFIED)
                .coverage(Coverage.COMPLETE)
                .policy(policy(2))
                .addParameter(CatalogueParameter.builder()
                        .id("target")
                        .label(Text.of("Mục tiêu"))
                        .addValue(value("0.9"))
                        .build());
    }

    static ParameterValue value(String value) {
        return ParameterValue.builder().value(new BigDecimal(value)).build();
    }

    static ImmutableCatalogueProfile.Builder profile() {
        return CatalogueProfile.builder()
                .id("commune")
                .name(Text.of("Bộ tiêu chí cấp xã"))
                .catalogue("base")
                .citation(ADAPTATION);
    }

    static ProfileResolution resolve(ProfileChange... changes) {
        return ProfileResolution.of(
                profile().addChanges(changes).build(), catalogue().build());
    }

    static ProfileChange exclude(String... codes) {
        return ProfileChange.Exclude.builder().criteria(List.of(codes)).build();
    }

    static ProfileChange include(String... codes) {
        return ProfileChange.Include.builder().criteria(List.of(codes)).build();
    }

    static ProfileChange add(String parent, Criterion criterion) {
        return ProfileChange.Add.builder().parent(parent).criterion(criterion).build();
    }

    static ProfileChange reweight(String code, String points) {
        return ProfileChange.Reweight.builder()
                .criterion(code)
                .maximumPoints(new BigDecimal(points))
                .build();
    }

    static ProfileChange rename(String code, String name) {
        return ProfileChange.Rename.builder()
                .criterion(code)
                .name(Text.of(name))
                .build();
    }

    static ProfileChange set(String parameter, String value) {
        return ProfileChange.SetParameter.builder()
                .parameter(parameter)
                .addValue(value(value))
                .build();
    }
}
