package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13",
                "2024-00",
                "2024-06-00",
                "2024-06-31",
                "2024-06-32",
                "2024-02-30",
                "2023-02-29",
                "1900-02-29",
                "2024-00-05",
                "2024-00-00",
                "0999",
                "0999-12-31",
                "0000"
            })
    void dateOutsideTheCalendarIsRefused(String iso) {
        var refusal = Refusal.by(ValueRule.CALENDAR, () -> PartialDate.parse(iso));

        assertThat(refusal.getRule().getCode()).isEqualTo("DOC-07");
        assertThat(refusal.getFound()).isEqualTo(iso);
        assertThat(refusal.getExpected()).isEqualTo("2024, 2024-06, 2024-06-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "10000",
                "02024",
                "2024-6",
                "2024-06-4",
                "2024/06/04",
                "04-06-2024",
                "2024-",
                "2024-06-",
                "2024-06-04T00:00",
                " 2024",
                "2024\n",
                "２０２４",
                "-2024",
                "--06",
                "2024-0６"
            })
    void otherFormIsRefused(String iso) {
        var refusal = Refusal.by(ValueRule.CALENDAR, () -> PartialDate.parse(iso));

        assertThat(refusal.getFound()).isEqualTo(iso);
    }

    @Test
    void partOutsideTheCalendarIsRefused() {
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(999));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(10000));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(-2024));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(Integer.MAX_VALUE));
        assertThat(Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(2024, 0)).getFound())
                .isEqualTo("2024-00");
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(2024, -1));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(2024, 0, 1));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(2024, 6, 0));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(2024, 6, -1));
        Refusal.by(ValueRule.CALENDAR, () -> PartialDate.of(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000-01-01, 1000-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "2024-01, 2024-01-01, 2024-01-31",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "2024-06-30, 2024-06-30, 2024-06-30",
        "2024-12-31, 2024-12-31, 2024-12-31"
    })
    void dateSpansWhatItCanMean(String iso, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(iso);

        assertThat(date).hasToString(iso);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isComplete()).isEqualTo(iso.length() == 10);
    }

    @Test
    void whatIsNotPrintedStaysMissing() {
        assertThat(PartialDate.of(2024).getMonth()).isEmpty();
        assertThat(PartialDate.of(2024, 6).getMonth()).contains(6);
        assertThat(PartialDate.of(2024, 6).getDay()).isEmpty();
        assertThat(PartialDate.of(2024, 6, 4).getDay()).contains(4);
        assertThat(PartialDate.of(2024, 6, 4).getYear()).isEqualTo(2024);
    }

    @Test
    void lessPreciseDateComesFirst() {
        assertThat(Stream.of("2024-06-04", "2025", "2024-07", "2024", "2024-06", "2024-06-03", "2024-01")
                        .map(PartialDate::parse)
                        .sorted())
                .map(PartialDate::toString)
                .containsExactly("2024", "2024-01", "2024-06", "2024-06-03", "2024-06-04", "2024-07", "2025");
    }

    @Test
    void monthIsNotItsFirstDay() {
        assertThat(PartialDate.of(2024, 6))
                .isNotEqualTo(PartialDate.of(2024, 6, 1))
                .isEqualTo(PartialDate.parse("2024-06"))
                .hasSameHashCodeAs(PartialDate.parse("2024-06"));
        assertThat(PartialDate.of(LocalDate.of(2024, 6, 1))).isEqualTo(PartialDate.of(2024, 6, 1));
    }
}
