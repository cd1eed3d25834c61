package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.Samples.assessment;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** What an assessment refuses when it is made. */
class AssessmentTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                row(ValueRule.SCHEMA_VERSION, it -> it.schemaVersion("1.1")),
                row(ValueRule.IDENTIFIER, it -> it.catalogue("bộ tiêu chí")),
                row(ValueRule.IDENTIFIER, it -> it.addNotRun("1", "mục 2")),
                row(ValueRule.TIME_ORDER, it -> it.to(LocalDate.of(2024, 12, 31))));
    }

    private static Arguments row(ValueRule rule, UnaryOperator<ImmutableAssessment.Builder> change) {
        return Arguments.of(rule, change);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void meaninglessValueIsRefused(ValueRule rule, UnaryOperator<ImmutableAssessment.Builder> change) {
        assertThatThrownBy(() -> assessment("u", change))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.getRule()).isEqualTo(rule));
    }

    @Test
    void periodMayBeOneDay() {
        Assessment day = assessment("u", it -> it.to(LocalDate.of(2025, 1, 1)));
        assertThat(day.getTo()).isEqualTo(day.getFrom());
    }

    @Test
    void unitHasAName() {
        var blank = AssessedUnit.builder().id(" ");
        assertThatThrownBy(blank::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.getRule()).isEqualTo(ValueRule.BLANK));
    }
}
