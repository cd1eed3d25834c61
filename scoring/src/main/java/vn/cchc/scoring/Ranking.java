package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.ClassificationBand;
import vn.cchc.catalogue.Interval;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * Units by their totals, the highest first (xếp hạng). Totals are equal if their values are, at all digits given: whoever ranks
 * published figures ranks rounded ones.
 */
public final class Ranking {

    private final Ties ties;
    private final List<RankingRow> rows;

    private Ranking(Ties ties, List<RankingRow> rows) {
        this.ties = ties;
        this.rows = List.copyOf(rows);
    }

    /**
     * Ranks units, all together and each in its group.
     *
     * @param units the units
     * @param ties how equal totals are ranked
     * @return the ranking
     */
    public static Ranking of(List<RankedUnit> units, Ties ties) {
        int[] ranks = new int[units.size()];
        rank(units, positions(units.size()), ties, ranks);
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            int position = i;
            units.get(i)
                    .getGroup()
                    .ifPresent(group -> groups.computeIfAbsent(group, unused -> new ArrayList<>())
                            .add(position));
        }
        int[] inGroups = new int[units.size()];
        groups.values().forEach(members -> rank(units, members, ties, inGroups));
        List<RankingRow> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            rows.add(RankingRow.builder()
                    .unit(units.get(i))
                    .rank(ranks[i])
                    .rankInGroup(Optional.of(inGroups[i]).filter(rank -> rank > 0))
                    .build());
        }
        return new Ranking(ties, rows);
    }

    private static List<Integer> positions(int count) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            positions.add(i);
        }
        return positions;
    }

    private static void rank(List<RankedUnit> units, List<Integer> members, Ties ties, int[] ranks) {
        List<Integer> sorted = new ArrayList<>(members);
        sorted.sort((one, other) ->
                units.get(other).getTotal().compareTo(units.get(one).getTotal()));
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            RankedUnit unit = units.get(sorted.get(i));
            boolean tied = i > 0 && units.get(sorted.get(i - 1)).getTotal().compareTo(unit.getTotal()) == 0;
            if (!tied || ties == Ties.ORDINAL) {
                rank = ties == Ties.DENSE ? rank + 1 : i + 1;
            }
            ranks[sorted.get(i)] = rank;
        }
    }

    /**
     * {@return how equal totals were ranked}
     */
    public Ties getTies() {
        return ties;
    }

    /**
     * {@return the units with their ranks, in the order in which they came}
     */
    public List<RankingRow> getRows() {
        return rows;
    }

    /**
     * {@return the units with their ranks, by group and in the order in which they came; those without a group are left out}
     */
    public Map<String, List<RankingRow>> withinGroups() {
        Map<String, List<RankingRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> row.getUnit()
                .getGroup()
                .ifPresent(group -> groups.computeIfAbsent(group, unused -> new ArrayList<>())
                        .add(row)));
        groups.replaceAll((group, members) -> List.copyOf(members));
        return Collections.unmodifiableMap(groups);
    }

    /**
     * Sorts the units into classes (xếp loại). A total is held against the ends of the classes in proportion, exactly: 45 out of
     * 50 is 90 out of 100. A total above what totals are out of belongs to another scale and has no class.
     *
     * @param scheme the classes
     * @param outOf what the totals are out of; 100 for an index
     * @return the class of each unit, in the order in which they came; empty where none fits
     * @throws InvalidValueException with {@link ValueRule#RANGE} if {@code outOf} is not positive
     */
    public List<Optional<ClassificationBand>> classify(Classification scheme, BigDecimal outOf) {
        if (outOf.signum() <= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "outOf", outOf, "> 0");
        }
        return rows.stream()
                .map(row -> row.getUnit().getTotal())
                .map(total -> total.compareTo(outOf) > 0
                        ? Optional.<ClassificationBand>empty()
                        : scheme.getClasses().stream()
                                .filter(band -> contains(band, total.multiply(scheme.getOutOf()), outOf))
                                .findFirst())
                .toList();
    }

    /**
     * {@return a finding {@code SCR-36} for each total above what the totals are out of, in the order in which they came; its
     * path is that of the row, {@code rows[3]}, and its label the unit}
     *
     * @param outOf what the totals are out of (thang điểm)
     */
    public List<Finding> aboveScale(BigDecimal outOf) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RankedUnit unit = rows.get(i).getUnit();
            if (unit.getTotal().compareTo(outOf) > 0) {
                Place place = Place.builder()
                        .path("rows[" + i + "]")
                        .label(unit.getUnit())
                        .build();
                findings.add(ScoreRule.TOTAL_ABOVE_SCALE.at(
                        place,
                        Map.of(
                                "unit", Said.word(unit.getUnit()),
                                "value", Said.number(unit.getTotal()),
                                "maximum", Said.number(outOf))));
            }
        }
        return List.copyOf(findings);
    }

    /** Multiplies the ends instead of dividing the total, which might not come out even. */
    private static boolean contains(Interval band, BigDecimal scaled, BigDecimal outOf) {
        return band.getAtLeast()
                        .filter(end -> scaled.compareTo(end.multiply(outOf)) < 0)
                        .isEmpty()
                && band.getAbove()
                        .filter(end -> scaled.compareTo(end.multiply(outOf)) <= 0)
                        .isEmpty()
                && band.getBelow()
                        .filter(end -> scaled.compareTo(end.multiply(outOf)) >= 0)
                        .isEmpty()
                && band.getAtMost()
                        .filter(end -> scaled.compareTo(end.multiply(outOf)) > 0)
                        .isEmpty();
    }
}
