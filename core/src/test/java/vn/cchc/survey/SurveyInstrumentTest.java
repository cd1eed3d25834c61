package vn.cchc.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class SurveyInstrumentTest {

    private static final Text BLANK = Text.of(" ");

    @Test
    void whatMakesItMeaninglessIsRefused() {
        Refusal.by(ValueRule.MISSING, () -> Forms.form().parts(List.of()).build());
        Refusal.by(
                ValueRule.SCHEMA_VERSION,
                "schemaVersion",
                () -> Forms.form().schemaVersion("2.0").build());
        Refusal.by(ValueRule.IDENTIFIER, "id", () -> Forms.form().id("phiếu").build());
        Refusal.by(ValueRule.BLANK, "name", () -> Forms.form().name(BLANK).build());
        Refusal.by(
                ValueRule.TIME_ORDER,
                "validTo",
                () -> Forms.form()
                        .validFrom(LocalDate.parse("2023-01-01"))
                        .validTo(LocalDate.parse("2022-12-31"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(
                ValueRule.CALENDAR,
                "comparableSince",
                () -> Forms.form().comparableSince(year).build());
    }

    @Test
    void namesAndCodesOfPartsAreRefusedAsThoseOfTheWhole() {
        Refusal.by(ValueRule.IDENTIFIER, "code", () -> Forms.part("Phần I"));
        Refusal.by(
                ValueRule.BLANK,
                "name",
                () -> SurveyPart.builder().code("I").name(BLANK).build());
        Refusal.by(ValueRule.IDENTIFIER, "code", () -> Forms.element("I A").build());
        Refusal.by(
                ValueRule.BLANK, "name", () -> Forms.element("IA").name(BLANK).build());
        Refusal.by(ValueRule.IDENTIFIER, "code", () -> Forms.criterion("").build());
        Refusal.by(
                ValueRule.BLANK,
                "name",
                () -> Forms.criterion("C01").name(BLANK).build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "scale",
                () -> Forms.criterion("C01").scale("năm mức").build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "question",
                () -> Forms.item("Q1.1").question("Câu 1").build());
        Refusal.by(
                ValueRule.BLANK,
                "indicator",
                () -> Forms.item("Q1.1").indicator(BLANK).build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "scale",
                () -> Forms.item("Q1.1").scale("?").build());
    }

    @Test
    void itemWithAScaleIsAnsweredInNoOtherWay() {
        var item = Forms.item("Q8.1").answer(AnswerKind.YES_NO);
        assertThat(item.build().getScale()).isEmpty();
        var refusal = Refusal.by(
                ValueRule.CONTRADICTION, "answer", () -> item.scale("interest").build());
        assertThat(refusal.getFound()).isEqualTo("interest");
    }

    @Test
    void scaleHasLevelsOfScoresThatCanBeCounted() {
        Refusal.by(ValueRule.MISSING, () -> Forms.scale("interest"));
        Refusal.by(ValueRule.RANGE, "score", () -> Forms.level(0, false));
        Refusal.by(ValueRule.RANGE, "score", () -> Forms.level(101, false));
        Refusal.by(
                ValueRule.BLANK,
                "name",
                () -> AnswerLevel.builder().score(1).name(BLANK).build());
        assertThat(Forms.level(1, false).getScore()).isEqualTo(1);
        assertThat(Forms.level(100, true).getScore()).isEqualTo(100);
    }

    @Test
    void levelWithoutANameIsCalledByItsScoreAndSatisfiesNobody() {
        AnswerLevel level = AnswerLevel.builder().score(3).build();
        assertThat(level.label().toString()).isEqualTo("3");
        assertThat(level.isSatisfied()).isFalse();
        assertThat(Forms.level(3, true).label().toString()).isEqualTo("Mức 3");
    }

    @Test
    void highestIsTheHighestScoreWhateverTheOrder() {
        assertThat(Forms.scale("satisfaction", 5).highest()).isEqualTo(5);
        assertThat(Forms.scale("x", Forms.level(7, true), Forms.level(2, false)).highest())
                .isEqualTo(7);
    }

    @Test
    void elementsAndCriteriaStandInTheOrderOfTheForm() {
        SurveyInstrument form = Forms.form().build();
        assertThat(form.elements()).extracting(SurveyElement::getCode).containsExactly("IA", "IB", "IIA");
        assertThat(form.criteria()).extracting(SurveyCriterion::getCode).containsExactly("C01", "C02", "C03", "C04");
    }

    @Test
    void criterionAndItsScaleAreFoundByTheirCodes() {
        SurveyInstrument form = Forms.form().build();
        assertThat(form.find("c03")).isEmpty();
        assertThat(form.find("IA")).isEmpty();
        SurveyCriterion criterion = form.find("C03").orElseThrow();
        assertThat(criterion.getName().toString()).isEqualTo("Tiêu chí C03");
        assertThat(form.scale(criterion)).isSameAs(form.getScales().get(0));
        assertThat(form.findScale("interest")).isEmpty();
    }

    @Test
    void criterionOfAnotherInstrumentHasNoScaleHere() {
        SurveyInstrument form = Forms.form().build();
        SurveyCriterion other = Forms.criterion("C01").scale("interest").build();
        assertThatThrownBy(() -> form.scale(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("C01: interest");
    }
}
