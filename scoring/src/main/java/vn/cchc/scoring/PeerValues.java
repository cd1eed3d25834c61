package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.catalogue.Statistic;
import vn.cchc.value.Fraction;

/** What one comparison with peers takes from each group of units. */
final class PeerValues {

    private final List<List<Fraction>> values = new ArrayList<>();
    final int[] groupOf;
    private final int[] sizes;
    private final long[] taken;

    PeerValues(int[] groupOf, int groups) {
        this.groupOf = groupOf;
        this.sizes = new int[groups];
        this.taken = new long[2 * groups];
        for (int group = 0; group < groups; group++) {
            values.add(new ArrayList<>());
        }
        for (int group : groupOf) {
            sizes[group]++;
        }
    }

    void add(int unit, Fraction value) {
        values.get(groupOf[unit]).add(value);
    }

    /** Takes the statistic of each group, once all its values are there. */
    void take(Statistic statistic, Reckoning reckoning) {
        for (int group = 0; group < sizes.length; group++) {
            List<Fraction> all = values.get(group);
            if (!all.isEmpty()) {
                taken[2 * group] = reckoning.number(of(statistic, all));
                taken[2 * group + 1] = reckoning.denominator;
            }
        }
    }

    private static Fraction of(Statistic statistic, List<Fraction> values) {
        return switch (statistic) {
            case LARGEST -> values.stream().max(Fraction::compareTo).orElseThrow();
            case SMALLEST -> values.stream().min(Fraction::compareTo).orElseThrow();
            case MEAN -> sum(values).dividedBy(Fraction.of(values.size(), 1)).reduced();
        };
    }

    /** In halves, so that the long products come last and are few. */
    private static Fraction sum(List<Fraction> values) {
        int size = values.size();
        return size == 1 ? values.get(0) : sum(values.subList(0, size / 2)).plus(sum(values.subList(size / 2, size)));
    }

    int compared(int unit) {
        return values.get(groupOf[unit]).size();
    }

    int leftOut(int unit) {
        return sizes[groupOf[unit]] - compared(unit);
    }

    long numerator(int unit) {
        return taken[2 * groupOf[unit]];
    }

    long denominator(int unit) {
        return taken[2 * groupOf[unit] + 1];
    }
}
