package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class BodyRulesTest {

    private static final Party TRANSPORT = Party.organization("Sở Giao thông vận tải");

    private static ImprovementPlan led(String date, Party... leads) {
        return Plans.planOf(Plans.task("t1").addLeads(leads).build())
                .document(Plans.document()
                        .issuer(Optional.empty())
                        .date(Optional.of(date).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                        .build())
                .period(PlanPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
    }

    private static Party coded(String name, String code) {
        return Party.Organization.builder()
                .name(Text.of(name))
                .code(OrganizationCode.of(code))
                .build();
    }

    private static Checked existing(String date, Party party) {
        return Checked.rule("ORG-03", led(date, party), LaoCai.DIRECTORY);
    }

    @Test
    void bodyThatHasEnded() {
        assertThat(existing("2025-03-01", TRANSPORT).places()).containsExactly("tasks[0].leads[0]");
        assertThat(existing("2025-03-01", TRANSPORT).vietnamese())
                .isEqualTo(
                        "Cơ quan không tồn tại tại thời điểm ban hành:" + " «Sở Giao thông vận tải (… – 28/02/2025)»");
        assertThat(existing("2025-02-28", TRANSPORT).places()).isEmpty();
    }

    /** Where the date can still mean a day on which the body was there, nothing is said. */
    @Test
    void partOfADateMayStillBeBeforeTheEnd() {
        assertThat(existing("2025-03", TRANSPORT).places()).hasSize(1);
        assertThat(existing("2025-02", TRANSPORT).places()).isEmpty();
        assertThat(existing("2025", TRANSPORT).places()).isEmpty();
        assertThat(existing("", TRANSPORT).places()).isEmpty();
        assertThat(existing("2026", TRANSPORT).places()).hasSize(1);
    }

    /** The code says that the body is there, whatever it was called. */
    @Test
    void bodyWithAKnownCode() {
        assertThat(existing("2025-03-01", coded("Sở Giao thông vận tải", "G09")).places())
                .isEmpty();
        assertThat(existing("2025-03-01", coded("Sở Giao thông vận tải", "G10")).places())
                .hasSize(1);
    }

    /** What the directory never knew is another rule's business (TSK-06). */
    @Test
    void bodyThatNobodyKnows() {
        assertThat(existing("2025-03-01", Party.organization("Sở Y tế")).places())
                .isEmpty();
        assertThat(existing("2025-03-01", Party.organizationClass("Sở Giao thông vận tải"))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("ORG-03", led("2025-03-01", TRANSPORT)).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
    }

    @Test
    void nameOfTwoBodies() {
        Party centre = Party.organization("trung tâm Tin học");
        Checked found = Checked.rule("ORG-06", led("2024-12-31", centre, centre), LaoCai.DIRECTORY);
        assertThat(found.places()).containsExactly("tasks[0].leads[0]", "tasks[0].leads[1]");
        assertThat(found.vietnamese())
                .isEqualTo("Một tên gọi đang chỉ nhiều cơ quan:"
                        + " «trung tâm Tin học (Trung tâm Tin học Một; Trung tâm Tin học Hai)»");
        assertThat(Checked.rule("ORG-06", led("2025-01-01", centre), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        assertThat(Checked.rule("ORG-06", led("2024-12-31", centre)).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
    }

    @Test
    void abbreviationMayBeShared() {
        assertThat(Checked.rule("ORG-06", led("2024-12-31", Party.organization("TTTH")), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
    }

    private static Checked family(Party party, ReferenceData data) {
        return Checked.rule("ORG-02", led("2024-12-31", party), data);
    }

    @Test
    void codeOfAMinistryAndOfAProvince() {
        Checked found = family(coded("Sở Tư pháp", "G15.02"), LaoCai.DIRECTORY);
        assertThat(found.places()).containsExactly("tasks[0].leads[0].code");
        assertThat(found.vietnamese()).isEqualTo("Mã cấp 1 không phù hợp: «Sở Tư pháp (G15.02)»");
        assertThat(family(coded("Sở Tư pháp", "H38.02"), LaoCai.DIRECTORY).places())
                .isEmpty();
        assertThat(family(coded("Bộ Nội vụ", "H09"), LaoCai.DIRECTORY).places()).hasSize(1);
        assertThat(family(coded("Bộ Nội vụ", "G09.20"), LaoCai.DIRECTORY).places())
                .isEmpty();
        // In the older form the first level stands last.
        assertThat(family(coded("Sở Tư pháp", "000.02.03.G15"), LaoCai.DIRECTORY)
                        .places())
                .hasSize(1);
        assertThat(family(coded("Sở Tư pháp", "000.02.03.H38"), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
    }

    @Test
    void branchOfAMinistryMayBearEither() {
        assertThat(family(coded("Cục Thống kê tỉnh", "G09.10"), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        assertThat(family(coded("Cục Thống kê tỉnh", "H38.10"), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        assertThat(family(coded("Cục Thống kê tỉnh", "A38.10"), LaoCai.DIRECTORY)
                        .places())
                .hasSize(1);
        assertThat(family(coded("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "A01"), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
    }

    @Test
    void levelThatNobodyKnowsIsNotChecked() {
        assertThat(family(coded("Sở Tư pháp", "G15.02"), ReferenceData.none()).places())
                .isEmpty();
        assertThat(family(coded("Sở Tư pháp", "G15.02"), ReferenceData.none()).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(family(TRANSPORT, ReferenceData.none()).missing()).isEmpty();
    }

    /** Plans are issued below the centre, whoever keeps a directory. */
    @Test
    void issuerIsOfAProvince() {
        for (String code : new String[] {"G09", "H38"}) {
            assertThat(Checked.rule(
                                    "ORG-02",
                                    Papers.with(paper -> paper.issuer((Party.Organization) coded("UBND tỉnh", code))))
                            .places())
                    .hasSize(code.startsWith("G") ? 1 : 0);
        }
    }
}
