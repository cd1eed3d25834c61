package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class PlanPeriodTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void periodWithinAYearHasAYear() {
        assertThat(PlanPeriod.ofYear(2024).year()).contains(2024);
        assertThat(PlanPeriod.of(JULY, LocalDate.of(2024, 12, 31)).year()).contains(2024);
        assertThat(Stream.of(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 7, 1))
                        .map(to -> PlanPeriod.of(JULY, to).year()))
                .allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "0999-12-31", "+10000-01-01", "+999999999-12-31"})
    void dayInAYearWithoutFourDigitsIsRefusedAtEitherEnd(LocalDate day) {
        var refusal = Refusal.by(ValueRule.CALENDAR, "from", () -> PlanPeriod.of(day, JULY));

        assertThat(refusal.getRule().getCode()).isEqualTo("DOC-07");
        assertThat(refusal.getFound()).isEqualTo(String.valueOf(day.getYear()));
        assertThat(refusal.getExpected()).isEqualTo("1000..9999");
        Refusal.by(ValueRule.CALENDAR, "to", () -> PlanPeriod.of(JULY, day));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 999, 10000, Integer.MAX_VALUE})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(ValueRule.CALENDAR, () -> PlanPeriod.ofYear(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 9999})
    void yearOfFourDigitsIsTaken(int year) {
        PlanPeriod period = PlanPeriod.ofYear(year);

        assertThat(period.getFrom()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(period.getTo()).isEqualTo(LocalDate.of(year, 12, 31));
    }

    /** A plan may be printed so; a rule finds it. */
    @Test
    void endBeforeBeginningIsNotRefused() {
        assertThat(PlanPeriod.of(JULY, JULY.minusDays(1)).getTo()).isEqualTo(LocalDate.of(2024, 6, 30));
    }
}
