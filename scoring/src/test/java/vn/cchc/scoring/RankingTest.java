package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.ClassificationBand;
import vn.cchc.catalogue.ImmutableClassificationBand;
import vn.cchc.finding.Finding;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

class RankingTest {

    private static final Classification SCHEME = Classification.builder()
            .id("s")
            .name(Text.of("Xếp loại"))
            .outOf(new BigDecimal("100"))
            .status(SourceStatus.UNSOURCED)
            .addClasses(
                    band("A").atLeast(new BigDecimal("90")).build(),
                    band("B")
                            .above(new BigDecimal("70"))
                            .below(new BigDecimal("90"))
                            .build(),
                    band("C")
                            .atLeast(new BigDecimal("50"))
                            .atMost(new BigDecimal("70"))
                            .build())
            .build();

    private static ImmutableClassificationBand.Builder band(String name) {
        return ClassificationBand.builder().name(Text.of(name));
    }

    private static RankedUnit unit(String unit, String total) {
        return RankedUnit.builder().unit(unit).total(new BigDecimal(total)).build();
    }

    static List<RankedUnit> units(String... totals) {
        List<RankedUnit> units = new ArrayList<>();
        for (String total : totals) {
            units.add(unit("Xã " + units.size(), total));
        }
        return units;
    }

    static List<Integer> ranks(List<RankedUnit> units, Ties ties) {
        return Ranking.of(units, ties).getRows().stream()
                .map(RankingRow::getRank)
                .toList();
    }

    private static List<String> classes(String outOf, String... totals) {
        return Ranking.of(units(totals), Ties.DENSE).classify(SCHEME, new BigDecimal(outOf)).stream()
                .map(band -> band.map(it -> it.getName().toString()).orElse("-"))
                .toList();
    }

    @Test
    void nothingIsRankedAsNothing() {
        assertThat(Ranking.of(List.of(), Ties.STANDARD).getRows()).isEmpty();
    }

    @Test
    void blankUnitAndEndlessTotalAreRefused() {
        assertThatThrownBy(() -> unit(" ", "1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> unit("x", "1e999999999")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tiesAreRankedAsTold() {
        List<RankedUnit> units = units("88.1", "90", "88.10", "90.5");

        assertThat(ranks(units, Ties.STANDARD)).containsExactly(3, 2, 3, 1);
        assertThat(ranks(units, Ties.DENSE)).containsExactly(3, 2, 3, 1);
        assertThat(ranks(units, Ties.ORDINAL)).containsExactly(3, 2, 4, 1);
        List<RankedUnit> tied = units("3", "2", "2", "1");
        assertThat(ranks(tied, Ties.STANDARD)).containsExactly(1, 2, 2, 4);
        assertThat(ranks(tied, Ties.DENSE)).containsExactly(1, 2, 2, 3);
        assertThat(ranks(tied, Ties.ORDINAL)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void everyDigitGivenCounts() {
        assertThat(ranks(units("89.45", "89.450000000000000000000001"), Ties.STANDARD))
                .containsExactly(2, 1);
    }

    @Test
    void unitsAreRankedInTheirGroupsToo() {
        List<RankedUnit> units = List.of(
                RankedUnit.builder().copyFrom(unit("a", "5")).group("Sở").build(),
                RankedUnit.builder().copyFrom(unit("b", "9")).group("Xã").build(),
                unit("c", "7"),
                RankedUnit.builder().copyFrom(unit("d", "8")).group("Xã").build(),
                RankedUnit.builder().copyFrom(unit("e", "9")).group("Xã").build());
        Ranking ranking = Ranking.of(units, Ties.STANDARD);

        assertThat(ranking.getRows()).extracting(RankingRow::getRank).containsExactly(5, 1, 4, 3, 1);
        assertThat(ranking.getRows())
                .extracting(RankingRow::getRankInGroup)
                .containsExactly(Optional.of(1), Optional.of(1), Optional.empty(), Optional.of(3), Optional.of(1));
        assertThat(ranking.withinGroups().keySet()).containsExactly("Sở", "Xã");
        assertThat(ranking.withinGroups().get("Xã"))
                .extracting(row -> row.getUnit().getUnit())
                .containsExactly("b", "d", "e");
        assertThat(ranking.withinGroups().get("Xã")).isUnmodifiable();
        assertThat(ranking.getTies()).isEqualTo(Ties.STANDARD);
    }

    @Test
    void bothSidesOfEveryEndOfAClass() {
        assertThat(classes("100", "90", "89.99", "70.01", "70", "50", "49.99"))
                .containsExactly("A", "B", "B", "C", "C", "-");
    }

    @Test
    void gapBetweenClassesHasNoClass() {
        Classification gaps = Classification.builder()
                .copyFrom(SCHEME)
                .classes(List.of(
                        band("A").above(new BigDecimal("90")).build(),
                        band("B").below(new BigDecimal("80")).build(),
                        band("C")
                                .atLeast(new BigDecimal("82"))
                                .atMost(new BigDecimal("84"))
                                .build()))
                .build();
        List<String> classes = Ranking.of(units("79.99", "80", "82", "84", "84.01", "90", "90.01"), Ties.DENSE)
                .classify(gaps, new BigDecimal("100"))
                .stream()
                .map(band -> band.map(it -> it.getName().toString()).orElse("-"))
                .toList();
        assertThat(classes).containsExactly("B", "-", "C", "C", "-", "-", "A");
    }

    @Test
    void classIsFoundInProportionAndExactly() {
        assertThat(classes("18", "16.2", "16.1999999999999999", "12.6", "12.6000000000000001"))
                .containsExactly("A", "B", "C", "B");
        assertThat(classes("7", "6.3", "6.29", "4.9")).containsExactly("A", "B", "C");
    }

    @Test
    void totalAboveItsScaleHasNoClassAndIsTold() {
        assertThat(classes("100", "100.01", "100", "120")).containsExactly("-", "A", "-");

        Ranking ranking = Ranking.of(units("100.01", "100"), Ties.DENSE);
        List<Finding> findings = ranking.aboveScale(new BigDecimal("100"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("SCR-36");
            assertThat(finding.getVietnamese()).startsWith("Xã 0: tổng điểm 100,01 lớn hơn thang điểm 100");
            assertThat(finding.getEnglish()).startsWith("Xã 0: the total of 100.01");
            assertThat(finding.getPlaces().get(0).getPath()).isEqualTo("rows[0]");
        });
    }

    @Test
    void totalOutOfNothingIsRefused() {
        Ranking ranking = Ranking.of(units("1"), Ties.DENSE);

        assertThatThrownBy(() -> ranking.classify(SCHEME, BigDecimal.ZERO)).isInstanceOf(InvalidValueException.class);
    }
}
