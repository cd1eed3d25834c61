package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidityPropertiesTest {

    private static final LocalDate BASE = LocalDate.of(2025, 7, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-4, 4).map(BASE::plusDays);
    }

    @Provide
    Arbitrary<Validity> stretches() {
        return Combinators.combine(days().optional(), days().optional())
                .as((one, other) -> Validity.builder()
                        .from(one.filter(
                                day -> other.map(to -> !to.isBefore(day)).orElse(true)))
                        .to(other)
                        .build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatTwoHaveInCommonIsInBoth(
            @ForAll("stretches") Validity one, @ForAll("stretches") Validity other, @ForAll("days") LocalDate day) {
        Optional<Validity> common = one.intersection(other);

        assertThat(common.filter(days -> days.contains(day)).isPresent())
                .isEqualTo(one.contains(day) && other.contains(day));
        assertThat(common).isEqualTo(other.intersection(one));
        assertThat(one.overlaps(other)).isEqualTo(common.isPresent());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsCoveredHasNoDayOutside(
            @ForAll("stretches") Validity one, @ForAll("stretches") Validity other, @ForAll("days") LocalDate day) {
        if (one.covers(other) && other.contains(day)) {
            assertThat(one.contains(day)).isTrue();
        }
        assertThat(one.covers(other) && other.covers(one)).isEqualTo(one.equals(other));
    }
}
