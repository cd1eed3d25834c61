package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a duty stands on the days around its first and its last one. */
class DutyTermTest {

    private static DutyTerm term(Deadline deadline, String first, String... last) {
        return new DutyTerm(
                deadline,
                Responsibilities.Origin.TASK,
                LocalDate.parse(first),
                Stream.of(last).map(LocalDate::parse).toList(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_BEGUN",
        "2024-07-01, OPEN",
        "2024-09-29, OPEN",
        "2024-09-30, LAST_DAY",
        "2024-10-01, LAST_DAY_PASSED"
    })
    void stretchBeginsRunsAndPasses(LocalDate date, DutyState state) {
        DutyTerm quarter = term(Deadline.quarter(2024, 3), "2024-07-01", "2024-09-30");

        assertThat(quarter.stateOn(date)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_BEGUN", "2024-01-01, ONGOING", "2024-12-31, ONGOING", "2025-01-01, OVER"})
    void whatHoldsThroughoutIsNeverOverdue(LocalDate date, DutyState state) {
        assertThat(term(Deadline.ongoing(), "2024-01-01", "2024-12-31").stateOn(date))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_BEGUN", "2024-01-01, UNDATED", "2030-01-01, UNDATED"})
    void unknownLastDayNeverPasses(LocalDate date, DutyState state) {
        assertThat(term(Deadline.Unspecified.builder().build(), "2024-01-01").stateOn(date))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, NOT_BEGUN",
        "2024-03-05, OPEN",
        "2024-03-06, UNDATED",
        "2024-03-07, UNDATED",
        "2024-03-08, UNDATED",
        "2024-03-09, LAST_DAY_PASSED"
    })
    void twoReadingsAreSettledOnlyWhereTheyAgree(LocalDate date, DutyState state) {
        assertThat(term(Deadline.year(2024), "2024-01-01", "2024-03-06", "2024-03-08")
                        .stateOn(date))
                .isEqualTo(state);
    }

    @Test
    void lastDayBeforeTheFirstHasPassed() {
        DutyTerm backwards = term(Deadline.quarter(2023, 1), "2023-07-01", "2023-03-31");

        assertThat(backwards.stateOn(LocalDate.of(2023, 5, 1))).isEqualTo(DutyState.LAST_DAY_PASSED);
        assertThat(backwards.stateOn(LocalDate.of(2023, 3, 31))).isEqualTo(DutyState.NOT_BEGUN);
    }

    @ParameterizedTest
    @EnumSource(DutyState.class)
    void onlyWhatHasNotBegunOrIsOverIsNotOwed(DutyState state) {
        assertThat(state.isOwed())
                .isEqualTo(!List.of(DutyState.NOT_BEGUN, DutyState.OVER).contains(state));
    }
}
