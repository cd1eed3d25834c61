package vn.cchc.json.internal.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** A form of six criteria on scales of five, three and twelve levels. */
final class SixQuestions {

    static final List<String> CODES = List.of("C01", "C02", "C03", "C04", "C05", "C06");

    static final SurveyInstrument FORM = SurveyInstrument.builder()
            .id("sau-cau")
            .name(Text.of("Phiếu sáu câu"))
            .index(IndexCode.of("sipas"))
            .status(SourceStatus.UNSOURCED)
            .scales(Stream.of(5, 3, 12).map(SixQuestions::scale).toList())
            .addParts(SurveyPart.builder()
                    .code("I")
                    .name(Text.of("Phần"))
                    .addElements(SurveyElement.builder()
                            .code("IA")
                            .name(Text.of("Yếu tố"))
                            .criteria(CODES.stream()
                                    .map(code -> SurveyCriterion.builder()
                                            .code(code)
                                            .name(Text.of("Tiêu chí " + code))
                                            .scale(code.equals("C03") ? "s3" : code.equals("C06") ? "s12" : "s5")
                                            .build())
                                    .toList())
                            .build())
                    .build())
            .build();

    private SixQuestions() {}

    private static AnswerScale scale(int levels) {
        return AnswerScale.builder()
                .code("s" + levels)
                .name(Text.of("Mức độ"))
                .levels(IntStream.rangeClosed(1, levels)
                        .mapToObj(score -> AnswerLevel.builder()
                                .score(score)
                                .name(Text.of("Mức " + score))
                                .satisfied(score == levels)
                                .build())
                        .toList())
                .build();
    }
}
