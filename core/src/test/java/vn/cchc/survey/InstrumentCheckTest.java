package vn.cchc.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.value.SourceStatus;

class InstrumentCheckTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static List<String> found(ImmutableSurveyInstrument.Builder form) {
        return lines(InstrumentCheck.check(form.build()));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + places(finding) + ": " + finding.message(VIETNAMESE))
                .toList();
    }

    private static String places(Finding finding) {
        return finding.getPlaces().stream().map(Place::getPath).collect(Collectors.joining("+"));
    }

    @Test
    void codeUsedTwiceIsOneFindingAtAllPlacesButTheFirst() {
        assertThat(found(Forms.form()
                        .addParts(Forms.part("IA", Forms.element("C01", "C05", "C01")))
                        .addItems(Forms.item("C01").build())))
                .containsExactly(
                        "INS-01 parts[2].code: Mã «IA» đã dùng cho «Yếu tố IA»",
                        "INS-01 parts[2].elements[0].code+parts[2].elements[0].criteria[1].code+items[0].code:"
                                + " Mã «C01» đã dùng cho «Tiêu chí C01»");
    }

    @Test
    void codeOfTheWholeIsReserved() {
        assertThat(found(Forms.form().addParts(Forms.part("ALL", Forms.element("IIIA", "all", "ALL")))))
                .containsExactly("INS-02 parts[2].code+parts[2].elements[0].criteria[1].code:"
                        + " Mã «ALL» dành riêng cho toàn bộ phiếu, hãy đặt mã khác");
    }

    @Test
    void scaleDeclaredTwice() {
        assertThat(found(Forms.form().addScales(Forms.scale("satisfaction", 4, 3, 4))))
                .containsExactly("INS-03 scales[1].code: Thang đo «satisfaction» được khai báo hai lần");
    }

    @Test
    void unknownScaleIsToldWithTheNearest() {
        assertThat(found(Forms.of(
                                Forms.criterion("C01").build(),
                                Forms.criterion("C02").scale("satisfacton").build(),
                                Forms.criterion("C03").scale("satisfacton").build())
                        .addItems(Forms.item("Q1.1").scale("x").build())))
                .containsExactly(
                        "INS-04 parts[0].elements[0].criteria[1].scale+parts[0].elements[0].criteria[2].scale:"
                                + " Chưa khai báo thang đo «satisfacton»; có phải «satisfaction»?",
                        "INS-04 items[0].scale: Chưa khai báo thang đo «x»");
    }

    @Test
    void unusedScaleIsForInformationOnly() {
        SurveyInstrument form =
                Forms.form().addScales(Forms.scale("interest", 3)).build();
        assertThat(lines(InstrumentCheck.check(form)))
                .containsExactly(
                        "INS-05 scales[1].code: Không tiêu chí hay câu hỏi nào dùng thang đo «Thang interest»");
        assertThat(InstrumentCheck.check(form).get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void scoresStartAtOneAndLeaveNoGap() {
        assertThat(scores(2, 3)).containsExactly(scoresFinding(0, 1, 2));
        assertThat(scores(1, 2, 4, 6)).containsExactly(scoresFinding(2, 3, 4));
        assertThat(scores(1, 2, 2)).containsExactly(scoresFinding(2, 3, 2));
        assertThat(scores(3, 2, 1)).containsExactly(scoresFinding(0, 1, 3));
        assertThat(scores(1, 2)).isEmpty();
    }

    private static List<String> scores(int... scores) {
        AnswerLevel[] levels = java.util.Arrays.stream(scores)
                .mapToObj(score -> Forms.level(score, false))
                .toArray(AnswerLevel[]::new);
        return found(Forms.form()
                .addScales(Forms.scale("interest", levels))
                .addItems(Forms.item("Q1.1").scale("interest").build()));
    }

    private static String scoresFinding(int place, int expected, int score) {
        return "INS-06 scales[1].levels[" + place
                + "].score: Các mức của thang đo phải có điểm liên tiếp 1, 2, 3, … từ thấp lên cao: chỗ này là "
                + expected
                + ", đang ghi " + score;
    }

    @Test
    void oneLevelMeasuresNothing() {
        assertThat(found(Forms.form().scales(List.of(Forms.scale("satisfaction", 1, 1)))))
                .containsExactly("INS-07 scales[0].levels: Thang đo chỉ có một mức thì không đo được gì");
        assertThat(found(Forms.form().scales(List.of(Forms.scale("satisfaction", 2, 2)))))
                .isEmpty();
    }

    @Test
    void shareOfTheSatisfiedNeedsLevelsOfBothKinds() {
        assertThat(found(Forms.form().scales(List.of(Forms.scale("satisfaction", 5)))))
                .containsExactly(
                        "INS-08 scales[0].levels: Chưa có mức nào của thang đo được tính là hài lòng, nên tỷ lệ hài"
                                + " lòng luôn là 0 %");
        assertThat(found(Forms.form().scales(List.of(Forms.scale("satisfaction", 3, 1, 2, 3)))))
                .containsExactly(
                        "INS-08 scales[0].levels: Mọi mức của thang đo đều được tính là hài lòng, nên tỷ lệ hài lòng"
                                + " luôn là 100 %");
    }

    @Test
    void scaleOfItemsNeedsNoSatisfiedLevel() {
        assertThat(found(Forms.form()
                        .addScales(Forms.scale("interest", 4))
                        .addItems(Forms.item("Q1.1").scale("interest").build())))
                .isEmpty();
    }

    @Test
    void whoAnswersHigherIsSatisfiedToo() {
        assertThat(found(Forms.form().scales(List.of(Forms.scale("satisfaction", 5, 3, 5)))))
                .containsExactly(
                        "INS-09 scales[0].levels[3]: Mức «Mức 3» được tính là hài lòng mà mức cao hơn «Mức 4» thì không");
    }

    @Test
    void partsAndElementsHoldSomething() {
        assertThat(found(Forms.form()
                        .addParts(
                                Forms.part("III"),
                                Forms.part("IV", Forms.element("IVA", "C09")),
                                Forms.part("V", Forms.element("VA", new String[0])))))
                .containsExactly(
                        "INS-10 parts[2]: Phần này chưa có yếu tố nào",
                        "INS-10 parts[4].elements[0]: Yếu tố này chưa có tiêu chí nào");
    }

    @Test
    void onlyWhatIsBundledMustRestOnSources() {
        SurveyInstrument recalled = Forms.of(
                        Forms.criterion("C01").status(SourceStatus.INFERRED).build(),
                        Forms.criterion("C02").status(SourceStatus.RECALLED).build())
                .status(SourceStatus.UNSOURCED)
                .build();
        assertThat(InstrumentCheck.check(recalled)).isEmpty();
        assertThat(lines(InstrumentCheck.bundled(recalled)))
                .containsExactly(
                        "INS-11 status+parts[0].elements[0].criteria[1].status: Phiếu khảo sát kèm theo thư viện"
                                + " không được có nội dung chưa thấy nguồn");
        assertThat(InstrumentCheck.bundled(Forms.form().build())).isEmpty();
    }

    @Test
    void soundInstrumentHasNoFinding() {
        assertThat(InstrumentCheck.check(Forms.form().build())).isEmpty();
    }

    @Test
    void findingIsToldInEnglishToo() {
        Finding finding = InstrumentCheck.check(
                        Forms.form().addParts(Forms.part("III")).build())
                .get(0);
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("There is no element in this part");
        assertThat(finding.getPlaces().get(0).getLabel()).contains("III");
    }
}
