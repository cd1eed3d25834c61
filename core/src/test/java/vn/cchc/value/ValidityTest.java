package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Validity HALF_YEAR = Validity.between(FIRST, LAST);

    @Test
    void endingBeforeBeginningIsRefused() {
        Refusal.by(ValueRule.TIME_ORDER, "to", () -> Validity.between(LAST, LAST.minusDays(1)));
        assertThat(Validity.between(LAST, LAST).contains(LAST)).isTrue();
    }

    @Test
    void bothDaysAreIncluded() {
        assertThat(HALF_YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(HALF_YEAR.contains(FIRST)).isTrue();
        assertThat(HALF_YEAR.contains(LAST)).isTrue();
        assertThat(HALF_YEAR.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void absentEndsAreOpen() {
        assertThat(Validity.always().contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.until(LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.until(LAST).contains(LAST.plusDays(1))).isFalse();
        assertThat(Validity.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Validity.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void oneDayInCommonIsAnOverlap() {
        assertThat(HALF_YEAR.overlaps(Validity.from(LAST))).isTrue();
        assertThat(HALF_YEAR.overlaps(Validity.from(LAST.plusDays(1)))).isFalse();
        assertThat(HALF_YEAR.overlaps(Validity.until(FIRST))).isTrue();
        assertThat(HALF_YEAR.overlaps(Validity.until(FIRST.minusDays(1)))).isFalse();
    }

    @Test
    void oneDayTooManyIsNotCovered() {
        assertThat(HALF_YEAR.covers(HALF_YEAR)).isTrue();
        assertThat(HALF_YEAR.covers(Validity.between(FIRST.plusDays(1), LAST))).isTrue();
        assertThat(HALF_YEAR.covers(Validity.between(FIRST, LAST.plusDays(1)))).isFalse();
        assertThat(HALF_YEAR.covers(Validity.from(FIRST))).isFalse();
        assertThat(Validity.always().covers(Validity.from(FIRST))).isTrue();
        assertThat(Validity.from(FIRST).covers(Validity.always())).isFalse();
    }
}
