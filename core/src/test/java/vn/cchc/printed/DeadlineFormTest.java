package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Severity;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Recurrence;
import vn.cchc.value.Text;

class DeadlineFormTest {

    private static Deadline unspecified(String printed) {
        return Deadline.Unspecified.builder().asPrinted(Text.of(printed)).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý V/2023 | TSK-12",
                "Quý 0/2023 | TSK-12",
                "Quý 5 năm 2023 | TSK-12",
                "Tháng 13/2023 | TSK-12",
                "13/2023 | TSK-12",
                "Tháng 0 | TSK-12",
                "Quý III/0999 | DOC-07",
                "31/9/2023 | DOC-07",
                "Trước ngày 31/9/2023 | DOC-07",
                "Chậm nhất ngày 29 tháng 2 năm 2023 | DOC-07",
                "Ngày 32 hằng tháng | DOC-07",
                "0 ngày kể từ ngày ký | VAL-04",
                "Quý IV - II/2023 | VAL-08",
                "Quý IV - Quý I/2024 | VAL-08",
                "Từ 30/9/2023 đến 01/4/2023 | VAL-08"
            })
    void impossibleTimeHasTheCodeOfItsRuleAndStaysAsPrinted(String printed, String code) {
        var reading = PrintedForms.deadline(printed);

        assertThat(Codes.of(reading)).containsExactly(code);
        assertThat(reading.getValue()).contains(unspecified(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo tiến độ",
                "Quý",
                "Quý IIII/2023",
                "Quý III/23",
                "Quý II, III/2023",
                "Quý II và quý III/2023",
                "Quý III/2023 và Quý IV/2023",
                "Trước quý III/2023",
                "Trước tháng 9/2023",
                "Trước ngày 01 hằng tháng",
                "Ngày 15 hằng quý",
                "Định kỳ",
                "Hằng tuần",
                "Hằng quý, 6 tháng, năm",
                "Thường xuyên năm 2023",
                "Năm 2023, Quý III",
                "Sau 05 ngày",
                "123456 ngày kể từ ngày ký",
                "Từ quý II/2023",
                "2023-2024-2025",
                "Tháng 4 - 30/9/2023",
                "30/9/23"
            })
    void whatCannotBeReadIsNotGuessed(String printed) {
        var reading = PrintedForms.deadline(printed);

        assertThat(reading.getValue()).contains(unspecified(printed));
        assertThat(Codes.of(reading)).containsExactly("PRT-01");
        assertThat(reading.getFindings().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(reading.getFindings().get(0).message(Locale.forLanguageTag("vi")))
                .startsWith("Thời gian «" + printed + "» chưa đọc được nên giữ nguyên như đã ghi;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trước ngày 30/9", "30/9", "ngày 30 tháng 9", "Đến hết ngày 30/9", "30 - 9"})
    void dayWithoutYearIsNotCompleted(String printed) {
        assertThat(Codes.of(PrintedForms.deadline(printed))).containsExactly("PRT-04");
    }

    @Test
    void nothingPrintedIsNoDeadline() {
        var reading = PrintedForms.deadline(" \n");

        assertThat(reading.getValue()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly("VAL-02");
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                form(Deadline.Ongoing.builder().build(), "Thường xuyên", "Thường\nxuyên", "Thường xuyên, liên tục."),
                form(
                        Deadline.year(2023),
                        "Năm 2023",
                        "2023",
                        "Trong năm 2023",
                        "Cả năm 2023",
                        "đến hết năm 2023",
                        "Hoàn thành trong năm 2023"),
                form(DatedDeadline.Year.builder().build(), "Trong năm", "cả năm"),
                form(
                        DatedDeadline.HalfYear.builder().half(1).build(),
                        "6 tháng đầu năm",
                        "06 tháng đầu năm",
                        "Sáu tháng đầu năm"),
                form(
                        DatedDeadline.HalfYear.builder().half(2).year(2023).build(),
                        "6 tháng cuối năm 2023",
                        "6 tháng cuối năm/2023"),
                form(
                        Deadline.quarter(2023, 3),
                        "Quý III/2023",
                        "Quý \nIII/2023",
                        "Quý 3 năm 2023",
                        "quý iii năm 2023",
                        "Quý III - 2023",
                        "Trong Quý 3/2023",
                        "Hết Quý III, năm 2023"),
                form(Deadline.quarter(2023, 4), "Quý IV/2023", "quý 4/2023"),
                form(DatedDeadline.Quarter.builder().quarter(1).build(), "Quý I", "Quý I trong năm"),
                form(
                        DatedDeadline.Month.builder().month(9).year(2023).build(),
                        "Tháng 9/2023",
                        "tháng 09 năm 2023",
                        "9/2023",
                        "Đến hết tháng 9/2023"),
                form(DatedDeadline.Month.builder().month(12).build(), "Tháng 12", "Chậm nhất là tháng 12"),
                form(
                        Deadline.onDate(LocalDate.of(2023, 9, 30)),
                        "30/9/2023",
                        "ngày 30/9/2023",
                        "30-9-2023",
                        "Chậm nhất ngày 30/9/2023",
                        "Chậm nhất là ngày 30 tháng 9 năm 2023",
                        "Đến hết ngày 30/9/2023"),
                form(
                        range(
                                DatedDeadline.Quarter.builder()
                                        .year(2023)
                                        .quarter(2)
                                        .build(),
                                DatedDeadline.Quarter.builder()
                                        .year(2023)
                                        .quarter(4)
                                        .build()),
                        "Quý II-IV/2023",
                        "Quý II - IV/2023",
                        "Quý II – Quý IV/2023",
                        "Quý 2-4/2023",
                        "Từ quý II đến quý IV năm 2023",
                        "Trong Quý II-IV/2023"),
                form(
                        range(
                                DatedDeadline.Quarter.builder().quarter(2).build(),
                                DatedDeadline.Quarter.builder().quarter(4).build()),
                        "Quý II-IV"),
                form(
                        range(
                                DatedDeadline.Quarter.builder()
                                        .year(2023)
                                        .quarter(4)
                                        .build(),
                                DatedDeadline.Quarter.builder()
                                        .year(2024)
                                        .quarter(1)
                                        .build()),
                        "Quý IV/2023 - Quý I/2024"),
                form(
                        range(
                                DatedDeadline.Month.builder()
                                        .year(2023)
                                        .month(4)
                                        .build(),
                                DatedDeadline.Month.builder()
                                        .year(2023)
                                        .month(9)
                                        .build()),
                        "Từ tháng 4 đến tháng 9/2023",
                        "Tháng 4-9/2023",
                        "Tháng 4/2023 - 9/2023"),
                form(
                        DatedDeadline.Range.builder()
                                .from(Deadline.year(2023))
                                .to(Deadline.year(2025))
                                .build(),
                        "2023-2025",
                        "Năm 2023 - 2025",
                        "Từ năm 2023 đến năm 2025"),
                form(
                        DatedDeadline.Range.builder()
                                .from(Deadline.onDate(LocalDate.of(2023, 4, 1)))
                                .to(Deadline.onDate(LocalDate.of(2023, 9, 30)))
                                .build(),
                        "Từ ngày 01/4/2023 đến ngày 30/9/2023",
                        "Từ ngày 01/4/2023 đến 30/9/2023",
                        "01/4/2023 - 30/9/2023"),
                form(
                        Deadline.Recurring.builder().every(Recurrence.QUARTERLY).build(),
                        "Hằng quý",
                        "hàng quý",
                        "Định kỳ hằng quý",
                        "Định kỳ quý"),
                form(Deadline.Recurring.builder().every(Recurrence.MONTHLY).build(), "Hàng tháng", "Mỗi tháng"),
                form(
                        Deadline.Recurring.builder()
                                .every(Recurrence.SEMIANNUAL)
                                .build(),
                        "Định kỳ 6 tháng",
                        "Mỗi 6 tháng",
                        "Mỗi sáu tháng"),
                form(Deadline.Recurring.builder().every(Recurrence.ANNUAL).build(), "Hằng năm"),
                form(
                        Deadline.Recurring.builder()
                                .every(Recurrence.MONTHLY)
                                .day(15)
                                .build(),
                        "Ngày 15 hằng tháng",
                        "Chậm nhất là ngày 15 hàng tháng"),
                form(
                        Deadline.AfterEvent.builder()
                                .days(5)
                                .dayKind(DayKind.UNSPECIFIED)
                                .event(Text.of("ngày ký ban hành"))
                                .build(),
                        "05 ngày kể từ ngày ký ban hành",
                        "trong thời gian 05 ngày kể từ ngày ký ban hành",
                        "Trong vòng 5 ngày, kể từ ngày ký ban hành",
                        "05 (năm) ngày kể từ ngày ký ban hành"),
                form(
                        Deadline.AfterEvent.builder()
                                .days(10)
                                .dayKind(DayKind.WORKING)
                                .event(Text.of("khi nhận được văn bản"))
                                .build(),
                        "10 ngày làm việc kể từ khi nhận được văn bản",
                        "10 ngày làm việc sau khi nhận được văn bản"),
                form(
                        Deadline.AfterEvent.builder()
                                .days(1)
                                .dayKind(DayKind.UNSPECIFIED)
                                .build(),
                        "01 ngày"),
                form(conditional("Khi có hướng dẫn"), "Khi có hướng dẫn"),
                form(
                        conditional("ngay sau khi có hướng dẫn của Bộ Nội vụ"),
                        "ngay sau khi có hướng dẫn của Bộ Nội vụ"));
    }

    private static Arguments form(Deadline deadline, String... printed) {
        return Arguments.of(deadline, printed);
    }

    private static Deadline range(DatedDeadline from, DatedDeadline to) {
        return DatedDeadline.Range.builder().from(from).to(to).build();
    }

    private static Deadline conditional(String condition) {
        return Deadline.Conditional.builder().condition(Text.of(condition)).build();
    }

    /** The same deadline with the words that are printed. */
    private static Deadline asPrinted(Deadline expected, String printed) {
        Text text = PrintedForms.joined(printed);
        if (expected instanceof Deadline.Ongoing it) {
            return Deadline.Ongoing.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.Year it) {
            return DatedDeadline.Year.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.HalfYear it) {
            return DatedDeadline.HalfYear.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.Quarter it) {
            return DatedDeadline.Quarter.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.Month it) {
            return DatedDeadline.Month.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.OnDate it) {
            return DatedDeadline.OnDate.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof DatedDeadline.Range it) {
            return DatedDeadline.Range.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof Deadline.Recurring it) {
            return Deadline.Recurring.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof Deadline.AfterEvent it) {
            return Deadline.AfterEvent.builder().copyFrom(it).asPrinted(text).build();
        } else if (expected instanceof Deadline.Conditional it) {
            return Deadline.Conditional.builder().copyFrom(it).asPrinted(text).build();
        }
        throw new AssertionError(expected);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyKindIsRead(Deadline expected, String... forms) {
        for (String printed : forms) {
            var reading = PrintedForms.deadline(printed);

            assertThat(reading.getFindings()).as(printed).isEmpty();
            assertThat(reading.getValue()).as(printed).contains(asPrinted(expected, printed));
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void printMakesNoDifference(Deadline expected, String... forms) {
        for (String printed : forms) {
            if (expected instanceof Deadline.AfterEvent || expected instanceof Deadline.Conditional) {
                // These keep words of the print.
                continue;
            }
            String other = "\u00a0"
                    + Normalizer.normalize(printed, Normalizer.Form.NFD).toUpperCase(Locale.ROOT) + "\t";

            assertThat(PrintedForms.deadline(other).getValue())
                    .as(other)
                    .contains(asPrinted(expected, printed.toUpperCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 30/9/2023 | 2023-09-29 | 29/9/2023",
                "Trước 30/9/2023 | 2023-09-29 | 29/9/2023",
                "Hoàn thành trước ngày 01 tháng 01 năm 2024 | 2023-12-31 | 31/12/2023"
            })
    void beforeADayIsTheDayBeforeAndThatIsSaid(String printed, LocalDate last, String meant) {
        var reading = PrintedForms.deadline(printed);

        assertThat(reading.getValue()).contains(asPrinted(Deadline.onDate(last), printed));
        assertThat(Codes.of(reading)).containsExactly("PRT-10");
        assertThat(reading.getFindings().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(reading.getFindings().get(0).getVietnamese())
                .isEqualTo("«" + printed + "» được tính đến hết ngày " + meant);
    }

    @Test
    void beforeADayOfEachMonthIsTheDayBefore() {
        var reading = PrintedForms.deadline("Trước ngày 15 hằng tháng");

        assertThat(reading.getValue().orElseThrow())
                .isInstanceOfSatisfying(
                        Deadline.Recurring.class, it -> assertThat(it.getDay()).contains(14));
        assertThat(Codes.of(reading)).containsExactly("PRT-10");
    }

    @Test
    void periodInsideATextIsReadByItself() {
        var reading = PrintedForms.relativePeriod("trong thời gian 05 ngày kể từ ngày ký ban hành");

        assertThat(reading.getFindings()).isEmpty();
        assertThat(reading.getValue().orElseThrow().getDays()).isEqualTo(5);
        assertThat(reading.getValue().orElseThrow().getEvent()).contains(Text.of("ngày ký ban hành"));
        assertThat(Codes.of(PrintedForms.relativePeriod("Quý III/2023"))).containsExactly("PRT-11");
        assertThat(Codes.of(PrintedForms.relativePeriod("00 ngày"))).containsExactly("VAL-04");
    }
}
