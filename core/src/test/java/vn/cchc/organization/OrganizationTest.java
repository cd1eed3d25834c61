package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.organization.Registers.AFTER;
import static vn.cchc.organization.Registers.BEFORE;
import static vn.cchc.organization.Registers.agencies;
import static vn.cchc.organization.Registers.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class OrganizationTest {

    private static final Text BLANK = Text.of(" ");

    @Test
    void blankNamesAreRefused() {
        Refusal.by(ValueRule.BLANK, "name", () -> body("a", " ").build());
        Refusal.by(
                ValueRule.BLANK,
                "aliases",
                () -> body("a", "A").addAliases(BLANK).build());
        Refusal.by(
                ValueRule.BLANK,
                "abbreviations",
                () -> body("a", "A").addAbbreviations(BLANK).build());
        Refusal.by(
                ValueRule.BLANK, "places", () -> body("a", "A").addPlaces(BLANK).build());
        Refusal.by(ValueRule.BLANK, "name", () -> agencies("c", " ").build());
        Refusal.by(
                ValueRule.BLANK,
                "aliases",
                () -> agencies("c", "C").addAliases(BLANK).build());
    }

    @Test
    void referencesAreIds() {
        Refusal.by(ValueRule.IDENTIFIER, "id", () -> body("a a", "A").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "superior",
                () -> body("a", "A").superior("ủy-ban").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "successors",
                () -> body("a", "A").addSuccessors("").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "members",
                () -> agencies("c", "C").addMembers("").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "123456", "1a", "14 ", ""})
    void statisticalCodeIsTwoToFiveDigits(String code) {
        Refusal.by(
                ValueRule.IDENTIFIER,
                "administrativeUnit",
                () -> body("a", "A").administrativeUnit(code).build());
        assertThat(body("a", "A").administrativeUnit("14").build().getAdministrativeUnit())
                .contains("14");
        assertThat(body("a", "A").administrativeUnit("03646").build().getAdministrativeUnit())
                .contains("03646");
    }

    @Test
    void nobodyIsAboveOrAfterItself() {
        Refusal.by(
                ValueRule.CYCLE, "superior", () -> body("a", "A").superior("a").build());
        Refusal.by(
                ValueRule.CYCLE,
                "successors",
                () -> body("a", "A").addSuccessors("a").build());
    }

    @Test
    void endingBeforeBeginningIsRefused() {
        Refusal.by(
                ValueRule.TIME_ORDER,
                "validTo",
                () -> body("a", "A").validFrom(AFTER).validTo(BEFORE).build());
        assertThat(body("a", "A").validFrom(AFTER).validTo(AFTER).build().validOn(AFTER))
                .isTrue();
    }

    @Test
    void criterionAsksForSomething() {
        Refusal.by(ValueRule.MISSING, () -> MemberCriterion.builder().build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "superior",
                () -> MemberCriterion.builder().superior("a b").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Tư pháp",
                "SỞ TƯ PHÁP",
                "sở  tư\u00a0pháp",
                " Sở\nTư pháp ",
                "S\u01a1\u0309 T\u01b0 pha\u0301p",
                "STP",
                "stp"
            })
    void printDoesNotMatter(String name) {
        assertThat(body("stp", "Sở Tư pháp")
                        .addAbbreviations(Text.of("STP"))
                        .build()
                        .isCalled(Text.of(name)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"So Tu phap", "Sở Tư phap", "SởTư pháp", "Sở Tư pháp tỉnh", "Tư pháp", ""})
    void wordsAndMarksDoMatter(String name) {
        assertThat(body("stp", "Sở Tư pháp").build().isCalled(Text.of(name))).isFalse();
    }

    @Test
    void placeOfTheToneMarkAndKindOfDashDoNotMatter() {
        Organization committee =
                body("u", "Uỷ ban nhân dân tỉnh Hoà Bình - Thuỷ Hoè").build();

        assertThat(committee.isCalled(Text.of("ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH – THỦY HÒE")))
                .isTrue();
        assertThat(committee.isCalled(Text.of("Ủy ban nhân dân tỉnh Hòa Bình-Thủy Hòe")))
                .isTrue();
        assertThat(committee.isCalled(Text.of("Ủy ban nhân dân tỉnh Hóa Bình - Thủy Hòe")))
                .isFalse();
    }

    @Test
    void abbreviationAndPlaceAreAskedForByThemselves() {
        Organization body = body("stp", "Sở Tư pháp")
                .addAbbreviations(Text.of("STP"))
                .addPlaces(Text.of("Sơn La"))
                .build();

        assertThat(body.isAbbreviatedAs(Text.of("STP"))).isTrue();
        assertThat(body.isAbbreviatedAs(Text.of("Sở Tư pháp"))).isFalse();
        assertThat(body.isPlacedAt(Text.of("SƠN LA"))).isTrue();
        assertThat(body.isPlacedAt(Text.of("Lào Cai"))).isFalse();
    }

    @Test
    void districtsEndedWithTheThirtiethOfJune() {
        assertThat(AdministrativeLevel.DISTRICT.validity().contains(BEFORE)).isTrue();
        assertThat(AdministrativeLevel.DISTRICT.validity().contains(AFTER)).isFalse();
        assertThat(AdministrativeLevel.COMMUNE.validity().contains(AFTER)).isTrue();
    }
}
