package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Text;

class NamedTest {

    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh, Ủy ban nhân dân tỉnh",
        "ubnd, Uỷ ban Nhân dân",
        "VP-UBND, VP - Ủy ban nhân dân",
        "Sở  Tư pháp, SỞ TƯ PHÁP"
    })
    void oneName(String one, String other) {
        assertThat(Named.sameName(Text.of(one), Text.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "VPUBND tỉnh, VPỦy ban nhân dân tỉnh",
        "UBNDT, Ủy ban nhân dânT",
        "UBND tỉnh, Ủy ban nhân dân",
        "HĐND tỉnh, Hội đồng nhân dân tỉnh"
    })
    void twoNames(String one, String other) {
        assertThat(Named.sameName(Text.of(one), Text.of(other))).isFalse();
    }
}
