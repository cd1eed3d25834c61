package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.ImmutableOfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class AppendixRulesTest {

    private static ImprovementPlan plan(ImmutableOfficialDocument.Builder document, String backReference) {
        return Plans.plan()
                .document(document.build())
                .addAppendix(appendix()
                        .status(Appendix.Status.ATTACHED)
                        .backReference(Text.of(backReference))
                        .build())
                .build();
    }

    private static vn.cchc.plan.ImmutableAppendix.Builder appendix() {
        return Appendix.builder().id("app1").label(Text.of("Phụ lục I"));
    }

    /** Number, day and issuer of a plan that is issued: 1167/KH-UBND, 04/6/2024. */
    private static ImmutableOfficialDocument.Builder issued() {
        return Plans.document().issuer(Party.organization("ỦY BAN NHÂN DÂN TỈNH SƠN LA"));
    }

    /** A plan of which only symbol and year are printed, as in Sơn La. */
    private static ImmutableOfficialDocument.Builder open() {
        return issued().number(DocumentNumber.builder()
                        .status(DocumentNumber.Status.BLANK)
                        .symbol(Text.of("KH-UBND"))
                        .build())
                .date(PartialDate.of(2023))
                .enactingAuthority(Text.of("Chủ tịch Ủy ban nhân dân tỉnh"));
    }

    @Test
    void namedAndNotAttached() {
        ImprovementPlan plan = Plans.plan()
                .addAppendix(appendix().status(Appendix.Status.ATTACHED).build())
                .addAppendix(appendix()
                        .id("app2")
                        .label(Text.of("Phụ lục II"))
                        .status(Appendix.Status.NAMED_NOT_ATTACHED)
                        .build())
                .build();
        assertThat(Checked.rule("PLN-11", plan).places()).containsExactly("appendices[1].status");
        assertThat(Checked.rule("PLN-11", plan).vietnamese())
                .isEqualTo("Phụ lục được nêu nhưng không kèm theo: «Phụ lục II»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Kế hoạch số 1168/KH-UBND ngày 04 tháng 6 năm 2024)",
                "(Kèm theo Kế hoạch số 1167/KH-SNV ngày 04 tháng 6 năm 2024)",
                "(Kèm theo Kế hoạch số /KH-UBND ngày 04 tháng 6 năm 2024)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 05 tháng 6 năm 2024)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 04 tháng 7 năm 2024)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 04 tháng 6 năm 2023)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày tháng 6 năm 2024)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 4/6/2023)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND của Sở Tư pháp)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND của Sở Tư pháp ngày 4/6/2024)",
                "(Kèm theo Kế hoạch nâng cao sự hài lòng của người dân số 1167/KH-UBND ngày 4/6/2024 của Sở Tư pháp)",
                "(Kèm theo Kế hoạch của Ủy ban nhân dân tỉnh Sơn Dương)",
            })
    void backReferenceDisagrees(String line) {
        assertThat(Checked.rule("PLN-12", plan(issued(), line)).places())
                .containsExactly("appendices[0].backReference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 04 tháng 6 năm 2024 của Ủy ban nhân dân tỉnh Sơn La)",
                "(Kèm theo Kế hoạch số: 1167 /KH - UBND ngày 4/6/2024 của UBND tỉnh)",
                "(Kèm theo Kế hoạch số 01167/KH-UBND, ngày 4 tháng 6 năm 2024 của Chủ tịch UBND tỉnh Sơn La)",
                "(Chi tiết tại Phụ lục số 1 kèm theo Kế hoạch).",
                "(Kèm theo Kế hoạch nâng cao sự hài lòng của người dân số 1167/KH-UBND ngày 4/6/2024)",
                "(Kèm theo Kế hoạch nâng cao sự hài lòng của người dân số 1167/KH-UBND ngày 4/6/2024 của UBND tỉnh)",
                "(Kèm theo Kế hoạch số 1167/KH-UBND ngày 4/6/2024 nâng cao sự hài lòng của người dân)",
            })
    void backReferenceAgrees(String line) {
        assertThat(Checked.rule("PLN-12", plan(issued(), line)).places()).isEmpty();
    }

    @Test
    void whatIsOpenOnBothSidesAgrees() {
        String open = "(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Sơn La)";
        String dots = "(Kèm theo Kế hoạch số ..../KH-UBND ngày … tháng … năm 2023 của Ủy ban nhân dân tỉnh)";
        assertThat(Checked.rule("PLN-12", plan(open(), open)).places()).isEmpty();
        assertThat(Checked.rule("PLN-12", plan(open(), dots)).places()).isEmpty();
        assertThat(Checked.rule("PLN-12", plan(issued(), open)).vietnamese())
                .isEqualTo("Số, ngày, cơ quan ghi ở Phụ lục không khớp kế hoạch: «Phụ lục I» («" + open + "»)");
    }

    @Test
    void issuerThatIsNotPrintedContradictsNobody() {
        assertThat(Checked.rule(
                                "PLN-12",
                                plan(Plans.document().issuer(Optional.empty()), "(Kèm theo Kế hoạch của Sở Tư pháp)"))
                        .places())
                .isEmpty();
    }
}
