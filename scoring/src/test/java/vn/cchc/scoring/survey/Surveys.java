package vn.cchc.scoring.survey;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.finding.Place;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Instruments, designs, methods and answers for tests. */
final class Surveys {

    /** The instrument of 2023-2026 by its shape: 23 criteria of policy, 16 of service. */
    static final SurveyInstrument SIPAS = instrument(
            5,
            Map.of(
                    "I",
                    List.of("IA:2", "IB:2", "IC:9", "ID:10"),
                    "II",
                    List.of("IIA:3", "IIB:4", "IIC:3", "IID:3", "IIE:3")));

    private Surveys() {}

    /** {@return an instrument with parts, elements and numbers of criteria, on a scale whose two highest levels are satisfied} */
    static SurveyInstrument instrument(int levels, Map<String, List<String>> parts) {
        int[] next = {1};
        return SurveyInstrument.builder()
                .id("sipas")
                .name(Text.of("Bộ câu hỏi"))
                .index(IndexCode.of("sipas"))
                .status(SourceStatus.VERIFIED)
                .addScales(AnswerScale.builder()
                        .code("levels")
                        .name(Text.of("Thang đo"))
                        .levels(IntStream.rangeClosed(1, levels)
                                .mapToObj(score -> AnswerLevel.builder()
                                        .score(score)
                                        .satisfied(score > levels - 2)
                                        .build())
                                .toList())
                        .build())
                .parts(parts.keySet().stream()
                        .sorted()
                        .map(code -> SurveyPart.builder()
                                .code(code)
                                .name(Text.of("Phần " + code))
                                .elements(parts.get(code).stream()
                                        .map(element -> element(element, next))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static SurveyElement element(String codeAndSize, int[] next) {
        String[] parts = codeAndSize.split(":", 2);
        return SurveyElement.builder()
                .code(parts[0])
                .name(Text.of("Yếu tố " + parts[0]))
                .criteria(IntStream.range(0, Integer.parseInt(parts[1]))
                        .mapToObj(i -> String.format(java.util.Locale.ROOT, "C%02d", next[0]++))
                        .map(code -> SurveyCriterion.builder()
                                .code(code)
                                .name(Text.of("Tiêu chí " + code))
                                .scale("levels")
                                .build())
                        .toList())
                .build();
    }

    static ImmutableSamplingDesign.Builder design(String name) {
        return SamplingDesign.builder().name(name).weight("weight").variance(VarianceMethod.LINEARIZATION);
    }

    static SamplingStage villages() {
        return SamplingStage.builder().addStrata("district").cluster("village").build();
    }

    static ImmutableSurveyMethod.Builder pooled(String name, Reduction reduction) {
        return SurveyMethod.builder()
                .name(name)
                .reduction(reduction)
                .missing(MissingAnswers.LEAVE_OUT)
                .element(Aggregation.POOLED)
                .part(Aggregation.POOLED)
                .overall(Aggregation.POOLED)
                .confidence(new BigDecimal("0.95"))
                .decimals(2);
    }

    static final SurveyMethod TOP_TWO =
            pooled("top-two-share", Reduction.SHARE_SATISFIED).build();

    static final SurveyMethod MEAN = pooled("mean-score", Reduction.MEAN_SCORE).build();

    /** {@return the rows of a golden file, by column} */
    static List<Map<String, String>> golden(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Surveys.class.getResourceAsStream("/golden/survey/" + file), file)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\"", ""))
                    .toList();
            List<String> names = Arrays.asList(lines.get(0).split(",", -1));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                IntStream.range(0, names.size()).forEach(i -> row.put(names.get(i), cells[i]));
                rows.add(row);
            }
            return rows;
        }
    }

    /** {@return rows as responses; a row that is refused is a fault of the test} */
    static SurveyResponses responses(SurveyResponses.Builder builder, List<Map<String, String>> rows) {
        feed(builder, rows);
        return builder.build();
    }

    /** Counts rows; a row that is refused is a fault of the test. */
    static void feed(AnswerSink sink, List<Map<String, String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            List<String> values = sink.columns().stream()
                    .map(row::get)
                    .map(Objects::requireNonNull)
                    .toList();
            int[] answers = row.keySet().stream()
                    .filter(column -> column.matches("C\\d\\d"))
                    .mapToInt(column -> row.get(column).isEmpty() ? 0 : Integer.parseInt(row.get(column)))
                    .toArray();
            Optional<?> fault = sink.add(Place.builder().path("rows[" + i + "]").build(), values, answers);
            if (fault.isPresent()) {
                throw new AssertionError(fault.get());
            }
        }
    }
}
