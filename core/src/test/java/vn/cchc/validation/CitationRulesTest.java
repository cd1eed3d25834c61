package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ImmutableDocumentReference;
import vn.cchc.document.PartialDate;
import vn.cchc.document.ReferenceRole;
import vn.cchc.value.Text;

class CitationRulesTest {

    private static ImmutableDocumentReference.Builder basis() {
        return Papers.reference("r1", ReferenceRole.BASIS);
    }

    private static Checked cited(String rule, DocumentReference... references) {
        return Checked.rule(rule, Papers.with(paper -> paper.references(Arrays.asList(references))));
    }

    /** The scheme 14-ĐA/TU of 11/12/2020 as Lào Cai's plans cite it. */
    private static ImmutableDocumentReference.Builder scheme(String id, String title) {
        return Papers.reference(id, ReferenceRole.CITED)
                .type(Text.of("Đề án"))
                .number(DocumentNumber.of(14, "ĐA/TU"))
                .date(PartialDate.of(2020, 12, 11))
                .issuer(Text.of("Tỉnh ủy Lào Cai"))
                .addTitle(Text.of(title));
    }

    @Test
    void citationWithoutNumberAndTitle() {
        Checked found =
                cited("DOC-23", basis().date(PartialDate.of(2023, 4, 19)).build());
        assertThat(found.places()).containsExactly("document.references[0]");
        assertThat(found.vietnamese())
                .isEqualTo("Văn bản viện dẫn «Kế hoạch của tỉnh» chưa ghi đủ số, ký hiệu, ngày, cơ quan ban hành");
        assertThat(cited(
                                "DOC-23",
                                basis().date(PartialDate.of(2023))
                                        .addTitle(Text.of(" "))
                                        .build())
                        .places())
                .hasSize(1);
    }

    @Test
    void citationWithoutType() {
        var titled = basis().date(PartialDate.of(2023)).addTitle(Text.of("nâng cao Chỉ số"));
        assertThat(cited("DOC-23", titled.build()).places()).isEmpty();
        assertThat(cited("DOC-23", titled.type(Optional.empty()).build()).places())
                .hasSize(1);
        assertThat(cited("DOC-23", titled.type(Text.of(" ")).build()).places()).hasSize(1);
    }

    @Test
    void blankNumberIsNone() {
        DocumentNumber blank = DocumentNumber.builder()
                .status(DocumentNumber.Status.BLANK)
                .symbol(Text.of("KH-UBND"))
                .build();
        assertThat(cited(
                                "DOC-23",
                                Papers.reference("r1", ReferenceRole.CITED)
                                        .number(blank)
                                        .build())
                        .places())
                .hasSize(1);
        assertThat(cited(
                                "DOC-23",
                                Papers.reference("r1", ReferenceRole.CITED)
                                        .number(DocumentNumber.of(1, "KH-UBND"))
                                        .build())
                        .places())
                .isEmpty();
    }

    /** A title is enough where a document is only cited; a basis needs a number or a date too. */
    @Test
    void basisWithoutNumberAndDate() {
        Text title = Text.of("nâng cao Chỉ số");
        assertThat(cited("DOC-23", basis().addTitle(title).build()).places()).hasSize(1);
        assertThat(cited(
                                "DOC-23",
                                basis().number(DocumentNumber.of(1, "KH-UBND")).build())
                        .places())
                .isEmpty();
        assertThat(cited(
                                "DOC-23",
                                Papers.reference("r1", ReferenceRole.CITED)
                                        .addTitle(title)
                                        .build())
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luật", "BỘ LUẬT", "Hiến pháp", "Pháp lệnh"})
    void lawIsCitedByName(String type) {
        assertThat(cited("DOC-23", basis().type(Text.of(type)).build()).places())
                .isEmpty();
    }

    @Test
    void oneDocumentWithTwoTitles() {
        Checked found = cited(
                "DOC-24",
                scheme("a", "cải cách hành chính, giai đoạn 2020 - 2025").build(),
                Papers.parent("UBND tỉnh").build(),
                scheme("b", "Cải cách hành chính, giai đoạn 2021-2025").build());
        assertThat(found.places()).containsExactly("document.references[0].titles", "document.references[2].titles");
        assertThat(found.vietnamese())
                .isEqualTo("Cùng một văn bản được viện dẫn với hai trích yếu khác nhau:"
                        + " văn bản viện dẫn «14/ĐA/TU» («cải cách hành chính, giai đoạn 2020 - 2025»,"
                        + " «Cải cách hành chính, giai đoạn 2021-2025»)");
    }

    @Test
    void printMakesNoOtherTitle() {
        assertThat(cited(
                                "DOC-24",
                                scheme("a", "cải cách hành chính, giai đoạn 2020 - 2025")
                                        .build(),
                                scheme("b", "“Cải cách hành chính, giai đoạn 2020-2025”")
                                        .build())
                        .places())
                .isEmpty();
    }

    @Test
    void oneCitationWithTwoTitles() {
        assertThat(cited("DOC-24", scheme("a", "một").addTitle(Text.of("hai")).build())
                        .places())
                .containsExactly("document.references[0].titles");
    }

    @Test
    void otherDocumentsHaveOtherTitles() {
        assertThat(cited(
                                "DOC-24",
                                scheme("a", "một").build(),
                                scheme("b", "hai").date(PartialDate.of(2021)).build())
                        .places())
                .isEmpty();
        assertThat(cited(
                                "DOC-24",
                                basis().type(Text.of("Luật"))
                                        .addTitle(Text.of("một"))
                                        .build(),
                                basis().id("r2")
                                        .type(Text.of("Luật"))
                                        .addTitle(Text.of("hai"))
                                        .build())
                        .places())
                .isEmpty();
    }
}
