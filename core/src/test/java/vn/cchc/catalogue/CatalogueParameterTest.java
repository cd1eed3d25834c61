package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Text;

class CatalogueParameterTest {

    private static final CatalogueParameter TARGET = CatalogueParameter.builder()
            .id("target")
            .label(Text.of("Mục tiêu"))
            .addValue(ParameterValue.builder()
                    .value(new BigDecimal("0.85"))
                    .validFrom(LocalDate.of(2023, 1, 1))
                    .validTo(LocalDate.of(2024, 12, 31))
                    .build())
            .addValue(ParameterValue.builder()
                    .value(new BigDecimal("0.9"))
                    .validFrom(LocalDate.of(2026, 1, 1))
                    .build())
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2022-12-31,",
        "2023-01-01, 0.85",
        "2024-12-31, 0.85",
        "2025-01-01,",
        "2025-12-31,",
        "2026-01-01, 0.9",
        "2099-12-31, 0.9"
    })
    void eachDayHasTheValueOfItsTime(LocalDate day, BigDecimal value) {
        assertThat(TARGET.valueOn(day).orElse(null)).isEqualTo(value);
    }
}
