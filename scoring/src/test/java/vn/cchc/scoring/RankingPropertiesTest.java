package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.RankingTest.ranks;
import static vn.cchc.scoring.RankingTest.units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingPropertiesTest {

    @Property(tries = 200)
    void ranksAreWhatTheyAreDefinedToBe(@ForAll @Size(max = 20) List<@IntRange(max = 8) Integer> totals) {
        List<RankedUnit> units = units(totals.stream().map(String::valueOf).toArray(String[]::new));
        List<Integer> standard = ranks(units, Ties.STANDARD);
        List<Integer> dense = ranks(units, Ties.DENSE);
        List<Integer> ordinal = ranks(units, Ties.ORDINAL);
        for (int i = 0; i < totals.size(); i++) {
            int own = totals.get(i);
            long better = totals.stream().filter(total -> total > own).count();
            long betterTotals =
                    totals.stream().filter(total -> total > own).distinct().count();
            long equalBefore =
                    totals.subList(0, i).stream().filter(total -> total == own).count();
            assertThat(standard.get(i)).isEqualTo((int) better + 1);
            assertThat(dense.get(i)).isEqualTo((int) betterTotals + 1);
            assertThat(ordinal.get(i)).isEqualTo((int) (better + equalBefore) + 1);
        }
    }

    @Property(tries = 100)
    void permutingUnitsPermutesRanks(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> totals, @ForAll Random random) {
        List<RankedUnit> units = units(totals.stream().map(String::valueOf).toArray(String[]::new));
        List<RankedUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        for (Ties ties : List.of(Ties.STANDARD, Ties.DENSE)) {
            assertThat(Ranking.of(shuffled, ties).getRows())
                    .containsExactlyInAnyOrderElementsOf(Ranking.of(units, ties).getRows());
        }
    }
}
