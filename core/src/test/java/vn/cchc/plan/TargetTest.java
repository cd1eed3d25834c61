package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class TargetTest {

    private static ImmutableTarget.Rank.Builder rank(Integer from, int to, Integer outOf) {
        ImmutableTarget.Rank.Builder rank =
                Target.Rank.builder().id("g1").metric(Text.of("Chỉ số SIPAS")).to(to);
        if (from != null) {
            rank.from(from);
        }
        if (outOf != null) {
            rank.outOf(outOf);
        }
        return rank;
    }

    private static ImmutableTarget.Relative.Builder better() {
        return Target.Relative.builder().id("g1").metric(Text.of("Chỉ số SIPAS"));
    }

    private static ImmutableTarget.Qualitative.Builder words() {
        return Target.Qualitative.builder().id("g1").metric(Text.of("Nâng cao nhận thức"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 15, 63, 0-15/63",
        "16, 15, 63, 16-15/63",
        "10, 64, 63, 10-64/63",
        "-1, 15,, -1-15",
        ", 0, 63, 0/63",
        ", -1,, -1",
        ", 64, 63, 64/63",
        "1, 1, 0, 1-1/0"
    })
    void ranksOutOfOrderAreRefused(Integer from, int to, Integer outOf, String found) {
        var refusal =
                Refusal.by(ValueRule.RANK, "to", () -> rank(from, to, outOf).build());

        assertThat(refusal.getFound()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"10, 15, 63", "15, 15, 63", "1, 1, 1", ", 63, 63", ", 1,", "1, 2147483647,"})
    void ranksInOrderAreTaken(Integer from, int to, Integer outOf) {
        assertThat(rank(from, to, outOf).build().getTo()).isEqualTo(to);
    }

    @Test
    void leadingGroupNeedsNoBestRank() {
        Target.Rank leading =
                rank(null, 25, null).group(Text.of("nhóm 25 dẫn đầu")).build();

        assertThat(leading.getFrom()).isEmpty();
        assertThat(leading.getOutOf()).isEmpty();
        assertThat(leading.getTo()).isEqualTo(25);
    }

    @Test
    void improvementNeedsAnAim() {
        var refusal = Refusal.by(ValueRule.MISSING, "aims", () -> better().build());

        assertThat(refusal.getMissing()).containsExactly("aims");
    }

    @Test
    void improvementByNoRankIsRefused() {
        Refusal.by(
                ValueRule.RANGE,
                "ranks",
                () -> better().addAim(Target.Aim.RANK_UP).ranks(0).build());
        Refusal.by(
                ValueRule.RANGE,
                "ranks",
                () -> better().addAim(Target.Aim.RANK_UP).ranks(-2).build());
        assertThat(better().addAim(Target.Aim.RANK_UP).ranks(1).build().getRanks())
                .contains(1);
        assertThat(better().addAims(Target.Aim.IMPROVE, Target.Aim.RANK_UP)
                        .build()
                        .getRanks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000, 0, -2024})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(ValueRule.CALENDAR, "year", () -> words().year(year).build());
    }

    @Test
    void everyKindNeedsMetricAndIds() {
        Refusal.by(ValueRule.BLANK, "metric", () -> words().metric(Text.of("")).build());
        Refusal.by(
                ValueRule.BLANK,
                "metric",
                () -> rank(1, 2, 3).metric(Text.of(" ")).build());
        Refusal.by(ValueRule.IDENTIFIER, "id", () -> words().id("").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "statedIn",
                () -> words().statedIn("mục 1").build());
        assertThat(words().year(1000).build().getYear()).contains(1000);
        assertThat(words().year(9999).statedIn("m.1").build().getStatedIn()).contains("m.1");
    }
}
