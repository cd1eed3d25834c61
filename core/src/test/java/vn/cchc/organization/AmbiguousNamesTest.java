package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.organization.Registers.AFTER;
import static vn.cchc.organization.Registers.BEFORE;
import static vn.cchc.organization.Registers.agencies;
import static vn.cchc.organization.Registers.body;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

class AmbiguousNamesTest {

    private static final Text NAME = Text.of("Sở A");

    @Test
    void nameHandedOnIsNotAmbiguous() {
        assertThat(Registers.of(
                                body("a", "Sở A").validTo(BEFORE),
                                body("b", "Sở A").validFrom(AFTER))
                        .ambiguousNames())
                .isEmpty();
    }

    @Test
    void oneDayInCommonIs() {
        assertThat(Registers.of(
                                body("a", "Sở A").validTo(AFTER),
                                body("b", "SỞ  A").validFrom(AFTER))
                        .ambiguousNames())
                .containsExactly(new AmbiguousName(NAME, List.of("a", "b"), Validity.between(AFTER, AFTER)));
    }

    @Test
    void timeIsCutWhereTheBearersChange() {
        LocalDate later = AFTER.plusYears(1);

        assertThat(Registers.of(
                                body("a", "Sở A"),
                                body("b", "Sở B").addAliases(NAME).validFrom(AFTER),
                                body("c", "Sở C").addAliases(NAME).validFrom(later))
                        .ambiguousNames())
                .containsExactly(
                        new AmbiguousName(NAME, List.of("a", "b"), Validity.between(AFTER, later.minusDays(1))),
                        new AmbiguousName(NAME, List.of("a", "b", "c"), Validity.from(later)));
    }

    @Test
    void organisationAndClassMayNotShareANameEither() {
        assertThat(Registers.of(
                                List.of(body("a", "Sở A").build()),
                                agencies("c", "Các sở").addAliases(NAME).build())
                        .ambiguousNames())
                .containsExactly(new AmbiguousName(NAME, List.of("a", "c"), Validity.always()));
    }

    @Test
    void abbreviationsAndOnesOwnNamesMayRepeat() {
        assertThat(Registers.of(
                                body("a", "Sở A").addAliases(NAME).addAbbreviations(Text.of("SA")),
                                body("b", "Sở B").addAbbreviations(Text.of("SA")))
                        .ambiguousNames())
                .isEmpty();
    }
}
