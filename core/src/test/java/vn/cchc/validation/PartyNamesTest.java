package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.organization.Party;
import vn.cchc.plan.Plans;

class PartyNamesTest {

    private final PartyNames names = new PartyNames(Optional.empty(), Plans.YEAR.getFrom());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tư pháp | SỞ TƯ PHÁP",
                "UBND tỉnh | Ủy ban nhân dân tỉnh",
                "UBND tỉnh | Uỷ ban nhân dân  tỉnh",
                "ỦY BAN NHÂN DÂN TỈNH | U\u0309y ban nhân dân\u00a0tỉnh"
            })
    void oneNamePrintedTwice(String one, String other) {
        assertThat(names.same(Party.organization(one), Party.organization(other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sở Tư pháp | Sở Tu pháp", "UBND tỉnh | UBND", "UBND cấp huyện | UBND các huyện"})
    void twoNames(String one, String other) {
        assertThat(names.same(Party.organization(one), Party.organization(other)))
                .isFalse();
    }
}
