package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.testing.Formulas;

class PlainFormsTest {

    @ParameterizedTest
    @CsvSource({"0.50, 0.5", "2, 2", "100, 100", "1E+2, 100", "-0.250, -0.25", "0.00, 0", "1E-7, 0.0000001"})
    void numbersInTheirShortestForm(BigDecimal number, String plain) {
        assertThat(PlainForms.of(number)).isEqualTo(plain);
    }

    @Test
    void factsWithWhatTheyCanBe() {
        assertThat(PlainForms.of(Formulas.count("done", "Số việc"))).isEqualTo("done «Số việc» count");
        assertThat(PlainForms.of(Checking.number("x", "-1", "9.50"))).isEqualTo("x «Số liệu x» number [-1 … 9.5]");
        assertThat(PlainForms.of(((ImmutableFactDeclaration) Checking.number("x")).withAtMost(new BigDecimal("9"))))
                .isEqualTo("x «Số liệu x» number [ … 9]");
        assertThat(PlainForms.of(((ImmutableFactDeclaration) Checking.number("x")).withAtLeast(new BigDecimal("1"))))
                .isEqualTo("x «Số liệu x» number [1 … ]");
        assertThat(PlainForms.of(Checking.choice("plan", "good", "bad")))
                .isEqualTo("plan «Số liệu plan» choice {good «Phương án good», bad «Phương án bad»}");
    }

    @Test
    void policyByItsPaths() {
        ScoringPolicy policy = ScoringPolicy.builder()
                .beforeAdding(Rounding.of(4, RoundingRule.DOWN))
                .published(Rounding.of(2, RoundingRule.HALF_UP))
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.LEFT_OUT)
                .invalid(StateEffect.ZERO)
                .evidence(EvidenceUse.REQUIRED)
                .build();

        assertThat(PlainForms.of(Optional.of(policy)))
                .containsEntry("policy.beforeAdding", "4 down")
                .containsEntry("policy.published", "2 half-up")
                .containsEntry("policy.notAssessed", "zero")
                .containsEntry("policy.noEvidence", "left-out")
                .containsEntry("policy.invalid", "zero")
                .containsEntry("policy.evidence", "required")
                .hasSize(6);
        assertThat(PlainForms.of(Optional.<ScoringPolicy>empty())).isEmpty();
    }

    @Test
    void valuesWithTheirTimes() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2025, 6, 30);

        assertThat(PlainForms.values(List.of(
                        value("0.90").build(),
                        value("0.9").validFrom(first).build(),
                        value("1").validTo(last).build(),
                        value("2").validFrom(first).validTo(last).build())))
                .isEqualTo("0.9; 0.9 (2022-01-01 …); 1 (… 2025-06-30); 2 (2022-01-01 … 2025-06-30)");
    }

    private static ImmutableParameterValue.Builder value(String value) {
        return ParameterValue.builder().value(new BigDecimal(value));
    }
}
