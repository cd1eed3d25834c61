package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from a code, and what does not. */
class OrganizationCodeFormsTest {

    private static OrganizationCode code(String code) {
        return OrganizationCode.of(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28.22.H17",
                "01.02.G22",
                "000.00.19.H47",
                "000.01.00.H49",
                "001.00.00.H49",
                "123.45.67.G0A",
                // The highest level, but not one that today's form can hold.
                "000.00.00.G0A"
            })
    void olderCodesBelowTheFirstLevelStayAsTheyAre(String code) {
        assertThat(code(code).isLegacy()).isTrue();
        assertThat(code(code).toCurrent()).isEmpty();
        assertThat(code(code)).hasToString(code);
    }

    @Test
    void olderCodeOfTheFirstLevelConverts() {
        assertThat(code("000.00.00.H49").isLegacy()).isTrue();
        assertThat(code("000.00.00.H49").toCurrent()).contains(code("H49"));
    }

    @Test
    void currentCodeIsItsOwn() {
        assertThat(code("H37.02.02").isLegacy()).isFalse();
        assertThat(code("H37.02.02").toCurrent()).contains(code("H37.02.02"));
    }

    @ParameterizedTest
    @CsvSource({"H37, H37", "H37.02.02, H37", "G09.20, G09", "000.00.00.H49, H49", "28.22.H17, H17"})
    void highestLevelIsFirstOrLast(String code, String first) {
        assertThat(code(code).firstGroup()).isEqualTo(first);
    }

    @Test
    void groupsStandAsTheyAreWritten() {
        assertThat(code("H37.02.02").groups()).containsExactly("H37", "02", "02");
        assertThat(code("28.22.H17").groups()).containsExactly("28", "22", "H17");
    }

    @ParameterizedTest
    @CsvSource({
        "H37.02, H37, true",
        "H37.02.02, H37, true",
        "H37.02.02, H37.02, true",
        "H37.02, 000.00.00.H37, true",
        "28.22.H17, H17, true",
        "000.00.19.H47, 000.00.00.H47, true",
        "H37, H37, false",
        "H37, H37.02, false",
        "H37.021, H37.02, false",
        "H38.02, H37, false",
        "000.00.00.H37, H37, false",
        "28.22.H17, H17.22, false",
        "28.22.H17, 22.00.H17, false",
        "28.22.H17, H18, false"
    })
    void belowIsWhatTheCodesSay(String code, String above, boolean below) {
        assertThat(code(code).isBelow(code(above))).isEqualTo(below);
    }
}
