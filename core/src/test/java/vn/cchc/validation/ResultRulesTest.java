package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class ResultRulesTest {

    private static ImprovementPlan plan(Optional<String> date, Baseline... baselines) {
        return Plans.plan()
                .document(Plans.document().date(date.map(PartialDate::parse)).build())
                .addBaselines(baselines)
                .build();
    }

    private static ImprovementPlan issued(String date, Baseline... baselines) {
        return plan(Optional.of(date), baselines);
    }

    private static ReferenceData published(String day) {
        return ReferenceData.builder()
                .publishedResults((index, about, year) -> about.equals(FigureSamples.SON_LA) && year == 2023
                        ? Optional.of(new PublishedResults.Result(
                                new BigDecimal("82.18"), Optional.of(PartialDate.parse(day))))
                        : Optional.empty())
                .build();
    }

    /** The year of the result has to be over on each day on which the plan can have been issued. */
    @ParameterizedTest
    @CsvSource({
        "2024-06, true",
        "2024, true",
        "2024-12-31, true",
        "2025, false",
        "2025-01, false",
        "2025-01-01, false",
        "2023-06-01, true"
    })
    void resultOfAYearThatIsNotOver(String date, boolean violated) {
        ImprovementPlan plan = issued(date, FigureSamples.cited(2024).build());
        assertThat(Checked.rule("PLN-14", plan).places().isEmpty()).isNotEqualTo(violated);
    }

    @Test
    void resultOfThisYearIsTold() {
        ImprovementPlan plan = issued(
                "2024-06",
                FigureSamples.baseline(2023, "82.18").build(),
                FigureSamples.cited(2024).build());
        assertThat(Checked.rule("PLN-14", plan).places()).containsExactly("baselines[1].year");
        assertThat(Checked.rule("PLN-14", plan).vietnamese())
                .isEqualTo("Viện dẫn kết quả năm 2024 khi chưa có kết quả: kết quả «kết quả năm 2024»");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-18, 2024-04-19, true",
        "2024-04-19, 2024-04-19, false",
        "2024-04-18, 2024-04, false",
        "2024-03, 2024-04, true"
    })
    void resultIsPublishedBeforeThePlan(String date, String publishedOn, boolean violated) {
        Baseline baseline = FigureSamples.baseline(2023, "82.18")
                .publishedOn(PartialDate.parse(publishedOn))
                .build();
        assertThat(Checked.rule("PLN-14", issued(date, baseline)).places().isEmpty())
                .isNotEqualTo(violated);
        Baseline silent = FigureSamples.baseline(2023, "82.18").build();
        assertThat(Checked.rule("PLN-14", issued(date, silent), published(publishedOn))
                        .places()
                        .isEmpty())
                .isNotEqualTo(violated);
    }

    @Test
    void laterDayThatTheHostKnowsCounts() {
        Baseline early = FigureSamples.baseline(2023, "82.18")
                .publishedOn(PartialDate.parse("2024-02-01"))
                .build();
        assertThat(Checked.rule("PLN-14", issued("2024-03-01", early), published("2024-04-19"))
                        .places())
                .containsExactly("baselines[0].year");
        assertThat(Checked.rule("PLN-14", issued("2024-05-01", early), published("2024-04-19"))
                        .places())
                .isEmpty();
    }

    @Test
    void whatCannotBeToldIsNotChecked() {
        Baseline silent = FigureSamples.baseline(2023, "82.18").build();
        Baseline dated = FigureSamples.baseline(2023, "82.18")
                .publishedOn(PartialDate.parse("2024-04-19"))
                .build();
        assertThat(Checked.rule("PLN-14", issued("2024-06-04", silent)).missing())
                .containsExactly(ReferenceSource.PUBLISHED_RESULTS);
        assertThat(Checked.rule("PLN-14", plan(Optional.empty(), dated)).missing())
                .containsExactly(ReferenceSource.PROMULGATION_DATE);
        assertThat(Checked.rule("PLN-14", issued("2024", dated)).missing())
                .containsExactly(ReferenceSource.PROMULGATION_DATE);
        assertThat(Checked.rule("PLN-14", issued("2024-05", dated)).missing()).isEmpty();
        assertThat(Checked.rule("PLN-14", plan(Optional.empty())).missing()).isEmpty();
    }

    @Test
    void figureNamesItsSource() {
        Baseline none = FigureSamples.baseline(2022, "82.18").build();
        Baseline blank = FigureSamples.baseline(2022, "82.18")
                .source(Text.of(" "))
                .publishedOn(PartialDate.of(2023, 4, 19))
                .build();
        assertThat(Checked.rule("FIG-10", issued("2024", none)).places())
                .containsExactly("baselines[0].source", "baselines[0].publishedOn");
        assertThat(Checked.rule("FIG-10", issued("2024", none)).vietnamese()).endsWith("82,18%» (nguồn, ngày công bố)");
        assertThat(Checked.rule("FIG-10", issued("2024", blank)).places()).containsExactly("baselines[0].source");
        assertThat(Checked.rule("FIG-10", issued("2024", blank)).vietnamese())
                .isEqualTo("Thiếu nguồn số liệu: kết quả «năm 2022 đạt 82,18%» (nguồn)");
    }

    @Test
    void dayIsAskedOfTheLatestFigureOnly() {
        Baseline latest = FigureSamples.baseline(2022, "82.18")
                .source(Text.of("Bộ Nội vụ"))
                .publishedOn(PartialDate.of(2023, 4, 19))
                .build();
        Baseline earlier = FigureSamples.baseline(2021, "90.13")
                .source(Text.of("Bộ Nội vụ"))
                .build();
        assertThat(Checked.rule("FIG-10", issued("2023", latest, earlier)).places())
                .isEmpty();
        assertThat(Checked.rule("FIG-10", issued("2023", earlier)).places())
                .containsExactly("baselines[0].publishedOn");
        Baseline elsewhere = FigureSamples.baseline(2022, "82.18")
                .about(Text.of("tỉnh Lào Cai"))
                .build();
        assertThat(Checked.rule("FIG-10", issued("2023", elsewhere, earlier)).places())
                .contains("baselines[1].publishedOn");
    }

    @Test
    void resultWithoutFigureNeedsNoSource() {
        assertThat(Checked.rule(
                                "FIG-10",
                                issued("2024", FigureSamples.cited(2023).build()))
                        .places())
                .isEmpty();
    }
}
