package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.finding.Finding;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.InstrumentCheck;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyItem;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.SourceStatus;

/** The bundled instruments are the lists that were read in their sources, row by row. */
class InstrumentsTest {

    private static final Path FILES = Path.of("src", "main", "resources", "vn", "cchc", "json", "instruments");

    static List<String> ids() {
        return Instruments.ids();
    }

    @Test
    void unknownIdIsRefusedAndTheKnownAreNamed() {
        assertThatThrownBy(() -> Instruments.bundled("../instruments/sipas-2022"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sipas-2022")
                .hasMessageContaining("sipas-2023-2026");
    }

    @Test
    void everyFileIsListedAndEveryOneListedIsThere() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".instrument.json", "")))
                    .containsExactlyInAnyOrderElementsOf(Instruments.ids());
        }
    }

    @ParameterizedTest
    @CsvSource({"sipas-2022, sipas_criteria_2022.csv", "sipas-2023-2026, sipas_criteria_2023_2026.csv"})
    void criteriaAreThoseOfTheListInTheirOrder(String id, String list) {
        List<List<String>> expected = Csv.golden("instruments/" + list).stream()
                .map(row -> List.of(
                        row.getField("part"),
                        row.getField("part_name"),
                        row.getField("element_code"),
                        row.getField("element_name"),
                        "C" + (row.getField("seq").length() == 1 ? "0" : "") + row.getField("seq"),
                        row.getField("criterion"),
                        row.getField("confidence").substring(0, "VERIFIED".length())))
                .toList();
        assertThat(rows(Instruments.bundled(id))).isEqualTo(expected);
    }

    private static List<List<String>> rows(SurveyInstrument form) {
        List<List<String>> rows = new ArrayList<>();
        for (SurveyPart part : form.getParts()) {
            for (SurveyElement element : part.getElements()) {
                for (SurveyCriterion criterion : element.getCriteria()) {
                    SourceStatus status = criterion.getStatus().orElse(form.getStatus());
                    rows.add(List.of(
                            part.getCode(),
                            part.getName().toString(),
                            element.getCode(),
                            element.getName().toString(),
                            criterion.getCode(),
                            criterion.getName().toString(),
                            status.name()));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "sipas-2022, 'IA 2, IB 2, IC 8, ID 2, IIA 4, IIB 4, IIC 5, IID 3, IIE 3', 33",
        "sipas-2023-2026, 'IA 2, IB 2, IC 9, ID 10, IIA 3, IIB 4, IIC 3, IID 3, IIE 3', 39"
    })
    void elementsHaveAsManyCriteriaAsTheSourceCounts(String id, String counts, int all) {
        SurveyInstrument form = Instruments.bundled(id);
        assertThat(form.elements().stream()
                        .map(element ->
                                element.getCode() + " " + element.getCriteria().size())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(counts);
        assertThat(form.criteria()).hasSize(all);
        assertThat(form.getComparableSince()).contains(2022);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void criteriaAreAnsweredOnFiveLevelsOfWhichTheUpperTwoCount(String id) {
        SurveyInstrument form = Instruments.bundled(id);
        assertThat(form.criteria()).allSatisfy(criterion -> {
            AnswerScale scale = form.scale(criterion);
            assertThat(scale.getLevels().stream().map(AnswerLevel::getScore)).containsExactly(1, 2, 3, 4, 5);
            assertThat(scale.getLevels().stream()
                            .filter(AnswerLevel::isSatisfied)
                            .map(level -> level.label().toString()))
                    .containsExactly("Hài lòng", "Rất hài lòng");
        });
    }

    @Test
    void otherItemsAreThoseOfTheListWithTheirScales() {
        SurveyInstrument form = Instruments.bundled("sipas-2023-2026");
        List<List<String>> expected = Csv.golden("instruments/sipas_other_items_2023_2026.csv").stream()
                .map(row -> List.of(
                        row.getField("question"),
                        row.getField("question") + "." + row.getField("seq"),
                        row.getField("indicator"),
                        row.getField("item"),
                        scale(row)))
                .toList();
        assertThat(form.getItems().stream()
                        .map(item -> List.of(
                                item.getQuestion(),
                                item.getCode(),
                                item.getIndicator().toString(),
                                item.getName().toString(),
                                scale(form, item)))
                        .toList())
                .isEqualTo(expected)
                .hasSize(53);
    }

    /** The list says of the seventh question only that its scale is that of the third. */
    private static String scale(NamedCsvRecord row) {
        String scale = row.getField("scale");
        return scale.equals("4 levels as Q3") ? "4 levels: 1 Không/2 Khá/3 Phù hợp/4 Rất phù hợp" : scale;
    }

    private static String scale(SurveyInstrument form, SurveyItem item) {
        Optional<AnswerScale> scale = item.getScale().flatMap(form::findScale);
        if (scale.isPresent()) {
            List<AnswerLevel> levels = scale.get().getLevels();
            return levels.size() + " levels: "
                    + levels.stream()
                            .map(level -> level.getScore() + " " + level.label())
                            .collect(Collectors.joining("/"));
        }
        return switch (item.getAnswer().orElseThrow()) {
            case SINGLE_CHOICE -> "single choice option";
            case MULTIPLE_CHOICE -> "multiple choice";
            case YES_NO -> "yes/no";
        };
    }

    /** That there were three levels in 2022 is known; how they were called is not, nor what was asked on them. */
    @Test
    void levelsWhoseNamesWereNotFoundHaveNone() {
        SurveyInstrument form = Instruments.bundled("sipas-2022");
        for (String code : List.of("interest", "expectation")) {
            assertThat(form.findScale(code).orElseThrow().getLevels())
                    .hasSize(3)
                    .allMatch(level -> level.getName().isEmpty());
        }
        assertThat(form.getItems()).isEmpty();
        assertThat(InstrumentCheck.bundled(form)).extracting(Finding::getCode).containsExactly("INS-05", "INS-05");
    }

    @Test
    void instrumentInForceStandsTheCheck() {
        assertThat(InstrumentCheck.bundled(Instruments.bundled("sipas-2023-2026")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void instrumentIsReadOnceAndSaysWhatIsMissing(String id) {
        SurveyInstrument form = Instruments.bundled(id);
        assertThat(form).isSameAs(Instruments.bundled(id));
        assertThat(form.getId()).isEqualTo(id);
        assertThat(form.getNote().orElseThrow().toString()).contains("Công thức tính chỉ số không công bố");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void instrumentIsInTheWrittenForm(String id) throws IOException {
        byte[] file = Files.readAllBytes(FILES.resolve(id + ".instrument.json"));
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(jackson.read(SurveyInstrument.class, file)))
                    .isEqualTo(file);
        }
    }
}
