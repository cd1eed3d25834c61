package vn.cchc.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.cchc.value.Text;

/** Small registers for tests; the bodies are made up, the changes are not. */
final class Registers {

    static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private Registers() {}

    static ImmutableOrganization.Builder body(String id, String name) {
        return Organization.builder()
                .id(id)
                .name(Text.of(name))
                .kind(OrganizationKind.AGENCY)
                .level(AdministrativeLevel.PROVINCE);
    }

    static ImmutableAgencyClass.Builder agencies(String id, String name) {
        return AgencyClass.builder().id(id).name(Text.of(name)).coverage(Coverage.COMPLETE);
    }

    static OrganizationRegister of(List<Organization> organizations, AgencyClass... classes) {
        return OrganizationRegister.builder()
                .id("r")
                .name(Text.of("Danh mục"))
                .organizations(organizations)
                .classes(Arrays.asList(classes))
                .build();
    }

    static OrganizationRegister of(ImmutableOrganization.Builder... bodies) {
        return of(Arrays.stream(bodies)
                .map(ImmutableOrganization.Builder::build)
                .map(Organization.class::cast)
                .toList());
    }
}
