package vn.cchc.survey;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Small instruments to be checked. */
final class Forms {

    private Forms() {}

    /** {@return an instrument of two parts, II with one element, in which nothing is found} */
    static ImmutableSurveyInstrument.Builder form() {
        return SurveyInstrument.builder()
                .id("test")
                .name(Text.of("Phiếu thử"))
                .index(IndexCode.SIPAS)
                .status(SourceStatus.VERIFIED)
                .addScales(scale("satisfaction", 5, 4, 5))
                .addParts(
                        part("I", element("IA", "C01", "C02"), element("IB", "C03")),
                        part("II", element("IIA", "C04")));
    }

    /** {@return an instrument of one element} */
    static ImmutableSurveyInstrument.Builder of(SurveyCriterion... criteria) {
        return form().parts(java.util.List.of(
                part("I", element("IA").addCriteria(criteria).build())));
    }

    /** {@return a scale of levels 1 to {@code highest}, of which some count as satisfied} */
    static AnswerScale scale(String code, int highest, Integer... satisfied) {
        return scale(
                code,
                IntStream.rangeClosed(1, highest)
                        .mapToObj(score -> level(score, Arrays.asList(satisfied).contains(score)))
                        .toArray(AnswerLevel[]::new));
    }

    static AnswerScale scale(String code, AnswerLevel... levels) {
        return AnswerScale.builder()
                .code(code)
                .name(Text.of("Thang " + code))
                .addLevels(levels)
                .build();
    }

    static AnswerLevel level(int score, boolean satisfied) {
        return AnswerLevel.builder()
                .score(score)
                .name(Text.of("Mức " + score))
                .satisfied(satisfied)
                .build();
    }

    static SurveyPart part(String code, SurveyElement... elements) {
        return SurveyPart.builder()
                .code(code)
                .name(Text.of("Phần " + code))
                .addElements(elements)
                .build();
    }

    static SurveyElement element(String code, String... criteria) {
        return element(code)
                .criteria(Arrays.stream(criteria)
                        .map(one -> criterion(one).build())
                        .toList())
                .build();
    }

    static ImmutableSurveyElement.Builder element(String code) {
        return SurveyElement.builder().code(code).name(Text.of("Yếu tố " + code));
    }

    static ImmutableSurveyCriterion.Builder criterion(String code) {
        return SurveyCriterion.builder()
                .code(code)
                .name(Text.of("Tiêu chí " + code))
                .scale("satisfaction");
    }

    static ImmutableSurveyItem.Builder item(String code) {
        return SurveyItem.builder()
                .code(code)
                .question("Q1")
                .indicator(Text.of("mức độ quan tâm"))
                .name(Text.of("Câu " + code));
    }
}
