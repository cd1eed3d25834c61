package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How bands cover the values that a measure can take.
 */
final class BandCover {

    private final Range all;
    private final List<Placed> bands;
    private final List<Integer> unreachable = new ArrayList<>();

    /**
     * A band within what the measure can be.
     *
     * @param position its position, from 0
     * @param range its values
     */
    private record Placed(int position, Range range) {}

    /**
     * Two bands that hold the same values.
     *
     * @param first the position of the band that stands first
     * @param second the position of the other
     * @param shared the values
     */
    record Overlap(int first, int second, Range shared) {}

    BandCover(List<? extends Interval> intervals, Range all) {
        this.all = all;
        List<Placed> within = new ArrayList<>();
        IntStream.range(0, intervals.size()).forEach(i -> {
            Range range = Range.of(intervals.get(i)).and(all);
            if (range.isEmpty()) {
                unreachable.add(i);
            } else {
                within.add(new Placed(i, range));
            }
        });
        within.sort(Comparator.comparing((Placed band) -> band.range().lower())
                .thenComparing(band -> band.range().upper())
                .thenComparing(Placed::position));
        bands = within;
    }

    /** {@return the bands in which no value of the measure lies, from 0} */
    List<Integer> unreachable() {
        return unreachable;
    }

    /** {@return the overlaps, each band with the one before it that reaches furthest, so that they are never more than bands} */
    List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        Placed furthest = null;
        for (Placed band : bands) {
            if (furthest != null) {
                Range shared = furthest.range().and(band.range());
                if (!shared.isEmpty()) {
                    overlaps.add(new Overlap(
                            Math.min(furthest.position(), band.position()),
                            Math.max(furthest.position(), band.position()),
                            shared));
                }
            }
            if (furthest == null
                    || band.range().upper().compareTo(furthest.range().upper()) > 0) {
                furthest = band;
            }
        }
        return overlaps;
    }

    /** {@return the values in no band, from low to high} */
    List<Range> gaps() {
        List<Range> gaps = new ArrayList<>();
        Cut reached = all.lower();
        for (Placed band : bands) {
            gaps.add(new Range(reached, band.range().lower(), all.whole()));
            reached = Cut.max(reached, band.range().upper());
        }
        gaps.add(new Range(reached, all.upper(), all.whole()));
        return gaps.stream().filter(gap -> !gap.isEmpty()).toList();
    }
}
