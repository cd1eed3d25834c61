package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bands of a share are: cut apart they pass, and one end moved is found. */
class BandCoverPropertiesTest {

    private static final BigDecimal STEP = new BigDecimal("0.005");

    /** {@return a partition of 0 to 1: bands that meet at some hundredths, each of which belongs to one side} */
    @Provide
    Arbitrary<List<Band>> partitions() {
        Arbitrary<TreeSet<Integer>> ends = Arbitraries.integers()
                .between(1, 99)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(TreeSet::new);
        return Combinators.combine(ends, Arbitraries.longs()).as((cuts, sides) -> {
            Random random = new Random(sides);
            List<Band> bands = new ArrayList<>();
            Optional<BigDecimal> lower = Optional.empty();
            boolean lowerIncluded = false;
            for (int cut : cuts) {
                Optional<BigDecimal> end = Optional.of(BigDecimal.valueOf(cut, 2));
                boolean upperIncluded = random.nextBoolean();
                bands.add(band(lower, lowerIncluded, end, upperIncluded));
                lower = end;
                lowerIncluded = !upperIncluded;
            }
            bands.add(band(lower, lowerIncluded, Optional.empty(), false));
            return bands;
        });
    }

    private static Band band(
            Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {
        return Band.builder()
                .points(BigDecimal.ONE)
                .atLeast(lower.filter(end -> lowerIncluded))
                .above(lower.filter(end -> !lowerIncluded))
                .atMost(upper.filter(end -> upperIncluded))
                .below(upper.filter(end -> !upperIncluded))
                .build();
    }

    private static List<Band> shuffled(List<Band> bands, long seed) {
        List<Band> shuffled = new ArrayList<>(bands);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<String> found(List<Band> bands) {
        return Checking.found(
                Expression.Bands.builder()
                        .measure(Checking.share())
                        .bands(bands)
                        .build(),
                Checking.count("a"),
                Checking.count("b"));
    }

    /** {@return what is said without the numbers of the bands, which depend on their order} */
    private static List<String> verdict(List<Band> bands) {
        return found(bands).stream()
                .map(line -> line.substring(0, 6) + line.substring(Math.max(line.indexOf("chứa"), 6)))
                .sorted()
                .toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bandsCutApartPass(@ForAll("partitions") List<Band> bands, @ForAll long seed) {
        assertThat(found(shuffled(bands, seed))).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anEndMovedIsFound(
            @ForAll("partitions") List<Band> bands,
            @ForAll @IntRange(max = 100) int which,
            @ForAll boolean up,
            @ForAll long seed) {
        int moved = which % (bands.size() - 1);
        Band band = bands.get(moved);
        BigDecimal end = band.upperEnd().orElseThrow();
        BigDecimal elsewhere = up ? end.add(STEP) : end.subtract(STEP);
        List<Band> changed = new ArrayList<>(bands);
        changed.set(
                moved,
                band(
                        band.lowerEnd(),
                        band.getAtLeast().isPresent(),
                        Optional.of(elsewhere),
                        band.getAtMost().isPresent()));

        List<Band> order = shuffled(changed, seed);
        int one = order.indexOf(changed.get(moved));
        int next = order.indexOf(changed.get(moved + 1));
        String expected = up
                ? "CAT-20 rule.bands[" + Math.min(one, next) + "]+rule.bands[" + Math.max(one, next) + "]"
                : "CAT-21 rule.bands";
        assertThat(found(order)).singleElement().asString().startsWith(expected + ": ");
        assertThat(verdict(order)).isEqualTo(verdict(changed));
    }

    /** Held against a plain look at each value: no band has it, one, or several. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void gapsAndOverlapsAreThoseOfTheValues(@ForAll("anyBands") List<Band> bands) {
        BandCover cover = new BandCover(bands, Range.SHARE);
        for (int i = 0; i <= 200; i++) {
            BigDecimal value = STEP.multiply(BigDecimal.valueOf(i));
            long holders = bands.stream().filter(band -> band.contains(value)).count();
            Range point = Range.of(value);
            boolean gap = cover.gaps().stream()
                    .anyMatch(range -> !range.and(all(point)).isEmpty());
            boolean shared = cover.overlaps().stream()
                    .anyMatch(one -> !one.shared().and(all(point)).isEmpty());
            assertThat(gap).as("gap at %s", value).isEqualTo(holders == 0);
            if (shared) {
                assertThat(holders).as("holders of %s", value).isGreaterThan(1);
            }
            if (holders > 1) {
                assertThat(cover.overlaps()).isNotEmpty();
            }
        }
        List<Integer> unreachable = IntStream.range(0, bands.size())
                .filter(i -> IntStream.rangeClosed(0, 200)
                        .noneMatch(j -> bands.get(i).contains(STEP.multiply(BigDecimal.valueOf(j)))))
                .boxed()
                .toList();
        assertThat(cover.unreachable()).isEqualTo(unreachable);
    }

    private static Range all(Range point) {
        return new Range(point.lower(), point.upper(), false);
    }

    /** {@return bands with ends at hundredths, so that between two ends there is always a value looked at} */
    @Provide
    Arbitrary<List<Band>> anyBands() {
        Arbitrary<Integer> end = Arbitraries.integers().between(-20, 120);
        return Combinators.combine(end, end, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((one, other, lower, upper) -> {
                    boolean point = one.equals(other);
                    return band(
                            Optional.of(BigDecimal.valueOf(Math.min(one, other), 2)),
                            lower || point,
                            Optional.of(BigDecimal.valueOf(Math.max(one, other), 2)),
                            upper || point);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
