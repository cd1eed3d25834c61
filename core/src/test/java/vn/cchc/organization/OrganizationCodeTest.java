package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class OrganizationCodeTest {

    /** 32 characters: six groups of four after the first, then one of one. */
    private static final String LONG = "H37" + ".0202".repeat(6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "H3",
                "H370",
                "h37",
                "37",
                "H37.",
                "H37..02",
                ".H37",
                "H37.00021",
                "H37.2a",
                "H37 02",
                "Н37.02",
                "H37.02\n",
                "00.00.00.H49",
                "000.00.00",
                "000.00.00.49H",
                "000.00.00.H4",
                "000.00.00.H499",
                "000-00-00-H49"
            })
    void neitherFormIsRefused(String code) {
        var refusal = Refusal.by(ValueRule.ORGANIZATION_CODE, () -> OrganizationCode.of(code));

        assertThat(refusal.getRule().getCode()).isEqualTo("ORG-01");
    }

    @Test
    void thirtyFiveCharactersAreTakenOneMoreIsNot() {
        assertThat(OrganizationCode.of(LONG + ".1").toString()).hasSize(35);
        Refusal.by(ValueRule.ORGANIZATION_CODE, () -> OrganizationCode.of(LONG + ".12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H37", "H37.02.02", "G22.1.A.0007", "000.00.00.H49", "123.45.67.G0A"})
    void bothFormsAreTakenAsTheyAre(String code) {
        assertThat(OrganizationCode.of(code)).hasToString(code);
    }

    @Test
    void formsOfOneOrganisationAreNotGuessedToBeEqual() {
        assertThat(OrganizationCode.of("H49"))
                .isEqualTo(OrganizationCode.of("H49"))
                .hasSameHashCodeAs(OrganizationCode.of("H49"))
                .isNotEqualTo(OrganizationCode.of("000.00.00.H49"));
    }
}
