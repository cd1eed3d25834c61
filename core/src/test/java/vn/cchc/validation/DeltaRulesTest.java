package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImmutableBaseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

class DeltaRulesTest {

    private static final Baseline LATER = FigureSamples.baseline(2022, "82.18").build();
    private static final Baseline EARLIER =
            FigureSamples.baseline(2021, "90.13").build();

    private static ImprovementPlan plan(Delta delta, Baseline... baselines) {
        return Plans.plan().addDelta(delta).addBaselines(baselines).build();
    }

    @ParameterizedTest
    @CsvSource({"-7.95,false", "-7.945,false", "-7.955,false", "-7.944,true", "-7.956,true", "7.95,true", "-8.12,true"})
    void differenceIsThatOfTheFigures(String delta, boolean violated) {
        assertThat(Checked.rule("FIG-03", plan(FigureSamples.delta(delta).build(), LATER, EARLIER))
                        .places())
                .isEqualTo(violated ? List.of("deltas[0].value") : List.of());
    }

    @Property(tries = 200)
    void differenceOfTheFiguresAlwaysAgrees(
            @ForAll @IntRange(max = 10_000) int later, @ForAll @IntRange(max = 10_000) int earlier) {
        ImprovementPlan plan = plan(
                FigureSamples.delta(BigDecimal.valueOf(later - earlier, 2).toPlainString())
                        .build(),
                FigureSamples.baseline(2022, BigDecimal.valueOf(later, 2).toPlainString())
                        .build(),
                FigureSamples.baseline(2021, BigDecimal.valueOf(earlier, 2).toPlainString())
                        .build());
        assertThat(Checked.rule("FIG-03", plan).places()).isEmpty();
    }

    @Test
    void differenceIsReckonedForTheReader() {
        assertThat(Checked.rule("FIG-03", plan(FigureSamples.delta("-8.12").build(), LATER, EARLIER))
                        .vietnamese())
                .isEqualTo("Mức tăng, giảm không khớp hai số liệu gốc: mức tăng, giảm «giảm 7,95% so với năm 2021»"
                        + " («−8,12 ≠ 82,18 − 90,13 = −7,95»)");
    }

    @Test
    void onePairOfSeveralIsEnough() {
        Baseline other = FigureSamples.baseline(2021, "90.30").id("k2021b").build();
        assertThat(Checked.rule("FIG-03", plan(FigureSamples.delta("-8.12").build(), LATER, EARLIER, other))
                        .places())
                .isEmpty();
    }

    /** All pairs of these would not fit into memory. */
    @ParameterizedTest
    @CsvSource({"5000.5,false", "5000.505,false", "5000.506,true", "-9998.5,false", "9999.98,true"})
    void manyFiguresOfOneThingAreComparedInOrder(String stated, boolean violated) {
        Baseline[] many = IntStream.range(0, 20_000)
                .mapToObj(i -> FigureSamples.baseline(2021 + i % 2, i / 2 + (i % 2 == 0 ? "" : ".5"))
                        .id("k" + i)
                        .value(Quantity.of(new BigDecimal(i / 2 + (i % 2 == 0 ? "" : ".5")), MeasurementUnit.POINT))
                        .build())
                .toArray(Baseline[]::new);
        Delta[] deltas = IntStream.range(0, 50)
                .mapToObj(i -> FigureSamples.delta(stated).id("d" + i).build())
                .toArray(Delta[]::new);
        ImprovementPlan plan = Plans.plan().addDeltas(deltas).addBaselines(many).build();
        assertThat(Checked.rule("FIG-03", plan).places()).hasSize(violated ? 50 : 0);
    }

