package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Recurrence;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** Forms that the five plans do not all use: other plans do. */
class PhrasesTest {

    private static final Words VI = new Words(Language.VI);
    private static final Words EN = new Words(Language.EN);

    @Test
    void deadlinesByWhatTheyMean() {
        says(Deadline.ongoing(), "thường xuyên", "ongoing");
        says(Deadline.year(2023), "năm 2023", "year 2023");
        says(DatedDeadline.Year.builder().build(), "trong năm", "within the year");
        says(DatedDeadline.HalfYear.builder().half(1).build(), "6 tháng đầu năm", "first half");
        says(
                DatedDeadline.HalfYear.builder().half(2).year(2025).build(),
                "6 tháng cuối năm 2025",
                "second half of 2025");
        says(Deadline.quarter(2023, 3), "quý III/2023", "Q3 2023");
        says(DatedDeadline.Month.builder().month(9).year(2023).build(), "tháng 9/2023", "September 2023");
        says(Deadline.onDate(LocalDate.of(2023, 9, 5)), "đến 05/09/2023", "by 5\u00A0Sep\u00A02023");
        says(
                DatedDeadline.Range.builder()
                        .from(DatedDeadline.Quarter.builder().quarter(2).build())
                        .to(DatedDeadline.Quarter.builder().quarter(4).build())
                        .build(),
                "quý II đến quý IV",
                "Q2 to Q4");
        says(
                Deadline.Recurring.builder().every(Recurrence.QUARTERLY).day(15).build(),
                "hằng quý, đến ngày 15",
                "every quarter, by day 15");
        says(
                Deadline.AfterEvent.builder()
                        .days(5)
                        .dayKind(DayKind.WORKING)
                        .event(Text.of("ngày ký ban hành"))
                        .build(),
                "5 ngày làm việc kể từ ngày ký ban hành",
                "5 working days after ngày ký ban hành");
        says(
                Deadline.Conditional.builder()
                        .condition(Text.of("khi có hướng dẫn"))
                        .build(),
                "khi có hướng dẫn",
                "khi có hướng dẫn");
        says(Deadline.Unspecified.builder().build(), "chưa xác định", "not specified");
    }

    @Test
    void vietnameseKeepsTheWordsOfThePlan() {
        Deadline printed = Deadline.Ongoing.builder().asPrinted(Text.of("TX")).build();

        says(printed, "TX", "ongoing");
    }

    @Test
    void datesAsFarAsTheyAreKnown() {
        assertThat(new Dates(VI).of(PartialDate.of(2024, 6, 4))).isEqualTo("ngày 04 tháng 6 năm 2024");
        assertThat(new Dates(VI).of(PartialDate.of(2024, 2, 14))).isEqualTo("ngày 14 tháng 02 năm 2024");
        assertThat(new Dates(VI).of(PartialDate.of(2024, 6))).isEqualTo("ngày … tháng 6 năm 2024 (ngày để trống)");
        assertThat(new Dates(EN).of(PartialDate.of(2024, 6, 4))).isEqualTo("4 June 2024");
        assertThat(new Dates(EN).of(PartialDate.of(2024))).isEqualTo("2024 (day and month left blank)");
    }

    @Test
    void periodsOfAYearAndOthers() {
        PlanPeriod half = PlanPeriod.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

        assertThat(new Dates(VI).of(PlanPeriod.ofYear(2023))).isEqualTo("năm 2023");
        assertThat(new Dates(VI).of(half)).isEqualTo("từ 01/07/2025 đến 31/12/2025");
    }

    @Test
    void targetsOnRanks() {
        Target.Rank range = Target.Rank.builder()
                .id("t1")
                .metric(Text.of("PAPI"))
                .from(10)
                .to(15)
                .outOf(63)
                .build();
        Target.Rank best = Target.Rank.builder()
                .id("t2")
                .metric(Text.of("PAPI"))
                .to(25)
                .group(Text.of("tỉnh"))
                .build();
        Target.Relative up = Target.Relative.builder()
                .id("t3")
                .metric(Text.of("PAPI"))
                .addAims(Target.Aim.RANK_UP)
                .ranks(2)
                .build();

        assertThat(new Amounts(VI).of(range)).isEqualTo("hạng 10–15 trên 63");
        assertThat(new Amounts(EN).of(best)).isEqualTo("rank 25 or better tỉnh");
        assertThat(new Amounts(VI).of(up)).isEqualTo("tăng ít nhất 2 bậc so với năm trước");
    }

    @Test
    void anIndexThatTheProgramDoesNotKnowKeepsItsCode() {
        assertThat(new Amounts(VI).indexInFull(IndexCode.of("papi"))).isEqualTo("PAPI");
        assertThat(new Amounts(EN).indexInFull(IndexCode.PAR_INDEX))
                .isEqualTo("PAR INDEX: Public Administration Reform Index");
    }

    private static void says(Deadline deadline, String vietnamese, String english) {
        assertThat(new Deadlines(VI).of(deadline)).isEqualTo(vietnamese);
        assertThat(new Deadlines(EN).of(deadline)).isEqualTo(english);
    }
}
