package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

/** A date known in part is held against what is so on each day that it can mean. */
class EachDayTest {

    /** Bodies of a year of mergers, with the days on which they begin and end. */
    private static final ReferenceData DATA = ReferenceData.builder()
            .directory(OrganizationRegister.builder()
                    .id("register")
                    .name(Text.of("Danh mục cơ quan"))
                    .addOrganizations(
                            body("merged", "Sở Xây dựng", "2025-03-01", ""),
                            body("old", "Sở Giao thông vận tải", "", "2025-02-28"),
                            body("between", "Sở Dân tộc", "2025-03-01", "2025-06-30"),
                            body("issuer", "Sở Tư pháp", "", ""))
                    .build()
                    .directory())
            .build();

    private static Organization body(String id, String name, String from, String to) {
        return Organization.builder()
                .id(id)
                .name(Text.of(name))
                .kind(OrganizationKind.AGENCY)
                .level(AdministrativeLevel.PROVINCE)
                .validFrom(day(from))
                .validTo(day(to))
                .addAbbreviation(Text.of("merged".equals(id) ? "SXD" : "STP"))
                .build();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static ImprovementPlan led(String date, String lead) {
        return Plans.planOf(Plans.task("t1")
                        .label(Text.of("4"))
                        .addLead(Party.organization(lead))
                        .build())
                .document(Plans.document()
                        .date(Optional.of(date).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                        .build())
                .period(PlanPeriod.ofYear(2025))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08,Sở Xây dựng,false,false",
        "2025-03,Sở Xây dựng,false,false",
        "2025-02,Sở Xây dựng,true,false",
        "2025,Sở Xây dựng,false,true",
        "'',Sở Xây dựng,false,true",
        "2025-02,Sở Giao thông vận tải,false,false",
        "2025-03,Sở Giao thông vận tải,true,false",
        "2025,Sở Giao thông vận tải,false,true",
        // There neither on the first nor on the last day.
        "2025,Sở Dân tộc,false,true",
        "2025-07,Sở Dân tộc,true,false",
        "2025,Sở Y tế,true,false",
    })
    void bodyIsNotThereOnAnyDay(String date, String lead, boolean violated, boolean open) {
        Checked found = Checked.rule("TSK-06", led(date, lead), DATA);
        assertThat(found.places()).isEqualTo(violated ? List.of("tasks[0].leads[0]") : List.of());
        assertThat(found.missing()).isEqualTo(open ? List.of(ReferenceSource.PROMULGATION_DATE) : List.of());
    }

    @Test
    void allDaysAreTold() {
        assertThat(Checked.rule("TSK-06", led("2025-07", "Sở Dân tộc"), DATA).vietnamese())
                .isEqualTo("Không tìm thấy «Sở Dân tộc» trong danh mục cơ quan tại ngày 01/7/2025 – 31/7/2025:"
                        + " nhiệm vụ «4»");
    }

    @Test
    void symbolOfABodyThatBeginsLater() {
        ImprovementPlan plan = Plans.plan()
                .document(Plans.document()
                        .issuer(Party.organization("Sở Xây dựng"))
                        .number(DocumentNumber.of(1, "KH-SNV"))
                        .date(PartialDate.of(2025, 8))
                        .build())
                .period(PlanPeriod.ofYear(2025))
                .build();
        assertThat(Checked.rule("DOC-12", plan, DATA).places()).containsExactly("document.number.symbol");
        assertThat(Checked.rule("DOC-12", plan, DATA).missing()).isEmpty();
    }

    /** Nothing but names is compared, and names do not change with the day. */
    @Test
    void withoutDirectoryTheDayMakesNoDifference() {
        Party lead = Party.organization("Sở Tư pháp");
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").addLead(lead).addCoordinator(lead).build())
                .document(Plans.document().date(PartialDate.of(2025)).build())
                .build();
        assertThat(Checked.rule("TSK-05a", plan).places()).containsExactly("tasks[0].coordinators[0]");
        assertThat(Checked.rule("TSK-05a", plan).missing()).isEmpty();
    }
}
