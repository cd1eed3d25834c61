package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.organization.Registers.AFTER;
import static vn.cchc.organization.Registers.BEFORE;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;
import vn.cchc.value.ValueRule;

/** What no province did: splits, gaps and mistakes. The provinces themselves are tested where their data is. */
class AdministrativeUnitsTest {

    private static final Validity SINCE_2012 = Validity.from(LocalDate.of(2012, 1, 1));

    private static ImmutableAdministrativeUnit.Builder unit(String code, String name) {
        return AdministrativeUnit.builder()
                .code(code)
                .name(Text.of(name))
                .fullName(Text.of("Tỉnh " + name))
                .level(AdministrativeLevel.PROVINCE);
    }

    private static AdministrativeUnits units(AdministrativeUnit... units) {
        return AdministrativeUnits.of(SINCE_2012, List.of(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "001", "0001", "000001", "0A", "٠١"})
    void codeHasTwoOrFiveDigits(String code) {
        Refusal.by(ValueRule.IDENTIFIER, "code", () -> unit(code, "A").build());
        assertThat(unit("01", "A").build().getCode()).isEqualTo("01");
        assertThat(unit("00001", "A").build().getCode()).isEqualTo("00001");
    }

    @Test
    void meaninglessUnitsAreRefused() {
        Refusal.by(ValueRule.BLANK, "name", () -> unit("01", " ").build());
        Refusal.by(
                ValueRule.BLANK,
                "fullName",
                () -> unit("01", "A").fullName(Text.of("")).build());
        Refusal.by(
                ValueRule.CONTRADICTION,
                "level",
                () -> unit("01", "A").level(AdministrativeLevel.CENTRAL).build());
        Refusal.by(
                ValueRule.CONTRADICTION,
                "successors",
                () -> unit("01", "A").addSuccessors("02").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "successors",
                () -> unit("01", "A").validTo(BEFORE).addSuccessors("x").build());
    }

    @Test
    void codeHasOneOwnerADay() {
        AdministrativeUnit before = unit("15", "Yên Bái").validTo(BEFORE).build();

        Refusal.by(
                ValueRule.REPEATED_ID,
                "code",
                () -> units(before, unit("15", "Lào Cai").validFrom(BEFORE).build()));
        assertThat(units(before, unit("15", "Lào Cai").validFrom(AFTER).build()).all())
                .hasSize(2);
    }

    @Test
    void successorIsThereOnTheDayAfter() {
        AdministrativeUnit before =
                unit("01", "A").validTo(BEFORE).addSuccessors("02").build();

        Refusal.by(ValueRule.UNKNOWN_REFERENCE, "successors", () -> units(before));
        Refusal.by(
                ValueRule.UNKNOWN_REFERENCE,
                "successors",
                () -> units(before, unit("02", "B").validFrom(AFTER.plusDays(1)).build()));
    }

    @Test
    void nothingIsFoundBeforeTheListBegins() {
        AdministrativeUnits units = units(unit("01", "A").build());
        LocalDate first = LocalDate.of(2012, 1, 1);

        assertThat(units.withCode("01", first)).isPresent();
        assertThat(units.withCode("01", first.minusDays(1))).isEmpty();
        assertThat(units.called(Text.of("Tỉnh A"), first)).hasSize(1);
        assertThat(units.called(Text.of("Tỉnh A"), first.minusDays(1))).isEmpty();
        assertThat(units.count(AdministrativeLevel.PROVINCE, first)).hasValue(1);
        assertThat(units.count(AdministrativeLevel.PROVINCE, first.minusDays(1)))
                .isEmpty();
        assertThat(units.count(AdministrativeLevel.COMMUNE, first)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void splitGivesAllAndRenamingOne() {
        AdministrativeUnit split =
                unit("01", "A").validTo(BEFORE).addSuccessors("01", "02").build();
        AdministrativeUnit renamed =
                unit("03", "C").validTo(BEFORE).addSuccessors("03").build();
        AdministrativeUnits units = units(
                split,
                renamed,
                unit("01", "A").validFrom(AFTER).build(),
                unit("02", "B").validFrom(AFTER).build(),
                unit("03", "D").validFrom(AFTER).build());

        assertThat(units.succession(split, AFTER).kind()).isEqualTo(Succession.Kind.SPLIT);
        assertThat(units.succession(split, AFTER).heirs()).hasSize(2);
        assertThat(units.succession(renamed, AFTER).only()).contains(units.all().get(4));
        assertThat(units.changesOn(AFTER))
                .extracting(AdministrativeChange::kind)
                .containsExactly(
                        AdministrativeChange.Kind.KEPT,
                        AdministrativeChange.Kind.MERGED,
                        AdministrativeChange.Kind.RENAMED);
        assertThat(units.changesOn(BEFORE)).isEmpty();
    }
}
