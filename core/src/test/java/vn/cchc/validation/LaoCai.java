package vn.cchc.validation;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.ImmutableAdministrativeUnit;
import vn.cchc.organization.ImmutableAgencyClass;
import vn.cchc.organization.ImmutableOrganization;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/**
 * A small directory of Lào Cai and three provinces with their codes before and after 2025-07-01. Names and codes of provinces
 * are those of the official lists; the days on which departments end are made up.
 */
final class LaoCai {

    static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    static final AdministrativeUnits UNITS = AdministrativeUnits.of(
            Validity.from(LocalDate.of(2012, 1, 1)),
            List.of(
                    province("10", "Lào Cai").validTo(LAST_OF_DISTRICTS).build(),
                    province("15", "Yên Bái").validTo(LAST_OF_DISTRICTS).build(),
                    province("14", "Sơn La").build(),
                    province("15", "Lào Cai")
                            .validFrom(LAST_OF_DISTRICTS.plusDays(1))
                            .build()));

    /** The directory without the list of units. */
    static final ReferenceData DIRECTORY = ReferenceData.builder()
            .directory(OrganizationRegister.builder()
                    .id("lao-cai")
                    .name(Text.of("Danh mục cơ quan"))
                    .addOrganizations(
                            body("ministry", "Bộ Nội vụ")
                                    .level(AdministrativeLevel.CENTRAL)
                                    .code(OrganizationCode.of("G09"))
                                    .addAbbreviation(Text.of("BNV"))
                                    .build(),
                            body("branch", "Cục Thống kê tỉnh")
                                    .superior("ministry")
                                    .build(),
                            body("committee", "Ủy ban nhân dân tỉnh Lào Cai")
                                    .kind(OrganizationKind.COLLECTIVE_BODY)
                                    .addAliases(Text.of("UBND tỉnh"))
                                    .addAbbreviation(Text.of("UBND"))
                                    .administrativeUnit("15")
                                    .build(),
                            body("neighbour", "Ủy ban nhân dân tỉnh Sơn La")
                                    .kind(OrganizationKind.COLLECTIVE_BODY)
                                    .addAbbreviation(Text.of("UBND"))
                                    .administrativeUnit("14")
                                    .build(),
                            body("office", "Văn phòng UBND tỉnh")
                                    .kind(OrganizationKind.OFFICE)
                                    .addAliases(Text.of("Cơ quan giúp việc"))
                                    .superior("committee")
                                    .build(),
                            body("justice", "Sở Tư pháp")
                                    .superior("committee")
                                    .addAbbreviation(Text.of("STP"))
                                    .addPlace(Text.of("Lào Cai"))
                                    .build(),
                            body("transport", "Sở Giao thông vận tải")
                                    .superior("committee")
                                    .validTo(LocalDate.of(2025, 2, 28))
                                    .build(),
                            body("front", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")
                                    .kind(OrganizationKind.POLITICAL_ORGANIZATION)
                                    .build(),
                            body("newspaper", "Báo Lào Cai").build(),
                            body("district", "UBND Bát Xát")
                                    .level(AdministrativeLevel.DISTRICT)
                                    .kind(OrganizationKind.COLLECTIVE_BODY)
                                    .validTo(LAST_OF_DISTRICTS)
                                    .build(),
                            body("commune", "UBND xã Quận Bình")
                                    .level(AdministrativeLevel.COMMUNE)
                                    .kind(OrganizationKind.COLLECTIVE_BODY)
                                    .build(),
                            body("one", "Trung tâm Tin học Một")
                                    .addAliases(Text.of("Trung tâm Tin học"))
                                    .addAbbreviation(Text.of("TTTH"))
                                    .build(),
                            body("two", "Trung tâm Tin học Hai")
                                    .addAliases(Text.of("Trung tâm Tin học"))
                                    .addAbbreviation(Text.of("TTTH"))
                                    .validTo(LocalDate.of(2024, 12, 31))
                                    .build())
                    .addClasses(
                            agencies("departments", "Các sở, ban, ngành")
                                    .addMembers("justice", "transport")
                                    .build(),
                            agencies("associations", "các tổ chức chính trị - xã hội tỉnh")
                                    .addMembers("front")
                                    .build(),
                            agencies("mixed", "các cơ quan tỉnh")
                                    .addMembers("front", "justice")
                                    .build(),
                            agencies("lower", "UBND các địa phương")
                                    .level(AdministrativeLevel.DISTRICT)
                                    .validTo(LAST_OF_DISTRICTS)
                                    .build())
                    .build()
                    .directory())
            .build();

    static final ReferenceData WITH_UNITS = ReferenceData.builder()
            .directory(DIRECTORY.getDirectory())
            .administrativeUnits(UNITS)
            .build();

    private LaoCai() {}

    private static ImmutableOrganization.Builder body(String id, String name) {
        return Organization.builder()
                .id(id)
                .name(Text.of(name))
                .kind(OrganizationKind.AGENCY)
                .level(AdministrativeLevel.PROVINCE);
    }

    private static ImmutableAgencyClass.Builder agencies(String id, String name) {
        return AgencyClass.builder().id(id).name(Text.of(name)).coverage(Coverage.COMPLETE);
    }

    private static ImmutableAdministrativeUnit.Builder province(String code, String name) {
        return AdministrativeUnit.builder()
                .code(code)
                .name(Text.of(name))
                .fullName(Text.of("Tỉnh " + name))
                .level(AdministrativeLevel.PROVINCE);
    }
}
