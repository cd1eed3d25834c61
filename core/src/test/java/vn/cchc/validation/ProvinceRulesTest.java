package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

class ProvinceRulesTest {

    /** As many provinces as there were, under any names: 63 up to 2025-06-30, 34 from the day after. */
    private static final ReferenceData COUNTED = ReferenceData.builder()
            .administrativeUnits(AdministrativeUnits.of(
                    Validity.from(LocalDate.of(2012, 1, 1)),
                    IntStream.range(0, 63)
                            .mapToObj(i -> AdministrativeUnit.builder()
                                    .code(Integer.toString(10 + i))
                                    .name(Text.of("Tỉnh " + i))
                                    .fullName(Text.of("Tỉnh " + i))
                                    .level(AdministrativeLevel.PROVINCE)
                                    .validTo(i < 34 ? Optional.empty() : Optional.of(LaoCai.LAST_OF_DISTRICTS))
                                    .build())
                            .toList()))
            .build();

    private static Checked read(String date, String issuer, ReferenceData data) {
        return Checked.rule(
                "ORG-04",
                Plans.plan()
                        .document(Papers.issuedBy(
                                        issuer,
                                        paper -> paper.date(Optional.of(date)
                                                .filter(text -> !text.isEmpty())
                                                .map(PartialDate::parse)))
                                .getDocument())
                        .period(PlanPeriod.ofYear(2025))
                        .build(),
                data);
    }

    private static RankPosition rank(IndexCode index, String group, int year, int outOf) {
        return RankPosition.builder()
                .id("k")
                .index(index)
                .about(Text.of("tỉnh Sơn La"))
                .year(year)
                .group(Text.of(group))
                .rank(17)
                .outOf(outOf)
                .asPrinted(Text.of("đứng thứ 17/" + outOf))
                .build();
    }

    private static Checked ranked(IndexCode index, String group, int year, int outOf, ReferenceData data) {
        return Checked.rule(
                "FIG-06", Plans.plan().addRank(rank(index, group, year, outOf)).build(), data);
    }

    @Test
    void codeThatChangedItsOwnerWithinTheYear() {
        Checked found = read("2025", "UBND tỉnh", LaoCai.WITH_UNITS);
        assertThat(found.places()).containsExactly("document.issuer");
        assertThat(found.vietnamese())
                .isEqualTo("Mã tỉnh phải kèm thời điểm áp dụng: «UBND tỉnh (15: Yên Bái, Lào Cai)»");
        assertThat(read("", "UBND tỉnh", LaoCai.WITH_UNITS).places()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2026", "2025-06", "2025-07", "2025-06-30", "2025-07-01"})
    void dateThatDecides(String date) {
        assertThat(read(date, "UBND tỉnh", LaoCai.WITH_UNITS).places()).isEmpty();
        assertThat(read(date, "UBND tỉnh", LaoCai.WITH_UNITS).missing()).isEmpty();
    }

    @Test
    void codeThatKeptItsOwner() {
        assertThat(read("2025", "Ủy ban nhân dân tỉnh Sơn La", LaoCai.WITH_UNITS)
                        .places())
                .isEmpty();
        assertThat(read("2025", "Sở Tư pháp", LaoCai.WITH_UNITS).places()).isEmpty();
    }

    @Test
    void codesAreNotCheckedWithoutDirectoryAndUnits() {
        assertThat(read("2025", "UBND tỉnh", ReferenceData.none()).missing())
                .containsExactly(ReferenceSource.DIRECTORY, ReferenceSource.ADMINISTRATIVE_UNITS);
        assertThat(read("2025", "UBND tỉnh", LaoCai.DIRECTORY).missing())
                .containsExactly(ReferenceSource.ADMINISTRATIVE_UNITS);
        // A day decides whatever the lists say.
        assertThat(read("2025-07-01", "UBND tỉnh", ReferenceData.none()).missing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 63, true",
        "2024, 63, true",
        "2024, 34, false",
        "2025, 34, true",
        "2025, 63, false",
        "2022, 64, false"
    })
    void provincesAreThoseAtTheEndOfTheYear(int year, int outOf, boolean right) {
        assertThat(ranked(IndexCode.SIPAS, "tỉnh, thành phố", year, outOf, COUNTED)
                        .places())
                .isEqualTo(right ? List.of() : List.of("ranks[0].outOf"));
    }

    @Test
    void numberThatIsNotRightIsNamed() {
        assertThat(ranked(IndexCode.PAR_INDEX, "cả nước", 2025, 63, COUNTED).vietnamese())
                .isEqualTo("Tổng số tỉnh không khớp: thứ hạng «đứng thứ 17/63» («63 ≠ 34»)");
    }

    @Test
    void otherGroupsAndIndicesHaveOtherNumbers() {
        assertThat(ranked(IndexCode.SIPAS, "tỉnh loại I", 2022, 20, COUNTED).places())
                .isEmpty();
        assertThat(ranked(IndexCode.of("papi"), "tỉnh, thành phố", 2024, 61, COUNTED)
                        .places())
                .isEmpty();
    }

    @Test
    void targetOfRankIsCountedToo() {
        for (int outOf : new int[] {34, 63}) {
            Target target = Target.Rank.builder()
                    .id("g")
                    .metric(Text.of("Thứ hạng SIPAS"))
                    .index(IndexCode.SIPAS)
                    .year(2025)
                    .to(15)
                    .outOf(outOf)
                    .group(Text.of("cả nước"))
                    .build();
            assertThat(Checked.rule("FIG-06", Plans.plan().addTarget(target).build(), COUNTED)
                            .places())
                    .isEqualTo(outOf == 34 ? List.of() : List.of("targets[0].outOf"));
        }
    }

    @Test
    void numberIsNotCheckedWithoutTheList() {
        assertThat(ranked(IndexCode.SIPAS, "cả nước", 2022, 63, ReferenceData.none())
                        .missing())
                .containsExactly(ReferenceSource.ADMINISTRATIVE_UNITS);
        // Before the time that the list covers.
        assertThat(ranked(IndexCode.SIPAS, "cả nước", 2011, 63, COUNTED).missing())
                .containsExactly(ReferenceSource.ADMINISTRATIVE_UNITS);
        assertThat(Checked.rule("FIG-06", Plans.valid()).missing()).isEmpty();
    }
}
