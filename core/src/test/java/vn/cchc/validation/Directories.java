package vn.cchc.validation;

import java.util.List;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.value.Text;

/** Small directories of agencies for tests of rules. */
final class Directories {

    private Directories() {}

    /** A directory in which a class has these members and no other. */
    static ReferenceData of(String className, String... members) {
        return of(Coverage.COMPLETE, className, members);
    }

    static ReferenceData of(Coverage coverage, String className, String... members) {
        List<Organization> bodies =
                List.of("Sở Nội vụ", "Sở Tư pháp", "Trung tâm Phục vụ hành chính công tỉnh").stream()
                        .map(Directories::body)
                        .toList();
        AgencyClass agencyClass = AgencyClass.builder()
                .id("class")
                .name(Text.of(className))
                .coverage(coverage)
                .members(List.of(members).stream().map(Directories::id).toList())
                .build();
        OrganizationRegister register = OrganizationRegister.builder()
                .id("register")
                .name(Text.of("Danh mục"))
                .organizations(bodies)
                .classes(List.of(agencyClass))
                .build();
        return ReferenceData.builder().directory(register.directory()).build();
    }

    private static Organization body(String name) {
        return Organization.builder()
                .id(id(name))
                .name(Text.of(name))
                .kind(OrganizationKind.values()[0])
                .level(AdministrativeLevel.values()[0])
                .build();
    }

    private static String id(String name) {
        return "o" + Integer.toHexString(name.hashCode());
    }
}
