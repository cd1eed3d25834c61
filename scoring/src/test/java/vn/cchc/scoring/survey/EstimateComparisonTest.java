package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static vn.cchc.scoring.survey.Surveys.pooled;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.survey.ImmutableSurveyInstrument;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.value.InvalidValueException;

class EstimateComparisonTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final SurveyInstrument SIPAS =
            ((ImmutableSurveyInstrument) Surveys.instrument(5, Map.of("I", List.of("IA:1")))).withComparableSince(2022);

    private static SurveyWave wave(int year, String value, String error, int freedom) {
        return wave(year, value, error, freedom, Surveys.TOP_TWO);
    }

    private static SurveyWave wave(int year, String value, String error, int freedom, SurveyMethod method) {
        return SurveyWave.builder()
                .year(year)
                .instrument(SIPAS)
                .report(report(method, SurveyEstimate.ALL, value, error, freedom))
                .build();
    }

    private static ImmutableSurveyReport report(
            SurveyMethod method, String code, String value, String error, int freedom) {
        return (ImmutableSurveyReport) SurveyReport.builder()
                .instrument("sipas")
                .design(Surveys.design("d").addStages(Surveys.villages()).build())
                .method(method)
                .respondents(400L)
                .addEstimates(SurveyEstimate.builder()
                        .code(code)
                        .value(new BigDecimal(value))
                        .standardError(new BigDecimal(error))
                        .answers(400L)
                        .degreesOfFreedom(freedom)
                        .build())
                .build();
    }

    private static void near(BigDecimal found, String wanted) {
        assertThat(found).isCloseTo(new BigDecimal(wanted), within(new BigDecimal("0.0000005")));
    }

    private static void refused(EstimateComparison comparison, String... codes) {
        assertThat(comparison.getChange()).isEmpty();
        assertThat(comparison.getFindings()).extracting(Finding::getCode).containsExactly(codes);
        assertThat(comparison.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.ERROR);
        assertThat(comparison.explain(VI))
                .isEqualTo(comparison.getFindings().stream()
                        .map(Finding::getVietnamese)
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2021, 2022", "2021, 2024", "2015, 2022"})
    void acrossTheBreak(int older, int newer) {
        EstimateComparison comparison = EstimateComparison.between(
                wave(older, "0.9013", "0.01", 15), wave(newer, "0.8218", "0.01", 15), SurveyEstimate.ALL);
        refused(comparison, "SVY-30");
        assertThat(comparison.explain(VI)).contains("năm " + newer + " với năm " + older, "từ năm 2022");
        EstimateComparison forced = comparison.forced();
        assertThat(forced.getChange()).isPresent();
        assertThat(forced.getFindings()).extracting(Finding::getSeverity).containsExactly(Severity.WARNING);
        assertThat(forced.explain(VI)).contains("90,13 %", "82,18 %", "7,95 điểm phần trăm", "từ năm 2022");
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023", "2020, 2021", "2023, 2024"})
    void onOneSideOfTheBreak(int older, int newer) {
        EstimateComparison comparison = EstimateComparison.between(
                wave(older, "0.8", "0.01", 15), wave(newer, "0.81", "0.01", 15), SurveyEstimate.ALL);
        assertThat(comparison.getFindings()).isEmpty();
        assertThat(comparison.getChange()).isPresent();
    }

    @Test
    void publishedFigureFromBeforeTheBreak() {
        PublishedIndex old = PublishedIndex.builder()
                .year(2021)
                .value(new BigDecimal("0.8716"))
                .build();
        refused(EstimateComparison.against(old, wave(2024, "0.82", "0.01", 15), SurveyEstimate.ALL), "SVY-30");
    }

    @Test
    void otherMethod() {
        SurveyMethod other = pooled("mean-of-parts", Reduction.SHARE_SATISFIED)
                .overall(Aggregation.MEAN_OF_PARTS)
                .build();
        EstimateComparison comparison = EstimateComparison.between(
                wave(2023, "0.80", "0.01", 15), wave(2024, "0.81", "0.01", 15, other), SurveyEstimate.ALL);
        refused(comparison, "SVY-31");
        assertThat(comparison.explain(VI)).contains("top-two-share", "mean-of-parts");
        assertThat(comparison.forced().getChange()).isPresent();
    }

    @Test
    void sameMethodByAnotherName() {
        SurveyMethod other =
                pooled("ty-le", Reduction.SHARE_SATISFIED).decimals(4).build();
        assertThat(EstimateComparison.between(
                                wave(2023, "0.80", "0.01", 15),
                                wave(2024, "0.81", "0.01", 15, other),
                                SurveyEstimate.ALL)
                        .getChange())
                .isPresent();
    }

    @Test
    void otherUnitIsNotEvenForced() {
        EstimateComparison comparison = EstimateComparison.between(
                wave(2023, "0.80", "0.01", 15), wave(2024, "4.1", "0.01", 15, Surveys.MEAN), SurveyEstimate.ALL);
        refused(comparison, "SVY-33");
        refused(comparison.forced(), "SVY-33");
    }

    @Test
    void codeOfAnotherInstrument() {
        SurveyInstrument other = ((ImmutableSurveyInstrument) SIPAS).withId("sipas-2022");
        SurveyWave older = SurveyWave.builder()
                .year(2022)
                .instrument(other)
                .report(report(Surveys.TOP_TWO, "C01", "0.7", "0.01", 15).withInstrument("sipas-2022"))
                .build();
        SurveyWave newer = SurveyWave.builder()
                .year(2023)
                .instrument(SIPAS)
                .report(report(Surveys.TOP_TWO, "C01", "0.8", "0.01", 15))
                .build();
        EstimateComparison comparison = EstimateComparison.between(older, newer, "C01");
        refused(comparison, "SVY-32");
        assertThat(comparison.explain(VI)).contains("sipas-2022", "C01");
        assertThat(comparison.forced().getChange()).isPresent();
    }

    @Test
    void codeThatIsNotThere() {
        EstimateComparison comparison =
                EstimateComparison.between(wave(2023, "0.80", "0.01", 15), wave(2024, "0.81", "0.01", 15), "IA");
        refused(comparison, "SVY-34", "SVY-34");
        assertThat(comparison.explain(VI))
                .isEqualTo("Kết quả năm 2023 không có chỉ số IA. Kết quả năm 2024 không có chỉ số IA.");
        refused(comparison.forced(), "SVY-34", "SVY-34");
    }

    @Test
    void domainThatIsNotThere() {
        SurveyWave newer = ((ImmutableSurveyWave) wave(2024, "0.81", "0.01", 15))
                .withDomain(SurveyDomain.builder()
                        .column("district")
                        .value("Mường La")
                        .build());
        EstimateComparison comparison =
                EstimateComparison.between(wave(2023, "0.80", "0.01", 15), newer, SurveyEstimate.ALL);
        refused(comparison, "SVY-34");
        assertThat(comparison.explain(VI)).isEqualTo("Kết quả năm 2024 không có chỉ số ALL (district = Mường La).");
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "15, 0"})
    void withoutDegreesOfFreedom(int older, int newer) {
        refused(
                EstimateComparison.between(
                        wave(2023, "0.80", "0.01", older), wave(2024, "0.81", "0.01", newer), SurveyEstimate.ALL),
                "SVY-35");
    }

    @Test
    void withoutErrors() {
        refused(
                EstimateComparison.between(wave(2023, "1", "0", 15), wave(2024, "0", "0", 15), SurveyEstimate.ALL),
                "SVY-36");
    }

    @ParameterizedTest
    @CsvSource({"80.08", "1.0001", "-0.1"})
    void publishedFigureInAnotherUnit(String value) {
        PublishedIndex percent =
                PublishedIndex.builder().year(2022).value(new BigDecimal(value)).build();
        EstimateComparison comparison =
                EstimateComparison.against(percent, wave(2022, "0.8218", "0.01", 15), SurveyEstimate.ALL);
        refused(comparison, "SVY-37");
        refused(comparison.forced(), "SVY-37");
    }

    @Test
    void olderMustBeOlder() {
        SurveyWave wave = wave(2023, "0.8", "0.01", 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstimateComparison.between(wave, wave, SurveyEstimate.ALL));
    }

    /**
     * Errors 0.01 and 0.01 with 15 and 15 degrees of freedom: √2 · 0.01 = 0.0141421, and (2 v)² / (2 v² / 15) = 30. The difference 0.04
     * is 2.828427 errors: P(|t| > 2.828427) = 0.0082573. t(0.975; 30) = 2.042272 reaches 0.0288821.
     */
    @Test
    void equalErrors() {
        EstimateChange change = EstimateComparison.between(
                        wave(2023, "0.80", "0.01", 15), wave(2024, "0.84", "0.01", 15), SurveyEstimate.ALL)
                .getChange()
                .orElseThrow();
        assertThat(change.getDifference()).isEqualByComparingTo("0.04");
        near(change.getStandardError(), "0.0141421");
        near(change.getDegreesOfFreedom(), "30");
        near(change.statistic(), "2.8284271");
        near(change.likelihood(), "0.0082573");
        ConfidenceInterval interval = change.interval(new BigDecimal("0.95"));
        near(interval.getLow(), "0.0111179");
        near(interval.getHigh(), "0.0688821");
        assertThat(change.isSignificant(new BigDecimal("0.95"))).isTrue();
        assertThat(change.isSignificant(new BigDecimal("0.99"))).isTrue();
        assertThat(change.isSignificant(new BigDecimal("0.995"))).isFalse();
    }

    /** v = 0.0004 and 0.0001 with 4 and 16: 0.0005² / (0.0004²/4 + 0.0001²/16) = 2.5e-7 / 4.0625e-8 = 6.1538462. */
    @Test
    void unequalErrors() {
        EstimateChange change = EstimateComparison.between(
                        wave(2023, "0.80", "0.02", 4), wave(2024, "0.78", "0.01", 16), SurveyEstimate.ALL)
                .getChange()
                .orElseThrow();
        assertThat(change.getDifference()).isEqualByComparingTo("-0.02");
        near(change.getStandardError(), "0.0223607");
        near(change.getDegreesOfFreedom(), "6.1538462");
        assertThat(change.isSignificant(new BigDecimal("0.95"))).isFalse();
    }

    @Test
    void oneSideWithoutErrorHasNoSay() {
        near(
                EstimateComparison.between(wave(2023, "1", "0", 3), wave(2024, "0.78", "0.01", 16), SurveyEstimate.ALL)
                        .getChange()
                        .orElseThrow()
                        .getDegreesOfFreedom(),
                "16");
    }

    /** 82.18 against the national 80.08, with an error of 0.9 points and 15 degrees of freedom: t = 2.1 / 0.9 = 2.3333. */
    @Test
    void againstThePublishedFigureOfTheCountry() {
        PublishedIndex national = PublishedIndex.builder()
                .year(2022)
                .value(new BigDecimal("0.8008"))
                .build();
        EstimateComparison comparison =
                EstimateComparison.against(national, wave(2022, "0.8218", "0.009", 15), SurveyEstimate.ALL);
        assertThat(comparison.getFindings()).isEmpty();
        EstimateChange change = comparison.getChange().orElseThrow();
        near(change.statistic(), "2.3333333");
        assertThat(change.getDegreesOfFreedom()).isEqualByComparingTo("15");
        assertThat(comparison.explain(VI))
                .isEqualTo(
                        "Chỉ số chung năm 2022 là 82,18 %, cao hơn con số công bố của năm 2022 (80,08 %) 2,10 điểm phần"
                                + " trăm. Chênh lệch này vượt quá sai số chọn mẫu ở độ tin cậy 95 %: chênh lệch thật nằm trong"
                                + " khoảng từ 0,18 đến 4,02 điểm phần trăm. Nếu thực ra không khác nhau, khả năng gặp chênh"
                                + " lệch lớn như vậy chỉ do chọn mẫu là 3,40 %. Con số công bố không kèm sai số và cách tính,"
                                + " nên ở đây coi như không có sai số; kết luận vì vậy kém chắc chắn hơn.");
    }

    @Test
    void noiseInWords() {
        EstimateComparison comparison = EstimateComparison.between(
                wave(2023, "0.80", "0.02", 4), wave(2024, "0.78", "0.01", 16), SurveyEstimate.ALL);
        assertThat(comparison.explain(VI))
                .startsWith(
                        "Chỉ số chung năm 2024 là 78,00 %, thấp hơn năm 2023 (80,00 %) 2,00 điểm phần trăm. Chênh lệch"
                                + " này chưa vượt quá sai số chọn mẫu")
                .contains("từ −7,44 đến 3,44 điểm phần trăm", "chưa đủ căn cứ");
        assertThat(comparison.explain(Locale.ENGLISH))
                .startsWith(
                        "The overall index of 2024 is 78.00 %, 2.00 percentage points below that of 2023 (80.00 %).")
                .contains("not more than sampling error", "−7.44");
    }

    @Test
    void pointsInWords() {
        assertThat(EstimateComparison.between(
                                wave(2023, "3.9", "0.01", 15, Surveys.MEAN),
                                wave(2024, "4.1", "0.01", 15, Surveys.MEAN),
                                SurveyEstimate.ALL)
                        .explain(VI))
                .contains("4,10 điểm, cao hơn năm 2023 (3,90 điểm) 0,20 điểm.", "là dưới 0,01 %");
    }

    @Test
    void domainInWords() {
        SurveyDomain district =
                SurveyDomain.builder().column("district").value("1").build();
        SurveyReport whole = report(Surveys.TOP_TWO, SurveyEstimate.ALL, "0.8", "0.01", 15);
        SurveyReport inDistrict = ((ImmutableSurveyReport) whole)
                .withEstimates(
                        ((ImmutableSurveyEstimate) whole.getEstimates().get(0)).withDomain(Optional.of(district)));
        SurveyWave newer = SurveyWave.builder()
                .year(2024)
                .instrument(SIPAS)
                .report(inDistrict)
                .domain(district)
                .build();
        assertThat(EstimateComparison.between(wave(2023, "0.7", "0.01", 15), newer, SurveyEstimate.ALL)
                        .explain(VI))
                .startsWith("Chỉ số chung (district = 1) năm 2024 là 80,00 %");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.1", "95"})
    void confidenceThatIsNone(BigDecimal confidence) {
        EstimateChange change = EstimateChange.builder()
                .difference(BigDecimal.ONE)
                .standardError(BigDecimal.ONE)
                .degreesOfFreedom(BigDecimal.TEN)
                .build();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> change.isSignificant(confidence));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> change.interval(confidence));
    }

    @Test
    void reportAboutAnotherInstrument() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SurveyWave.builder()
                        .year(2024)
                        .instrument(((ImmutableSurveyInstrument) SIPAS).withId("other"))
                        .report(report(Surveys.TOP_TWO, "ALL", "0.8", "0.01", 15))
                        .build())
                .satisfies(refused -> assertThat(refused.getMessage()).contains("sipas"));
    }

    @Property(tries = 200)
    void significantIfZeroIsOutsideTheInterval(
            @ForAll @IntRange(min = -90, max = 90) int difference,
            @ForAll @IntRange(min = 1, max = 60) int older,
            @ForAll @IntRange(min = 1, max = 60) int newer,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        EstimateChange change = EstimateComparison.between(
                        wave(2023, "0.5", BigDecimal.valueOf(older, 3).toPlainString(), older),
                        wave(
                                2024,
                                BigDecimal.valueOf(500 + difference, 3).toPlainString(),
                                BigDecimal.valueOf(newer, 3).toPlainString(),
                                newer),
                        SurveyEstimate.ALL)
                .getChange()
                .orElseThrow();
        BigDecimal confidence = BigDecimal.valueOf(percent, 2);
        ConfidenceInterval interval = change.interval(confidence);
        boolean outside = interval.getLow().signum() > 0 || interval.getHigh().signum() < 0;
        assertThat(change.isSignificant(confidence)).isEqualTo(outside);
        assertThat(change.getDegreesOfFreedom())
                .isBetween(
                        new BigDecimal(Math.min(older, newer)).subtract(new BigDecimal("0.000001")),
                        new BigDecimal(older + newer).add(new BigDecimal("0.000001")));
    }
}
