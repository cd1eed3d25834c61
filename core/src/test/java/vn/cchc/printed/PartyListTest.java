package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Severity;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

class PartyListTest {

    private static String kind(Party party) {
        return PartyKinds.of(party) + ": " + party.getName();
    }

    private static List<String> read(String printed) {
        var reading = PrintedForms.parties(printed);
        assertThat(reading.getFindings()).as(printed).isEmpty();
        return reading.getValue().orElseThrow().stream()
                .map(PartyListTest::kind)
                .toList();
    }

    /** Where a comma may be part of a name, nothing between two semicolons is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Giáo dục, Khoa học",
                "Sở Tư pháp, ban",
                "Sở Tư pháp, ngành, địa phương",
                "Sở, ban, ngành",
                "Ban Dân tộc, Sở Tư pháp",
                "Sở Tư pháp, Ban Dân tộc",
                ", Sở Tư pháp",
                "Thủ trưởng các sở, UBND cấp huyện",
                "Thủ trưởng các sở, ban, ngành, UBND các huyện, thành phố",
                "công chức giải quyết TTHC tại các sở, UBND cấp xã",
                "Lãnh đạo Sở và các phòng, đơn vị thuộc Sở",
                "Phòng Nội vụ, UBND huyện Mường La",
                "Bộ phận một cửa, Sở Tư pháp"
            })
    void unsureCommaIsAFault(String printed) {
        var reading = PrintedForms.parties(printed + "; Sở Nội vụ");

        assertThat(reading.getValue().orElseThrow()).containsExactly(Party.organization("Sở Nội vụ"));
        assertThat(Codes.of(reading)).containsExactly("PRT-05");
        assertThat(reading.getFindings().get(0).getVietnamese())
                .isEqualTo("Chưa rõ «" + printed
                        + "» là một hay nhiều cơ quan; hãy ngăn cách các cơ quan bằng dấu chấm phẩy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Dân tộc",
                "Công ty Điện lực",
                "UBND huyện",
                "UBND",
                "Bộ phận",
                "Bộ phận một cửa",
                "Bộ phận một cửa Sở Tư pháp",
                "Trung tâm thông tin",
                "Văn phòng các sở",
                "ngành",
                "12",
                "sở/ban/ngành"
            })
    void nameThatDoesNotSayWhatItIsIsAFault(String printed) {
        var reading = PrintedForms.parties(printed);

        assertThat(reading.getValue().orElseThrow()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly("PRT-06");
        assertThat(reading.getFindings().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    /** Every cell of the appendix of Sơn La's plan but one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã"
                        + " | CLASS: Các sở, ban, ngành; CLASS: UBND cấp huyện; CLASS: UBND cấp xã",
                "Các sở, ban, ngành; UBND cấp huyện | CLASS: Các sở, ban, ngành; CLASS: UBND cấp huyện",
                "Các sở, ban, ngành; UBND cấp huyện, UBND cấp xã"
                        + " | CLASS: Các sở, ban, ngành; CLASS: UBND cấp huyện; CLASS: UBND cấp xã",
                "Các sở, ban, ngành, UBND các huyện, thành phố"
                        + " | CLASS: Các sở, ban, ngành; CLASS: UBND các huyện, thành phố",
                "Các cơ quan, đơn vị có liên quan | OPEN: Các cơ quan, đơn vị có liên quan",
                "Sở Tư pháp | ORGANIZATION: Sở Tư pháp",
                "Sở Nội vụ | ORGANIZATION: Sở Nội vụ",
                "Sở Thông tin và Truyền thông | ORGANIZATION: Sở Thông tin và Truyền thông",
                "Văn phòng UBND tỉnh | ORGANIZATION: Văn phòng UBND tỉnh",
                "Trung tâm Phục vụ hành chính công tỉnh; Bộ phận tiếp nhận trả kết quả cấp huyện, cấp xã"
                        + " | ORGANIZATION: Trung tâm Phục vụ hành chính công tỉnh;"
                        + " UNITS: Bộ phận tiếp nhận trả kết quả cấp huyện, cấp xã",
                "Sở Thông tin và Truyền thông; Văn phòng UBND tỉnh; các cơ quan, đơn vị có liên quan"
                        + " | ORGANIZATION: Sở Thông tin và Truyền thông; ORGANIZATION: Văn phòng UBND tỉnh;"
                        + " OPEN: các cơ quan, đơn vị có liên quan",
                "Các sở, ngành | CLASS: Các sở, ngành",
                "Các sở, ngành, UBND cấp huyện, UBND cấp xã, các cơ quan, đơn vị liên quan"
                        + " | CLASS: Các sở, ngành; CLASS: UBND cấp huyện; CLASS: UBND cấp xã;"
                        + " OPEN: các cơ quan, đơn vị liên quan",
                "Văn phòng UBND tỉnh; Sở Thông tin và Truyền thông"
                        + " | ORGANIZATION: Văn phòng UBND tỉnh; ORGANIZATION: Sở Thông tin và Truyền thông"
            })
    void cellsOfSonLaAreRead(String printed, String parties) {
        assertThat(read(printed)).containsExactlyElementsOf(Arrays.asList(parties.split("; ")));
    }

    @Test
    void placePrintedOnceIsSharedAndThatIsSaid() {
        var reading = PrintedForms.parties("Bộ phận một cửa, công chức giải quyết TTHC tại các sở, ban, ngành");

        assertThat(reading.getValue().orElseThrow())
                .containsExactly(
                        Party.unitClass("Bộ phận một cửa tại các sở, ban, ngành"),
                        Party.personClass("công chức giải quyết TTHC tại các sở, ban, ngành"));
        assertThat(Codes.of(reading)).containsExactly("PRT-07");
        assertThat(reading.getFindings().get(0).getVietnamese())
                .isEqualTo("«Bộ phận một cửa» được hiểu là «Bộ phận một cửa tại các sở, ban, ngành»;"
                        + " nếu không phải, hãy ghi riêng từng cơ quan, ngăn cách bằng dấu chấm phẩy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ, Sở Tư pháp | ORGANIZATION: Sở Nội vụ; ORGANIZATION: Sở Tư pháp",
                "Sở Nội vụ và Sở Tư pháp | ORGANIZATION: Sở Nội vụ; ORGANIZATION: Sở Tư pháp",
                "Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh, Báo Sơn La và các cơ quan, đơn vị có liên quan"
                        + " | ORGANIZATION: Sở Thông tin và Truyền thông; ORGANIZATION: Đài Phát thanh và Truyền hình tỉnh;"
                        + " ORGANIZATION: Báo Sơn La; OPEN: các cơ quan, đơn vị có liên quan",
                "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố"
                        + " | POSITIONS: Thủ trưởng các sở, ban, ngành; POSITIONS: Chủ tịch UBND các huyện, thành phố",
                "UBND các xã, phường, thị trấn | CLASS: UBND các xã, phường, thị trấn",
                "Ủy ban nhân dân cấp xã | CLASS: Ủy ban nhân dân cấp xã",
                "Uỷ ban nhân dân tỉnh | ORGANIZATION: Uỷ ban nhân dân tỉnh",
                "UBND huyện Mường La | ORGANIZATION: UBND huyện Mường La",
                "các cơ quan ngành dọc Trung ương đóng trên địa bàn tỉnh"
                        + " | CLASS: các cơ quan ngành dọc Trung ương đóng trên địa bàn tỉnh",
                "các tổ chức chính trị - xã hội tỉnh | CLASS: các tổ chức chính trị - xã hội tỉnh",
                "Công chức, viên chức Bộ phận một cửa của Sở | PERSONS: Công chức, viên chức Bộ phận một cửa của Sở",
                "Bộ phận một cửa của Sở | UNIT: Bộ phận một cửa của Sở",
                "Phòng KSTTHC - VPUBND tỉnh | UNIT: Phòng KSTTHC - VPUBND tỉnh",
                "Phòng Nội vụ các huyện, thành phố | UNITS: Phòng Nội vụ các huyện, thành phố",
                "Lãnh đạo Sở; Văn phòng; Các phòng, ban, đơn vị thuộc Sở"
                        + " | POSITIONS: Lãnh đạo Sở; ORGANIZATION: Văn phòng; CLASS: Các phòng, ban, đơn vị thuộc Sở",
                "Cổng TTĐT Sở | CHANNEL: Cổng TTĐT Sở",
                "Sở Tư pháp; | ORGANIZATION: Sở Tư pháp",
                "Sở Tư pháp.;; Sở Nội vụ | ORGANIZATION: Sở Tư pháp; ORGANIZATION: Sở Nội vụ"
            })
    void partsAndKindsFollowFromTheWords(String printed, String parties) {
        assertThat(read(printed)).containsExactlyElementsOf(Arrays.asList(parties.split("; ")));
    }

    @Test
    void bulletsAreSeparateAndLineWrapsAreNot() {
        assertThat(read("- Sở Thông tin\nvà Truyền thông\n- Sở Nội vụ\r\n+ Các sở, ban,\nngành"))
                .containsExactly(
                        "ORGANIZATION: Sở Thông tin và Truyền thông",
                        "ORGANIZATION: Sở Nội vụ",
                        "CLASS: Các sở, ban, ngành");
    }

    @Test
    void printMakesNoDifferenceButNamesKeepIt() {
        String printed = "CÁC SỞ,\u00a0BAN , NGÀNH; UBND CẤP XÃ";
        String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);
        var parties = PrintedForms.parties(decomposed).getValue().orElseThrow();

        assertThat(parties)
                .containsExactly(Party.organizationClass("CÁC SỞ, BAN, NGÀNH"), Party.organizationClass("UBND CẤP XÃ"));
        assertThat(parties.get(1).getName().toString())
                .isEqualTo(Normalizer.normalize("UBND CẤP XÃ", Normalizer.Form.NFD));
    }

    @Test
    void partiesKnownByNameComeFirst() {
        Party commission = Party.organization("Ban Dân tộc");
        Party culture = Party.organization("Sở Văn hóa, Thể thao và Du lịch");
        var known = List.of(commission, culture);

        assertThat(PrintedForms.parties("ban dân tộc, Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ", known)
                        .getValue()
                        .orElseThrow())
                .containsExactly(commission, culture, Party.organization("Sở Nội vụ"));
        assertThat(Codes.of(PrintedForms.parties("Ban Dân tộc, Sở Văn hóa", List.of(culture))))
                .containsExactly("PRT-05");
    }

    @ParameterizedTest
    @CsvSource({"'', VAL-02", "'\u202e', VAL-01"})
    void noTextIsNoList(String printed, String code) {
        assertThat(PrintedForms.parties(printed).getValue()).isEmpty();
        assertThat(Codes.of(PrintedForms.parties(printed))).containsExactly(code);
    }

    @Test
    void codeOfAKnownOrganisationIsKept() {
        Party known = Party.Organization.builder()
                .name(Text.of("Ban Dân tộc"))
                .code(OrganizationCode.of("H37.02"))
                .build();

        assertThat(PrintedForms.parties("Ban Dân tộc", List.of(known)).getValue())
                .contains(List.of(known));
    }
}
