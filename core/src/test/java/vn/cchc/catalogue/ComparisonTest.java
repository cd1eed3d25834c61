package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest(name = "{0}: less {1}, equal {2}, more {3}")
    @CsvSource({
        "LESS_THAN, true, false, false",
        "AT_MOST, true, true, false",
        "EQUAL, false, true, false",
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true"
    })
    void holdsByTheOrderOfTheTwo(Comparison comparison, boolean less, boolean equal, boolean more) {
        assertThat(comparison.holds(-1)).isEqualTo(less);
        assertThat(comparison.holds(0)).isEqualTo(equal);
        assertThat(comparison.holds(1)).isEqualTo(more);
    }
}
