package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertiesTest {

    /** Close together, so that equal years and months are met. */
    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 11, 1).toEpochDay(),
                        LocalDate.of(2024, 3, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days.map(day -> PartialDate.of(day.getYear())));
    }

    @Property
    void printedFormIsReadBack(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void orderAgreesWithTheEarliestDay(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        int byDay = one.earliest().compareTo(other.earliest());

        if (byDay != 0) {
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(byDay));
        } else {
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        }
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void earliestAndLatestEncloseWhatIsKnown(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.earliest().equals(date.latest())).isEqualTo(date.isComplete());
        assertThat(date.latest().getYear()).isEqualTo(date.getYear());
    }
}
