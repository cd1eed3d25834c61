package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class DateRulesTest {

    private static ImprovementPlan dated(String date) {
        return Papers.with(paper -> paper.date(PartialDate.parse(date)));
    }

    private static Checked underParent(String own, String parent) {
        return Checked.rule(
                "DOC-09",
                Papers.with(paper -> paper.date(PartialDate.parse(own))
                        .addReference(Papers.parent("UBND tỉnh")
                                .date(PartialDate.parse(parent))
                                .build())));
    }

    private static Checked titled(String title) {
        return Checked.rule("DOC-11", Papers.with(paper -> paper.title(Text.of(title))));
    }

    @Test
    void dateIsComplete() {
        assertThat(Checked.rule("DOC-06", dated("2024-02")).places()).containsExactly("document.date");
        assertThat(Checked.rule("DOC-06", dated("2024-02")).vietnamese())
                .isEqualTo("Ngày ban hành chưa đầy đủ: «02/2024»");
        assertThat(Checked.rule("DOC-06", dated("2024")).vietnamese()).isEqualTo("Ngày ban hành chưa đầy đủ: «2024»");
        assertThat(Checked.rule(
                                "DOC-06",
                                Papers.with(paper -> paper.date(PartialDate.parse("2024"))
                                        .dateAsPrinted(Text.of("Lào Cai, ngày tháng năm 2024"))))
                        .vietnamese())
                .isEqualTo("Ngày ban hành chưa đầy đủ: «Lào Cai, ngày tháng năm 2024»");
        assertThat(Checked.rule("DOC-06", Papers.with(paper -> paper.date(Optional.empty())))
                        .vietnamese())
                .isEqualTo("Ngày ban hành chưa đầy đủ");
        assertThat(Checked.rule("DOC-06", dated("2024-06-04")).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2022-12", "2022", "2025-01-01", "2025-01", "2025"})
    void dateIsOutOfReachOfThePeriod(String date) {
        assertThat(Checked.rule("DOC-08", dated(date)).places()).containsExactly("document.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01", "2023-01", "2023", "2024", "2024-12-31", "2024-12"})
    void dateIsWithinReachOfThePeriod(String date) {
        assertThat(Checked.rule("DOC-08", dated(date)).places()).isEmpty();
    }

    @Test
    void dateOutOfReachIsNamed() {
        assertThat(Checked.rule("DOC-08", dated("2025-01")).vietnamese())
                .isEqualTo("Năm ban hành không phù hợp năm kế hoạch: «01/2025»");
    }

    /** A plan for the last six months of 2025 may be a year old, no more. */
    @Test
    void yearBeforeRunsFromTheFirstDay() {
        var half = Plans.plan().period(PlanPeriod.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));
        assertThat(Checked.rule(
                                "DOC-08",
                                half.document(Plans.document()
                                                .date(PartialDate.of(2024, 6, 30))
                                                .build())
                                        .build())
                        .places())
                .hasSize(1);
        assertThat(Checked.rule(
                                "DOC-08",
                                half.document(Plans.document()
                                                .date(PartialDate.of(2024, 7, 1))
                                                .build())
                                        .build())
                        .places())
                .isEmpty();
    }

    @Test
    void dateIsNotBeforeThatOfTheParent() {
        assertThat(underParent("2024-03-17", "2024-03-18").places()).containsExactly("document.date");
        assertThat(underParent("2024-03-17", "2024-03-18").vietnamese())
                .isEqualTo("Ngày ban hành sớm hơn ngày của kế hoạch cấp trên: «17/3/2024 < 18/3/2024»");
        assertThat(underParent("2024-02", "2024-03-01").places()).hasSize(1);
        assertThat(underParent("2023", "2024-01").places()).hasSize(1);
    }

    /** What is known of both says the same, so nothing is said. */
    @Test
    void partOfADateIsNotBeforeIt() {
        assertThat(underParent("2024-03-18", "2024-03-18").places()).isEmpty();
        assertThat(underParent("2024-03", "2024-03-18").places()).isEmpty();
        assertThat(underParent("2024", "2024-12-31").places()).isEmpty();
        assertThat(underParent("2024-01-01", "2024").places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nâng cao Chỉ số",
                "Nâng cao Chỉ số năm 2023",
                "giai đoạn 2025-2030",
                "số 12024",
                "20245",
                "202 4"
            })
    void titleWithoutTheYear(String title) {
        assertThat(titled(title).places()).containsExactly("document.title");
        assertThat(titled(title).vietnamese()).isEqualTo("Trích yếu không nêu năm kế hoạch: «2024»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nâng cao Chỉ số năm 2024", "2024", "giai đoạn 2021-2024", "2024."})
    void titleWithTheYear(String title) {
        assertThat(titled(title).places()).isEmpty();
    }
}
