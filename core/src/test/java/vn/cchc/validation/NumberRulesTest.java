package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class NumberRulesTest {

    private static ImprovementPlan typed(String type) {
        return Plans.plan()
                .document(Plans.document().type(Text.of(type)).build())
                .build();
    }

    private static ImprovementPlan numbered(DocumentNumber number) {
        return Plans.plan().document(Plans.document().number(number).build()).build();
    }

    @Test
    void typeIsPlan() {
        assertThat(Checked.rule("DOC-01", typed("Quyết định")).places()).containsExactly("document.type");
        assertThat(Checked.rule("DOC-01", typed("Quyết định")).vietnamese())
                .isEqualTo("Loại văn bản của kế hoạch cải thiện phải là Kế hoạch (KH): «Quyết định»");
        assertThat(Checked.rule("DOC-01", typed("KẾ HOẠCH")).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH", "UBND", "kh-UBND", "KH-", "KH/UBND", "KH–UBND"})
    void symbolWithoutTheForm(String symbol) {
        assertThat(Checked.rule("DOC-02", numbered(DocumentNumber.of(1, symbol)))
                        .places())
                .containsExactly("document.number.symbol");
        assertThat(Checked.rule("DOC-02", numbered(DocumentNumber.of(1, symbol)))
                        .vietnamese())
                .contains("«" + symbol + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH-UBND", "KH - STP", "KH-SGD&ĐT", "KH-SNgV", "KH-TTr", "KH-ĐTN", "KH-SKHCN-VP"})
    void symbolWithTheForm(String symbol) {
        assertThat(Checked.rule("DOC-02", numbered(DocumentNumber.of(1, symbol)))
                        .places())
                .isEmpty();
    }

    @Test
    void symbolIsOfTheTypeOfTheDocument() {
        DocumentNumber report = DocumentNumber.of(1, "BC-UBND");
        assertThat(Checked.rule("DOC-02", numbered(report)).places()).containsExactly("document.number.symbol");
        ImprovementPlan decision = Plans.plan()
                .document(Plans.document()
                        .type(Text.of("Quyết định"))
                        .number(DocumentNumber.of(1, "QĐ-UBND"))
                        .build())
                .build();
        assertThat(Checked.rule("DOC-02", decision).places()).isEmpty();
    }

    @Test
    void absentSymbolIsNoBadSymbol() {
        assertThat(Checked.rule("DOC-02", numbered(DocumentNumber.absent())).places())
                .isEmpty();
    }

    @Test
    void ordinalIsThere() {
        DocumentNumber blank = DocumentNumber.builder()
                .status(DocumentNumber.Status.BLANK)
                .asPrinted(Text.of("Số: /KH-SGTVT"))
                .symbol(Text.of("KH-SGTVT"))
                .build();
        assertThat(Checked.rule("DOC-03", numbered(blank)).places()).containsExactly("document.number.ordinal");
        assertThat(Checked.rule("DOC-03", numbered(blank)).vietnamese()).isEqualTo("Thiếu số văn bản: «Số: /KH-SGTVT»");
        assertThat(Checked.rule("DOC-03", numbered(DocumentNumber.absent())).vietnamese())
                .isEqualTo("Thiếu số văn bản");
        assertThat(Checked.rule("DOC-03", Plans.valid()).places()).isEmpty();
    }

    @Test
    void numberIsUniqueInTheRegister() {
        ReferenceData taken = ReferenceData.builder()
                .planRegister((issuer, type, ordinal, year) ->
                        ordinal == 1167 && year == 2024 ? List.of("plan", "other") : List.of())
                .build();
        ReferenceData own = ReferenceData.builder()
                .planRegister((issuer, type, ordinal, year) -> List.of("plan"))
                .build();
        assertThat(Checked.rule("DOC-05", Plans.valid(), taken).places()).containsExactly("document.number.ordinal");
        assertThat(Checked.rule("DOC-05", Plans.valid(), taken).vietnamese())
                .isEqualTo("Trùng số văn bản trong năm: «1167 (other)»");
        assertThat(Checked.rule("DOC-05", Plans.valid(), own).places()).isEmpty();
        assertThat(Checked.rule("DOC-05", Plans.valid()).missing()).containsExactly(ReferenceSource.PLAN_REGISTER);
    }
}
