package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class DeadlineTest {

    private static Deadline.AfterEvent after(int days) {
        return Deadline.AfterEvent.builder().days(days).dayKind(DayKind.WORKING).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3661, 2_000_000_000})
    void noDaysAndMoreThanTenYearsAfterAnEventAreRefused(int days) {
        Refusal.by(ValueRule.RANGE, "days", () -> after(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 3660})
    void daysAfterAnEventHaveNoLastDay(int days) {
        assertThat(after(days).lastDay(Plans.YEAR)).isEmpty();
        assertThat(after(days).getDays()).isEqualTo(days);
    }

    @Test
    void conditionNeedsItsWordsAndHasNoLastDay() {
        Refusal.by(
                ValueRule.BLANK,
                "condition",
                () -> Deadline.Conditional.builder().condition(Text.of(" ")).build());
        assertThat(Deadline.Conditional.builder()
                        .condition(Text.of("khi có hướng dẫn"))
                        .build()
                        .lastDay(Plans.YEAR))
                .isEmpty();
    }

    @Test
    void ongoingLastsAsLongAsThePlan() {
        PlanPeriod months = PlanPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 30));

        assertThat(Deadline.ongoing().lastDay(months)).contains(LocalDate.of(2024, 12, 30));
    }

    @Test
    void unspecifiedHasNoLastDay() {
        assertThat(Deadline.Unspecified.builder().build().lastDay(Plans.YEAR)).isEmpty();
    }

    @Test
    void printedWordsMakeADifference() {
        Deadline printed =
                Deadline.Ongoing.builder().asPrinted(Text.of("Thường xuyên")).build();

        assertThat(printed).isNotEqualTo(Deadline.ongoing());
    }
}
