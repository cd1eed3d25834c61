package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.ImmutableAgencyClass;
import vn.cchc.organization.ImmutableOrganization;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.ClassMembership.Answer;
import vn.cchc.value.Text;

/** Membership by a register: names and abbreviations, classes known in full and in part, and the day. */
class DirectoryMembershipTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party TRANSPORT = Party.organization("Sở Giao thông vận tải");
    private static final Party DEPARTMENTS = Party.organizationClass("Các sở, ban, ngành");

    private static final ClassMembership MEMBERSHIP = ClassMembership.by(OrganizationRegister.builder()
            .id("r")
            .name(Text.of("Danh mục thử"))
            .addOrganizations(
                    body("stp", "Sở Tư pháp")
                            .addAbbreviations(Text.of("STP"))
                            .code(OrganizationCode.of("H52.01"))
                            .build(),
                    body("sgtvt", "Sở Giao thông vận tải").validTo(LAST).build(),
                    body("vp.a", "Văn phòng").build(),
                    body("vp.b", "Văn phòng").build(),
                    body("huyen", "UBND huyện Mường La").validTo(LAST).build())
            .addClasses(
                    agencies("so", "Các sở, ban, ngành", Coverage.COMPLETE)
                            .addAliases(Text.of("Các sở, ngành"))
                            .addMembers("stp", "sgtvt", "vp.a")
                            .build(),
                    agencies("dv", "Các đơn vị", Coverage.PARTIAL)
                            .addMembers("stp", "vp.a", "vp.b")
                            .build())
            .build()
            .directory());

    private static ImmutableOrganization.Builder body(String id, String name) {
        return Organization.builder()
                .id(id)
                .name(Text.of(name))
                .kind(OrganizationKind.AGENCY)
                .level(AdministrativeLevel.PROVINCE);
    }

    private static ImmutableAgencyClass.Builder agencies(String id, String name, Coverage coverage) {
        return AgencyClass.builder().id(id).name(Text.of(name)).coverage(coverage);
    }

    private static Answer answer(Party asked, Party printed) {
        return MEMBERSHIP.of(asked, printed, LAST);
    }

    @Test
    void nothingIsKnownOfNamesThatTheDirectoryLacks() {
        assertThat(answer(JUSTICE, Party.organizationClass("Các cơ quan"))).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(JUSTICE, Party.organization("Báo Sơn La"))).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Party.organization("Báo Sơn La"), DEPARTMENTS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Party.organization("Báo Sơn La"), JUSTICE)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anotherBodyIsNotMeant() {
        assertThat(answer(JUSTICE, TRANSPORT)).isEqualTo(Answer.NOT_MEMBER);
    }

    @Test
    void nameAbbreviationAndCodeAreOneBody() {
        Party coded = Party.Organization.builder()
                .name(Text.of("Sở"))
                .code(OrganizationCode.of("H52.01"))
                .build();

        assertThat(answer(Party.organization("STP"), JUSTICE)).isEqualTo(Answer.MEMBER);
        assertThat(answer(JUSTICE, Party.unit("STP"))).isEqualTo(Answer.MEMBER);
        assertThat(answer(coded, JUSTICE)).isEqualTo(Answer.MEMBER);
    }

    @Test
    void whoIsNotListedIsNoMemberOnlyWhereAllAreListed() {
        Party district = Party.organization("UBND huyện Mường La");

        assertThat(answer(JUSTICE, DEPARTMENTS)).isEqualTo(Answer.MEMBER);
        assertThat(answer(JUSTICE, Party.organizationClass("Các sở, ngành"))).isEqualTo(Answer.MEMBER);
        assertThat(answer(district, DEPARTMENTS)).isEqualTo(Answer.NOT_MEMBER);
        assertThat(answer(district, Party.organizationClass("Các đơn vị"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void bodyThatIsGoneIsNoMember() {
        assertThat(answer(TRANSPORT, DEPARTMENTS)).isEqualTo(Answer.MEMBER);
        assertThat(MEMBERSHIP.of(TRANSPORT, DEPARTMENTS, LAST.plusDays(1))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void nameOfSeveralBodiesIsSettledWhereAllAgree() {
        Party office = Party.organization("Văn phòng");

        assertThat(answer(office, Party.unit("VĂN PHÒNG"))).isEqualTo(Answer.MEMBER);
        assertThat(answer(office, JUSTICE)).isEqualTo(Answer.NOT_MEMBER);
        assertThat(answer(office, DEPARTMENTS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(office, Party.organizationClass("Các đơn vị"))).isEqualTo(Answer.MEMBER);
    }

    @Test
    void classGoesByItsOtherNames() {
        assertThat(answer(Party.organizationClass("Các sở, ngành"), DEPARTMENTS))
                .isEqualTo(Answer.MEMBER);
        assertThat(answer(Party.organizationClass("Các sở, ngành"), Party.organizationClass("Các đơn vị")))
                .isEqualTo(Answer.UNKNOWN);
    }
}