    /** What the sums say must be what all pairs, one by one, say. */
    @Property(tries = 200)
    void onePairOfManyIsEnough(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 60) Integer> later,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 60) Integer> earlier,
            @ForAll @IntRange(min = -60, max = 60) int stated) {
        Baseline[] figures = Stream.concat(
                        later.stream().map(value -> FigureSamples.baseline(2022, "0." + (100 + value))),
                        earlier.stream().map(value -> FigureSamples.baseline(2021, "0." + (100 + value))))
                .map(ImmutableBaseline.Builder::build)
                .toArray(Baseline[]::new);
        boolean agrees =
                later.stream().anyMatch(one -> earlier.stream().anyMatch(other -> Math.abs(one - other - stated) <= 5));
        Delta delta = FigureSamples.delta(BigDecimal.valueOf(stated, 3).toPlainString())
                .build();
        assertThat(Checked.rule("FIG-03", plan(delta, figures)).places()).hasSize(agrees ? 0 : 1);
    }

    @Test
    void figuresOfOthersAreNotTaken() {
        Delta wrong = FigureSamples.delta("1").build();
        Text laoCai = Text.of("tỉnh Lào Cai");
        assertThat(Checked.rule("FIG-03", plan(wrong, LATER)).places()).isEmpty();
        assertThat(Checked.rule(
                                "FIG-03",
                                plan(
                                        wrong,
                                        LATER,
                                        FigureSamples.baseline(2021, "90.13")
                                                .about(laoCai)
                                                .build()))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-03",
                                plan(
                                        wrong,
                                        LATER,
                                        FigureSamples.baseline(2021, "90.13")
                                                .metric(Text.of("Tiếp cận dịch vụ"))
                                                .build()))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-03",
                                plan(wrong, LATER, FigureSamples.cited(2021).build()))
                        .places())
                .isEmpty();
    }

    @Test
    void differenceOfPercentagesIsInPoints() {
        Quantity percent = Quantity.percent("-7.95");
        Delta wrong = FigureSamples.delta("-7.95").value(percent).build();
        assertThat(Checked.rule("FIG-04", plan(wrong, LATER, EARLIER)).places())
                .containsExactly("deltas[0].value.unit");
        assertThat(Checked.rule("FIG-04", plan(wrong, LATER, EARLIER)).vietnamese())
                .isEqualTo("Đơn vị phải là điểm phần trăm: mức tăng, giảm «giảm 7,95% so với năm 2021»");
        assertThat(Checked.rule("FIG-04", plan(FigureSamples.delta("-7.95").build(), LATER, EARLIER))
                        .places())
                .isEmpty();
    }

    @Test
    void growthOfACountMayBeInPercent() {
        Baseline count = FigureSamples.cited(2022)
                .value(Quantity.of(new BigDecimal("120"), MeasurementUnit.COUNT))
                .build();
        Delta growth = FigureSamples.delta("20").value(Quantity.percent("20")).build();
        assertThat(Checked.rule("FIG-04", plan(growth, count)).places()).isEmpty();
    }

    /** Of two figures both have to be percentages, as far as the plan gives both. */
    @Test
    void differenceFromAnotherKindOfFigureIsNoneOfPercentages() {
        Delta wrong =
                FigureSamples.delta("-7.95").value(Quantity.percent("-7.95")).build();
        Baseline points = FigureSamples.cited(2021)
                .value(Quantity.of(new BigDecimal("45"), MeasurementUnit.POINT))
                .build();
        assertThat(Checked.rule("FIG-04", plan(wrong, LATER, points)).places()).isEmpty();
        assertThat(Checked.rule("FIG-04", plan(wrong, LATER)).places()).containsExactly("deltas[0].value.unit");
    }

    private static ReferenceData mean(String value) {
        return ReferenceData.builder()
                .publishedResults((index, about, year) -> about.equals(Text.of("cả nước")) && year == 2022
                        ? Optional.of(new PublishedResults.Result(new BigDecimal(value), Optional.empty()))
                        : Optional.empty())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"80.08,false", "80.13,false", "80.03,false", "80.14,true", "80.02,true"})
    void meanAgreesWithTheDifferenceFromIt(String mean, boolean violated) {
        ImprovementPlan plan = plan(FigureSamples.aboveMean("2.1").build(), LATER);
        assertThat(Checked.rule("FIG-11", plan, mean(mean)).places())
                .isEqualTo(violated ? List.of("deltas[0].value") : List.of());
        Baseline own = FigureSamples.baseline(2022, mean)
                .id("tb")
                .about(Text.of("cả nước"))
                .build();
        assertThat(Checked.rule("FIG-11", plan(FigureSamples.aboveMean("2.1").build(), LATER, own))
                        .places())
                .isEqualTo(violated ? List.of("deltas[0].value") : List.of());
    }

    @Test
    void meanIsReckonedForTheReader() {
        assertThat(Checked.rule("FIG-11", plan(FigureSamples.aboveMean("2.1").build(), LATER), mean("81"))
                        .vietnamese())
                .isEqualTo("Chênh lệch so với trung bình không khớp: mức tăng, giảm «cao hơn mức trung bình của cả…»"
                        + " («82,18 − 81 = 1,18»)");
    }

    @Test
    void meanThatNobodyKnowsIsNotChecked() {
        ImprovementPlan plan = plan(FigureSamples.aboveMean("2.1").build(), LATER);
        assertThat(Checked.rule("FIG-11", plan).missing()).containsExactly(ReferenceSource.PUBLISHED_RESULTS);
        assertThat(Checked.rule("FIG-11", plan(FigureSamples.delta("1").build(), LATER))
                        .missing())
                .isEmpty();
    }
}
