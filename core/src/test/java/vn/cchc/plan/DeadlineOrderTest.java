package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.value.Text;

/** Deadlines order as their last days do, and those without one come last. */
class DeadlineOrderTest {

    private static final Comparator<Deadline> ORDER = Deadline.byLastDay(Plans.YEAR);

    @Provide
    Arbitrary<DatedDeadline> dated() {
        Arbitrary<Optional<Integer>> years =
                Arbitraries.integers().between(2023, 2025).optional();
        Arbitrary<DatedDeadline> simple = Arbitraries.oneOf(
                years.map(year -> DatedDeadline.Year.builder().year(year).build()),
                Combinators.combine(years, Arbitraries.integers().between(1, 2))
                        .as((year, half) -> DatedDeadline.HalfYear.builder()
                                .year(year)
                                .half(half)
                                .build()),
                Combinators.combine(years, Arbitraries.integers().between(1, 4))
                        .as((year, quarter) -> DatedDeadline.Quarter.builder()
                                .year(year)
                                .quarter(quarter)
                                .build()),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> DatedDeadline.Month.builder()
                                .year(year)
                                .month(month)
                                .build()),
                Arbitraries.longs()
                        .between(19358, 20453)
                        .map(LocalDate::ofEpochDay)
                        .map(Deadline::onDate));
        Arbitrary<DatedDeadline> ranges = simple.map(
                end -> DatedDeadline.Range.builder().from(end).to(end).build());
        return Arbitraries.oneOf(simple, ranges);
    }

    @Provide
    Arbitrary<Deadline> any() {
        return Arbitraries.oneOf(
                dated(),
                undated(),
                Arbitraries.of(Recurrence.values())
                        .map(every -> Deadline.Recurring.builder().every(every).build()));
    }

    @Provide
    Arbitrary<Deadline> undated() {
        return Arbitraries.of(
                Deadline.Unspecified.builder().build(),
                Deadline.AfterEvent.builder()
                        .days(5)
                        .dayKind(DayKind.UNSPECIFIED)
                        .build(),
                Deadline.Conditional.builder()
                        .condition(Text.of("khi có hướng dẫn"))
                        .build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void datedDeadlinesOrderAsTheirDatesDo(@ForAll("dated") DatedDeadline one, @ForAll("dated") DatedDeadline other) {
        LocalDate lastOfOne = one.lastDay(Plans.YEAR).orElseThrow();
        LocalDate lastOfOther = other.lastDay(Plans.YEAR).orElseThrow();

        assertThat(Integer.signum(ORDER.compare(one, other)))
                .isEqualTo(Integer.signum(lastOfOne.compareTo(lastOfOther)));
        assertThat(one.firstDay(Plans.YEAR).orElseThrow()).isBeforeOrEqualTo(lastOfOne);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void orderIsATotalPreorder(
            @ForAll("any") Deadline one, @ForAll("any") Deadline two, @ForAll("any") Deadline three) {
        List<Deadline> sorted = List.of(one, two, three).stream().sorted(ORDER).toList();

        assertThat(ORDER.compare(one, one)).isZero();
        assertThat(Integer.signum(ORDER.compare(one, two))).isEqualTo(-Integer.signum(ORDER.compare(two, one)));
        assertThat(ORDER.compare(sorted.get(0), sorted.get(2))).isNotPositive();
        assertThat(ORDER.compare(one, two) <= 0 && ORDER.compare(two, three) <= 0 && ORDER.compare(one, three) > 0)
                .isFalse();
    }

    @Property
    void deadlinesWithoutADayComeLast(@ForAll("dated") Deadline day, @ForAll("undated") Deadline none) {
        assertThat(ORDER.compare(day, none)).isNegative();
        assertThat(ORDER.compare(none, Deadline.ongoing())).isPositive();
        assertThat(ORDER.compare(none, Deadline.Unspecified.builder().build())).isZero();
    }
}
