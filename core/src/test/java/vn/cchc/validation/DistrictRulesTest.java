package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;

class DistrictRulesTest {

    private static final Party DISTRICTS = Party.organizationClass("UBND cấp huyện");

    private static ImprovementPlan led(String date, Party lead) {
        return led(date, LocalDate.of(2025, 1, 1), lead);
    }

    private static ImprovementPlan led(String date, LocalDate from, Party lead) {
        return Plans.planOf(Plans.task("t1").addLead(lead).build())
                .document(Plans.document()
                        .date(Optional.of(date).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                        .build())
                .period(PlanPeriod.of(from, LocalDate.of(2025, 12, 31)))
                .build();
    }

    private static Checked named(String date, Party lead) {
        return Checked.rule("ORG-05", led(date, lead));
    }

    @Test
    void districtsAfterTheirEnd() {
        assertThat(named("2025-07-01", DISTRICTS).places()).containsExactly("tasks[0].leads[0]");
        assertThat(named("2025-07-01", DISTRICTS).vietnamese())
                .isEqualTo("Cấp huyện đã kết thúc hoạt động từ 01/7/2025: «UBND cấp huyện»");
        assertThat(named("2025-06-30", DISTRICTS).places()).isEmpty();
    }

    /** The first day that the date can mean counts; without a date, the first of the period. */
    @Test
    void partOfADateMayStillBeBeforeTheEnd() {
        assertThat(named("2025-07", DISTRICTS).places()).hasSize(1);
        assertThat(named("2025-06", DISTRICTS).places()).isEmpty();
        assertThat(named("2025", DISTRICTS).places()).isEmpty();
        assertThat(named("2026", DISTRICTS).places()).hasSize(1);
        assertThat(Checked.rule("ORG-05", led("", LocalDate.of(2025, 7, 1), DISTRICTS))
                        .places())
                .hasSize(1);
        assertThat(Checked.rule("ORG-05", led("", LocalDate.of(2025, 6, 30), DISTRICTS))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND các huyện, thành phố",
                "Ủy ban nhân dân huyện Bát Xát",
                "UBND quận",
                "UBND THỊ XÃ Sa Pa",
                "UBND các thành phố thuộc tỉnh"
            })
    void nameOfTheDistrictLevel(String name) {
        assertThat(named("2025-07-01", Party.organization(name)).places()).hasSize(1);
        assertThat(named("2025-07-01", Party.unitClass("Bộ phận một cửa " + name))
                        .places())
                .hasSize(1);
        assertThat(named("2025-07-01", Party.positionClass("Chủ tịch " + name)).places())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND cấp xã",
                "UBND các xã, phường, đặc khu",
                "UBND thành phố",
                "Bộ Chỉ huy Quân sự tỉnh",
                "Các sở, ban, ngành"
            })
    void nameOfAnotherLevel(String name) {
        assertThat(named("2025-07-01", Party.organization(name)).places()).isEmpty();
    }

    @Test
    void planOfADistrict() {
        ImprovementPlan plan = Plans.plan()
                .level(PlanLevel.DISTRICT)
                .document(Plans.document().date(PartialDate.of(2025, 7, 1)).build())
                .build();
        assertThat(Checked.rule("ORG-05", plan).places()).containsExactly("level");
        assertThat(Checked.rule("ORG-05", plan).vietnamese()).isEqualTo("Cấp huyện đã kết thúc hoạt động từ 01/7/2025");
        assertThat(Checked.rule("ORG-05", Plans.plan().level(PlanLevel.DISTRICT).build())
                        .places())
                .isEmpty();
    }

    /** The directory knows a district that does not say so, and a commune that bears the word in its name. */
    @Test
    void directoryKnowsTheLevel() {
        Party district = Party.organization("UBND Bát Xát");
        assertThat(named("2025-07-01", district).places()).isEmpty();
        assertThat(Checked.rule("ORG-05", led("2025-07-01", district), LaoCai.DIRECTORY)
                        .places())
                .hasSize(1);
        Party commune = Party.organization("UBND xã Quận Bình");
        assertThat(named("2025-07-01", commune).places()).hasSize(1);
        assertThat(Checked.rule("ORG-05", led("2025-07-01", commune), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        Party lower = Party.organizationClass("UBND các địa phương");
        assertThat(Checked.rule("ORG-05", led("2025-07-01", lower), LaoCai.DIRECTORY)
                        .places())
                .hasSize(1);
        assertThat(Checked.rule("ORG-05", led("2025-06-30", lower), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        // What the directory does not know goes by its name.
        assertThat(Checked.rule("ORG-05", led("2025-07-01", DISTRICTS), LaoCai.DIRECTORY)
                        .places())
                .hasSize(1);
    }
}
