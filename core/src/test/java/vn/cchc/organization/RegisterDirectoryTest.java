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

class RegisterDirectoryTest {

    private static final Organization COMMITTEE = body("ubnd", "Ủy ban nhân dân tỉnh")
            .kind(OrganizationKind.COLLECTIVE_BODY)
            .addAbbreviations(Text.of("UBND"))
            .code(OrganizationCode.of("000.00.00.H49"))
            .build();
    private static final Organization OFFICE = body("vp", "Văn phòng UBND tỉnh")
            .kind(OrganizationKind.OFFICE)
            .superior("ubnd")
            .build();
    private static final Organization CENTRE =
            body("tt", "Trung tâm thông tin").superior("vp").validTo(BEFORE).build();
    private static final Organization OLD = body("cu", "Sở Cũ")
            .superior("ubnd")
            .validTo(BEFORE)
            .addSuccessors("moi")
            .code(OrganizationCode.of("H49.01"))
            .build();
    private static final Organization NEW = body("moi", "Sở Mới")
            .superior("ubnd")
            .addAliases(Text.of("Sở Cũ"))
            .validFrom(AFTER)
            .code(OrganizationCode.of("H49.01"))
            .build();
    private static final AgencyClass DEPARTMENTS = agencies("so", "Các sở, ban, ngành")
            .addAliases(Text.of("Các sở, ngành"))
            .criterion(MemberCriterion.builder()
                    .kind(OrganizationKind.AGENCY)
                    .superior("ubnd")
                    .build())
            .addMembers("vp")
            .build();
    private static final AgencyClass DISTRICTS = agencies("huyen", "UBND cấp huyện")
            .level(AdministrativeLevel.DISTRICT)
            .coverage(Coverage.PARTIAL)
            .addMembers("vp")
            .validTo(BEFORE)
            .build();

    private final OrganizationDirectory directory = Registers.of(
                    List.of(COMMITTEE, OFFICE, CENTRE, OLD, NEW), DEPARTMENTS, DISTRICTS)
            .directory();

    @Test
    void nothingIsFoundOutsideItsTime() {
        assertThat(directory.organization("cu", BEFORE)).contains(OLD);
        assertThat(directory.organization("cu", AFTER)).isEmpty();
        assertThat(directory.organization("moi", BEFORE)).isEmpty();
        assertThat(directory.organization("moi", AFTER)).contains(NEW);
        assertThat(directory.organization("xyz", AFTER)).isEmpty();
    }

    @Test
    void nameAndCodeGoToTheirOwnerOfTheDay() {
        assertThat(directory.called(Text.of("SỞ CŨ"), BEFORE)).containsExactly(OLD);
        assertThat(directory.called(Text.of("SỞ CŨ"), AFTER)).containsExactly(NEW);
        assertThat(directory.called(Text.of("Sở Mới"), BEFORE)).isEmpty();
        assertThat(directory.everCalled(Text.of("Sở Cũ"))).containsExactly(OLD, NEW);
        assertThat(directory.everCalled(Text.of("Sở Khác"))).isEmpty();
        assertThat(directory.withCode(OrganizationCode.of("H49.01"), BEFORE)).containsExactly(OLD);
        assertThat(directory.withCode(OrganizationCode.of("H49.01"), AFTER)).containsExactly(NEW);
    }

    @Test
    void bothFormsOfACodeOfTheFirstLevelAreOne() {
        assertThat(directory.withCode(OrganizationCode.of("H49"), AFTER)).containsExactly(COMMITTEE);
        assertThat(directory.withCode(OrganizationCode.of("000.00.00.H49"), AFTER))
                .containsExactly(COMMITTEE);
        assertThat(directory.withCode(OrganizationCode.of("01.00.H49"), AFTER)).isEmpty();
    }

    @Test
    void ambiguousNameGivesAll() {
        OrganizationDirectory two = Registers.of(
                        body("a", "Sở A").addAbbreviations(Text.of("SA")),
                        body("b", "Sở B").addAbbreviations(Text.of("SA"), Text.of("sa")))
                .directory();

        assertThat(two.called(Text.of("SA"), AFTER))
                .extracting(Organization::getId)
                .containsExactly("a", "b");
    }

    @Test
    void classesGoByAllTheirNamesWhileTheyLast() {
        assertThat(directory.classesCalled(Text.of("các sở, ngành"), AFTER)).containsExactly(DEPARTMENTS);
        assertThat(directory.classesCalled(Text.of("UBND cấp huyện"), BEFORE)).containsExactly(DISTRICTS);
        assertThat(directory.classesCalled(Text.of("UBND cấp huyện"), AFTER)).isEmpty();
        assertThat(directory.classesCalled(Text.of("Sở Cũ"), BEFORE)).isEmpty();
    }

    @Test
    void membersAreListedOrDescribedAndThereOnTheDay() {
        assertThat(directory.members(DEPARTMENTS, BEFORE)).containsExactly(OFFICE, OLD);
        assertThat(directory.members(DEPARTMENTS, AFTER)).containsExactly(OFFICE, NEW);
        assertThat(directory.members(DISTRICTS, BEFORE)).containsExactly(OFFICE);
        assertThat(directory.members(DISTRICTS, AFTER)).isEmpty();
        assertThat(directory.contains(DEPARTMENTS, OLD, BEFORE)).isTrue();
        assertThat(directory.contains(DEPARTMENTS, OLD, AFTER)).isFalse();
        assertThat(directory.contains(DEPARTMENTS, COMMITTEE, AFTER)).isFalse();
    }

    @Test
    void superiorsAreNearestFirst() {
        assertThat(directory.superiors(CENTRE, BEFORE)).containsExactly(OFFICE, COMMITTEE);
        assertThat(directory.superiors(COMMITTEE, BEFORE)).isEmpty();
        assertThat(directory.isSubordinate(CENTRE, COMMITTEE, BEFORE)).isTrue();
        assertThat(directory.isSubordinate(COMMITTEE, CENTRE, BEFORE)).isFalse();
        assertThat(directory.isSubordinate(OFFICE, OFFICE, BEFORE)).isFalse();
    }

    @Test
    void codeOfAPartyComesBeforeItsName() {
        var coded = Party.Organization.builder()
                .name(Text.of("Sở Cũ"))
                .code(OrganizationCode.of("H49"))
                .build();
        var unknownCode = Party.Organization.builder()
                .copyFrom(coded)
                .code(OrganizationCode.of("H01"))
                .build();

        assertThat(directory.meant(coded, BEFORE)).containsExactly(COMMITTEE);
        assertThat(directory.meant(unknownCode, BEFORE)).containsExactly(OLD);
        assertThat(directory.meant(Party.organization("Sở Mới"), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }
}
