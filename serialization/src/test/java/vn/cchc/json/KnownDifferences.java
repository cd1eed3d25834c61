package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a plan rightly says otherwise than the inventory: the plan holds what is printed, the inventory also what its
 * makers resolved, inferred or cut short. An empty text stands for nothing.
 */
final class KnownDifferences {

    /** What the inventory writes for a task that is a paragraph without label. */
    static final String PARAGRAPH = "¶";

    /**
     * Figures of which the inventories spoke only in their notes on irregularities, which were taken out: a result is cited
     * without a figure, before there can be one.
     */
    static final Set<String> FIGURES_AMONG_IRREGULARITIES = Set.of("s001.fig.2");

    record Difference(String id, String attribute, String inventory, String plan, String reason) {}

    static final List<Difference> ALL = new ArrayList<>();

    static {
        because(
                "the inventory adds the province, or writes the name as at the head of a line",
                differs("s000", "subject", "Sở Giao thông vận tải tỉnh Lào Cai", "Sở Giao thông vận tải"),
                differs(
                        "s001",
                        "subject",
                        "Sở Giao thông vận tải tỉnh Lạng Sơn (contribution to the indices of tỉnh Lạng Sơn)",
                        "tỉnh Lạng Sơn"),
                differs("s002", "subject", "Sở Tư pháp tỉnh Lào Cai", "Sở Tư pháp"),
                differs("s003", "subject", "Sở Giao thông vận tải tỉnh Thừa Thiên Huế", "Sở Giao thông vận tải"),
                differs("s004", "subject", "Tỉnh Sơn La", "tỉnh Sơn La"),
                differs("s001.ref.01", "issuer", "UBND tỉnh (Lạng Sơn)", "UBND tỉnh"),
                differs("s003.ref.01", "issuer", "UBND tỉnh (Thừa Thiên Huế)", "UBND tỉnh"));
        because(
                "the inventory knows who issued it; the citation does not say",
                differs("s000.ref.04", "issuer", "Chính phủ", ""),
                differs("s002.ref.04", "issuer", "Chính phủ", ""),
                differs("s001.ref.03", "issuer", "Quốc hội", ""),
                differs("s001.ref.04", "issuer", "Quốc hội", ""),
                differs("s004.ref.02", "issuer", "Quốc hội", ""),
                differs("s004.ref.03", "issuer", "Quốc hội", ""));
        because(
                "the inventory abbreviates what is printed in full",
                differs("s002.ref.01", "issuer", "UBND tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"),
                differs(
                        "s004.ref.01",
                        "asPrinted",
                        "kết quả (do Bộ Nội vụ công bố ngày 19/4/2023) về Chỉ số hài lòng … của tỉnh Sơn La năm 2022",
                        "kết quả (do Bộ Nội vụ công bố ngày 19/4/2023) về Chỉ số hài lòng của người dân, tổ chức đối với"
                                + " sự phục vụ của cơ quan hành chính Nhà nước (SIPAS) của tỉnh Sơn La năm 2022"),
                differs(
                        "s004.sec.III.1",
                        "heading",
                        "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố; …",
                        "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố; UBND các xã, phường, thị trấn;"
                                + " các cơ quan ngành dọc Trung ương đóng trên địa bàn tỉnh"),
                differs(
                        "s004.sec.III.3",
                        "heading",
                        "Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Sơn La …",
                        "Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Sơn La và các cơ quan, đơn"
                                + " vị có liên quan"),
                differs(
                        "s004.sec.III.4",
                        "heading",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Cựu chiến binh tỉnh …",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Cựu chiến binh tỉnh và các tổ chức chính trị - xã hội"
                                + " tỉnh"));
        because(
                "the published result is no document of a type",
                differs("s004.ref.01", "type", "(kết quả công bố)", ""));
        because(
                "the heading is printed in decomposed letters",
                differs("s004.sec.III", "heading", "TỔ CHỨC THỰC HIỆN", "TÔ\u0309 CHỨC THỰC HIỆN"));
        because(
                "the inventory joins label and heading",
                differs("s004.sec.PL", "label", "PL", "Phụ lục"),
                differs(
                        "s004.sec.PL",
                        "heading",
                        "Phụ lục NHIỆM VỤ, GIẢI PHÁP NÂNG CAO CHỈ SỐ SIPAS NĂM 2023",
                        "NHIỆM VỤ, GIẢI PHÁP NÂNG CAO CHỈ SỐ SIPAS NĂM 2023"));
        because("the number of the row was lost in print", differs("s004.app.1.r09", "label", "9", ""));
        because(
                "the inventory mends the slip in the heading",
                differs(
                        "s000.assign.1a",
                        "parties",
                        "OrganizationClass: Các phòng chuyên môn, đơn vị thuộc Sở",
                        "OrganizationClass: Các phòng chuyên môn, đơn thuộc Sở"),
                differs(
                        "s000.assign.1b",
                        "parties",
                        "OrganizationClass: Các phòng chuyên môn, đơn vị thuộc Sở",
                        "OrganizationClass: Các phòng chuyên môn, đơn thuộc Sở"));
        because(
                "the inventory explains in brackets",
                differs("s003.assign.1a", "parties", "Organization: Văn phòng (Sở)", "Organization: Văn phòng"),
                differs("s003.assign.1b", "parties", "Organization: Văn phòng (Sở)", "Organization: Văn phòng"),
                differs("s003.assign.1c", "parties", "Organization: Văn phòng (Sở)", "Organization: Văn phòng"),
                differs("s004.fig.7", "group", "tỉnh, thành phố (cả nước)", "tỉnh, thành phố"),
                differs("s004.report.1", "via", "Sở Nội vụ (tổng hợp)", "Sở Nội vụ"),
                differs(
                        "s004.report.1",
                        "reporters",
                        "cơ quan, đơn vị chủ trì | cơ quan, đơn vị phối hợp (các sở, ban, ngành | UBND cấp huyện | UBND cấp"
                                + " xã | cơ quan ngành dọc TW)",
                        "cơ quan, đơn vị chủ trì | cơ quan, đơn vị phối hợp"));
    }

    private KnownDifferences() {}

    private static Difference differs(String id, String attribute, String inventory, String plan) {
        return new Difference(id, attribute, inventory, plan, "");
    }

    private static void because(String reason, Difference... differences) {
        Stream.of(differences)
                .map(it -> new Difference(it.id(), it.attribute(), it.inventory(), it.plan(), reason))
                .forEach(ALL::add);
    }

    /** Puts what the plan says in the place of what the inventory says, after checking that it still says so. */
    static Row applied(Row row) {
        Map<String, String> cells = row.cells();
        ALL.stream().filter(it -> it.id().equals(row.id())).forEach(it -> {
            assertThat(cells).as(it.reason()).containsEntry(it.attribute(), it.inventory());
            cells.remove(it.attribute());
            row.with(it.attribute(), it.plan());
        });
        return row;
    }
}
