package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class LeadDirectoryRulesTest {

    /** A department that ended on 2025-02-28 in this directory, and a class without members. */
    private static final ReferenceData DATA = ReferenceData.builder()
            .directory(OrganizationRegister.builder()
                    .id("register")
                    .name(Text.of("Danh mục cơ quan"))
                    .addOrganization(Organization.builder()
                            .id("stttt")
                            .name(Text.of("Sở Thông tin và Truyền thông"))
                            .addAliases(Text.of("Sở TT&TT"))
                            .kind(OrganizationKind.AGENCY)
                            .level(AdministrativeLevel.PROVINCE)
                            .validTo(LocalDate.of(2025, 2, 28))
                            .build())
                    .addClasses(AgencyClass.builder()
                            .id("departments")
                            .name(Text.of("Các sở, ban, ngành"))
                            .addAliases(Text.of("Các sở, ngành"))
                            .coverage(Coverage.PARTIAL)
                            .build())
                    .build()
                    .directory())
            .build();

    private static ImprovementPlan led(LocalDate day, Party... leads) {
        return Plans.planOf(Plans.task("t1").label(Text.of("4")).addLeads(leads).build())
                .document(Plans.document().date(PartialDate.of(day)).build())
                .build();
    }

    @Test
    void leadIsThereOnTheDayOfThePlan() {
        Party department = Party.organization("Sở TT&TT");
        Checked tooLate = Checked.rule("TSK-06", led(LocalDate.of(2025, 3, 1), department), DATA);
        assertThat(tooLate.places()).containsExactly("tasks[0].leads[0]");
        assertThat(tooLate.vietnamese())
                .isEqualTo("Không tìm thấy «Sở TT&TT» trong danh mục cơ quan tại ngày 01/3/2025: nhiệm vụ «4»");
        assertThat(Checked.rule("TSK-06", led(LocalDate.of(2025, 2, 28), department), DATA)
                        .places())
                .isEmpty();
    }

    @Test
    void coordinatorsAndClassesAreLookedUpToo() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .addLead(Party.organizationClass("các sở, ngành"))
                        .addCoordinator(Party.organizationClass("Các hội"))
                        .addCoordinator(Party.organization("Sở Nội vụ"))
                        .build())
                .build();
        Checked unknown = Checked.rule("TSK-06", plan, DATA);
        assertThat(unknown.places()).containsExactly("tasks[0].coordinators[0]", "tasks[0].coordinators[1]");
        assertThat(unknown.vietnamese()).startsWith("Không tìm thấy «Các hội», «Sở Nội vụ» trong danh mục");
    }

    /** Blamed once, where it is printed; and not at all where no task inherits it. */
    @Test
    void leadOfASectionIsLookedUpAtTheSection() {
        Party finance = Party.organization("Sở Tài chính");
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").section("s2").build(),
                        Plans.task("t2").section("s2").build(),
                        Plans.task("t3")
                                .section("s3")
                                .addLead(Party.organization("Sở TT&TT"))
                                .build())
                .addSection(Plans.section("s1", Plans.section("s2").build())
                        .label(Text.of("II."))
                        .addResponsible(Party.organization("Sở TT&TT"), finance)
                        .build())
                .addSection(Plans.section("s3").addResponsible(finance).build())
                .build();
        Checked found = Checked.rule("TSK-06", plan, DATA);
        assertThat(found.places()).containsExactly("sections[0].responsible[1]");
        assertThat(found.vietnamese())
                .isEqualTo("Không tìm thấy «Sở Tài chính» trong danh mục cơ quan tại ngày 04/6/2024: mục «II»");
    }

    @Test
    void whatNoDirectoryHoldsIsNotLookedUp() {
        ImprovementPlan plan = led(
                LocalDate.of(2024, 6, 4),
                Party.open("các cơ quan có liên quan"),
                Party.unit("Phòng KSTTHC"),
                Party.unitClass("Bộ phận một cửa"),
                Party.positionClass("Thủ trưởng các sở"),
                Party.personClass("công chức"));
        assertThat(Checked.rule("TSK-06", plan, DATA).places()).isEmpty();
    }

    @Test
    void withoutDirectoryItIsNotChecked() {
        Checked unchecked = Checked.rule("TSK-06", led(LocalDate.of(2024, 6, 4), Plans.DEPARTMENT));
        assertThat(unchecked.places()).isEmpty();
        assertThat(unchecked.missing()).containsExactly(ReferenceSource.DIRECTORY);
        assertThat(Checked.rule("TSK-06", Plans.valid(), DATA).missing()).isEmpty();
    }

    @Test
    void directoryKnowsThatTwoNamesAreOne() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .addLead(Party.organization("Sở TT&TT"))
                        .addLead(Party.organizationClass("Các sở, ban, ngành"))
                        .addCoordinator(Party.organization("Sở Thông tin và Truyền thông"))
                        .addCoordinator(Party.organizationClass("Các sở, ngành"))
                        .build())
                .build();
        assertThat(Checked.rule("TSK-05a", plan, DATA).places()).containsExactly("tasks[0].coordinators[0]");
        assertThat(Checked.rule("TSK-05b", plan, DATA).places()).containsExactly("tasks[0].coordinators[1]");
        assertThat(Checked.rule("TSK-05a", plan).places()).isEmpty();
        assertThat(Checked.rule("TSK-05b", plan).places()).isEmpty();
    }
}
