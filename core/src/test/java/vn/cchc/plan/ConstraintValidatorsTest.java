package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.NotBlankText;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** The boundaries of our own constraints, on both sides; nothing there is nothing wrong. */
class ConstraintValidatorsTest {

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 2012-12-31, false",
        "2012-01-01, 2012-12-31, true",
        "2100-01-01, 2100-12-31, true",
        "2100-01-01, 2101-01-01, false",
        "2024-06-02, 2024-06-01, false",
        "2024-06-01, 2024-06-01, true",
        "2021-01-01, 2025-12-31, true"
    })
    void periodLiesIn2012To2100AndDoesNotEndBeforeItBegins(LocalDate from, LocalDate to, boolean valid) {
        assertThat(new ValidPeriod.Validator().isValid(PlanPeriod.of(from, to), null))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "82.18, true", "100, true", "100.00, true", "100.01, false"})
    void percentageLiesIn0To100(String value, boolean valid) {
        assertThat(new PercentInRange.Validator().isValid(Quantity.percent(value), null))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERCENT")
    void otherUnitsAreNotBounded(MeasurementUnit unit) {
        PercentInRange.Validator validator = new PercentInRange.Validator();

        assertThat(validator.isValid(Quantity.of(new BigDecimal("-7.95"), unit), null))
                .isTrue();
        assertThat(validator.isValid(Quantity.of(new BigDecimal("600"), unit), null))
                .isTrue();
    }

    @Test
    void clauseUnderAnotherNeedsNoParty() {
        PartiesNamed.Validator validator = new PartiesNamed.Validator();
        ImmutableAssignment.Builder clause = Plans.assignment("a1", AssignmentRole.LEAD);

        assertThat(validator.isValid(clause.build(), null)).isFalse();
        assertThat(validator.isValid(clause.parentClause("a0").build(), null)).isTrue();
        assertThat(validator.isValid(
                        Plans.assignment("a1", AssignmentRole.LEAD, Plans.DEPARTMENT)
                                .build(),
                        null))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200B", "\uFEFF\u200B"})
    void textThatCannotBeSeenIsBlank(String text) {
        assertThat(new NotBlankText.Validator().isValid(Text.of(text), null)).isFalse();
        assertThat(new NotBlankText.Validator().isValid(Text.of(text + "."), null))
                .isTrue();
        assertThat(new NotBlankText.Validator().isValid(null, null)).isFalse();
    }

    @Test
    void nothingIsValid() {
        assertThat(new ValidPeriod.Validator().isValid(null, null)).isTrue();
        assertThat(new PercentInRange.Validator().isValid(null, null)).isTrue();
        assertThat(new PartiesNamed.Validator().isValid(null, null)).isTrue();
    }
}
