package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Quantity;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class BaselineTest {

    private static ImmutableBaseline.Builder baseline() {
        return Baseline.builder()
                .id("b1")
                .metric(Text.of("Chỉ số SIPAS"))
                .about(Text.of("tỉnh Sơn La"))
                .year(2023)
                .asPrinted(Text.of("Chỉ số SIPAS năm 2023 đạt 82,18%"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 10000, Integer.MAX_VALUE})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(ValueRule.CALENDAR, "year", () -> baseline().year(year).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 9999})
    void yearOfFourDigitsIsTaken(int year) {
        assertThat(baseline().year(year).build().getYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t", "\u00A0", "\u200B"})
    void metricAndUnitAreNamed(String blank) {
        Refusal.by(
                ValueRule.BLANK,
                "metric",
                () -> baseline().metric(Text.of(blank)).build());
        Refusal.by(
                ValueRule.BLANK, "about", () -> baseline().about(Text.of(blank)).build());
    }

    @Test
    void metricAndUnitOfOneLetterAreTaken() {
        Baseline baseline = baseline().metric(Text.of("a")).about(Text.of("b")).build();

        assertThat(baseline.getMetric().toString()).isEqualTo("a");
        assertThat(baseline.getAbout().toString()).isEqualTo("b");
    }

    @Test
    void figureMayBeMissingAndMayBeWrong() {
        assertThat(baseline().build().getValue()).isEmpty();
        assertThat(baseline().value(Quantity.percent("182.18")).build().getValue())
                .contains(Quantity.percent("182.180"));
    }
}
