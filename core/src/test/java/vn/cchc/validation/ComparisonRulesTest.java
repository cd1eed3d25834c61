package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

class ComparisonRulesTest {

    private static final RankPosition NATIONAL =
            FigureSamples.rank("tỉnh, thành phố", 17, 63).build();

    private static ImprovementPlan ranks(RankPosition... ranks) {
        return Plans.plan().addRanks(ranks).build();
    }

    @ParameterizedTest
    @CsvSource({"5,10,", "17,63,", "18,63,rank", "18,64,rank", "17,64,outOf"})
    void rankInAGroupIsNoWorseThanInTheWhole(int rank, int outOf, String attribute) {
        assertThat(Checked.rule(
                                "FIG-07",
                                ranks(
                                        FigureSamples.rank("tỉnh loại I", rank, outOf)
                                                .build(),
                                        NATIONAL))
                        .places())
                .isEqualTo(attribute == null ? List.of() : List.of("ranks[0]." + attribute));
    }

    @Test
    void bothRanksAreTold() {
        assertThat(Checked.rule(
                                "FIG-07",
                                ranks(
                                        NATIONAL,
                                        FigureSamples.rank("tỉnh loại I", 18, 20)
                                                .build()))
                        .vietnamese())
                .isEqualTo("Thứ hạng trong nhóm mâu thuẫn với thứ hạng toàn quốc: thứ hạng «đứng thứ 18/20 tỉnh loại I»"
                        + " («18/20 tỉnh loại I; 17/63 tỉnh, thành phố»)");
    }

    @Test
    void ranksOfOthersAreNotCompared() {
        RankPosition group = FigureSamples.rank("tỉnh loại I", 18, 20).build();
        assertThat(Checked.rule("FIG-07", ranks(group)).places()).isEmpty();
        assertThat(Checked.rule(
                                "FIG-07",
                                ranks(
                                        group,
                                        FigureSamples.rank("cả nước", 17, 63)
                                                .year(2021)
                                                .build()))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-07",
                                ranks(
                                        group,
                                        FigureSamples.rank("cả nước", 17, 63)
                                                .about(Text.of("tỉnh Lào Cai"))
                                                .build()))
                        .places())
                .isEmpty();
    }

    private static ImprovementPlan aims(Target target, Baseline... baselines) {
        return Plans.plan().addTarget(target).addBaselines(baselines).build();
    }

    private static final Baseline LATEST = FigureSamples.baseline(2022, "82.18").build();
    private static final Baseline EARLIER =
            FigureSamples.baseline(2021, "90.13").build();

    @ParameterizedTest
    @CsvSource({"82.17,true,true", "82.18,false,true", "90,false,true", "90.12,false,true", "90.13,false,false"})
    void targetIsNoLessThanWhatWasReached(String value, boolean belowLatest, boolean belowEarlier) {
        ImprovementPlan plan = aims(FigureSamples.target(value).build(), LATEST, EARLIER);
        assertThat(Checked.rule("FIG-08a", plan).places())
                .isEqualTo(belowLatest ? List.of("targets[0].value") : List.of());
        assertThat(Checked.rule("FIG-08b", plan).places())
                .isEqualTo(belowEarlier ? List.of("targets[0].value") : List.of());
    }

    @Test
    void resultAndYearAreTold() {
        ImprovementPlan plan = aims(FigureSamples.target("80").build(), LATEST, EARLIER);
        assertThat(Checked.rule("FIG-08a", plan).vietnamese())
                .isEqualTo("Chỉ tiêu thấp hơn kết quả đã đạt: chỉ tiêu «SIPAS tỉnh Sơn La» («80% < 82,18% (2022)»)");
        assertThat(Checked.rule("FIG-08b", plan).vietnamese())
                .isEqualTo("Chỉ tiêu thấp hơn kết quả của một năm trước: chỉ tiêu «SIPAS tỉnh Sơn La»"
                        + " («80% < 90,13% (2021)»)");
    }

    @Test
    void otherThingsAreNotCompared() {
        Target target = FigureSamples.target("80").build();
        assertThat(Checked.rule(
                                "FIG-08a",
                                aims(
                                        target,
                                        FigureSamples.baseline(2022, "90")
                                                .about(Text.of("tỉnh Lào Cai"))
                                                .build()))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-08a",
                                aims(
                                        FigureSamples.target("80")
                                                .value(Quantity.of(new BigDecimal("80"), MeasurementUnit.POINT))
                                                .build(),
                                        LATEST))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-08a",
                                aims(target, FigureSamples.cited(2022).build()))
                        .places())
                .isEmpty();
    }

    @Test
    void unitThatTheTargetDoesNotNameIsTheSame() {
        Target target = FigureSamples.target("80").about(Optional.empty()).build();
        assertThat(Checked.rule("FIG-08a", aims(target, LATEST)).places()).containsExactly("targets[0].value");
    }

    /** Of "no more than 1 % late" less is better; of "exactly 0 %" nobody knows, unless it is an index. */
    @ParameterizedTest
    @EnumSource
    void onlyWhereMoreIsBetter(Target.Comparator comparator) {
        Target ofIndex = FigureSamples.target("80").comparator(comparator).build();
        boolean high = comparator != Target.Comparator.AT_MOST && comparator != Target.Comparator.LESS_THAN;
        assertThat(Checked.rule("FIG-08a", aims(ofIndex, LATEST)).places())
                .isEqualTo(high ? List.of("targets[0].value") : List.of());
        Target other = FigureSamples.target("80")
                .index(Optional.empty())
                .comparator(comparator)
                .build();
        Baseline result =
                FigureSamples.baseline(2022, "82.18").index(Optional.empty()).build();
        assertThat(Checked.rule("FIG-08a", aims(other, result)).places())
                .isEqualTo(high && comparator != Target.Comparator.EQUAL ? List.of("targets[0].value") : List.of());
    }
}
