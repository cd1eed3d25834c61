package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "SIPAS",
                "sipas ",
                "par index",
                "par_index",
                "-par",
                "par-",
                "par--index",
                "pаpi",
                "papi\n",
                "đg"
            })
    void otherFormIsRefused(String code) {
        Refusal.by(ValueRule.IDENTIFIER, () -> IndexCode.of(code));
    }

    @Test
    void fortyCharactersAreTakenOneMoreIsNot() {
        assertThat(IndexCode.of("a".repeat(40)).toString()).hasSize(40);
        Refusal.by(ValueRule.IDENTIFIER, () -> IndexCode.of("a".repeat(41)));
    }

    @Test
    void anyIndexHasACode() {
        assertThat(IndexCode.of("papi")).hasToString("papi").isNotEqualTo(IndexCode.SIPAS);
        assertThat(IndexCode.of("ddci-2024")).hasToString("ddci-2024");
    }

    @Test
    void codesOfOneIndexAreEqual() {
        assertThat(IndexCode.of("sipas")).isEqualTo(IndexCode.SIPAS).hasSameHashCodeAs(IndexCode.SIPAS);
        assertThat(IndexCode.of("par-index")).isEqualTo(IndexCode.PAR_INDEX);
        assertThat(IndexCode.PAR_INDEX).isLessThan(IndexCode.SIPAS);
    }
}
