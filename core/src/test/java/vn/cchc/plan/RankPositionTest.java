package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class RankPositionTest {

    private static ImmutableRankPosition.Builder position(int rank, int outOf) {
        return RankPosition.builder()
                .id("x1")
                .about(Text.of("tỉnh Sơn La"))
                .year(2023)
                .group(Text.of("tỉnh loại I"))
                .rank(rank)
                .outOf(outOf)
                .asPrinted(Text.of("đứng thứ 05/10 tỉnh loại I"));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-1, 10", "11, 10", "1, 0", "0, 0", "64, 63"})
    void rankOutsideTheGroupIsRefused(int rank, int outOf) {
        var refusal =
                Refusal.by(ValueRule.RANK, "rank", () -> position(rank, outOf).build());

        assertThat(refusal.getRule().getCode()).isEqualTo("FIG-05");
        assertThat(refusal.getFound()).isEqualTo(rank + "/" + outOf);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "5, 10", "10, 10", "1, 1"})
    void rankInTheGroupIsTaken(int rank, int outOf) {
        assertThat(position(rank, outOf).build().getRank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(ValueRule.CALENDAR, "year", () -> position(1, 10).year(year).build());
    }

    @Test
    void unitIsNamed() {
        Refusal.by(
                ValueRule.BLANK,
                "about",
                () -> position(1, 10).about(Text.of("")).build());
    }
}
