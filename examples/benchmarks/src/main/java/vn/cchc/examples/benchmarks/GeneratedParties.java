package vn.cchc.examples.benchmarks;

import java.util.List;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Parties as real plans name them. */
final class GeneratedParties {

    private static final List<Party> LEADS = List.of(
            coded("Sở Nội vụ", "H49.15"),
            Party.organization("Sở Tư pháp"),
            Party.organizationClass("Các sở, ban, ngành"),
            Party.organization("Văn phòng UBND tỉnh"),
            Party.organizationClass("UBND cấp huyện"),
            Party.unit("Phòng Kiểm soát thủ tục hành chính"),
            Party.positionClass("Thủ trưởng các sở, ban, ngành"));

    private GeneratedParties() {}

    static Party lead(int number) {
        return LEADS.get(number % LEADS.size());
    }

    static Party.Organization coded(String name, String code) {
        return Party.Organization.builder()
                .name(Text.of(name))
                .code(OrganizationCode.of(code))
                .build();
    }
}
