package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.jackson2.Jackson2Codec;
import vn.cchc.json.internal.jackson3.Jackson3Codec;
import vn.cchc.json.internal.table.TallyTableReader;
import vn.cchc.survey.SurveyInstrument;

/** Respondents as JSON objects, one a line. */
class TallyNdjsonTest {

    private static final Path SAMPLE = Path.of("..", "examples", "survey", "responses.csv");
    private static final SurveyInstrument SIPAS = Instruments.bundled("sipas-2023-2026");

    @TempDir
    private Path folder;

    private static TallyTable read(String lines) throws IOException {
        return TallyTable.reader(SIPAS)
                .weight("w")
                .by("district")
                .readNdjson(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> told(TallyTable table) {
        return table.getFindings().stream()
                .map(finding -> finding.getCode() + " "
                        + finding.getPlaces().get(0).getLine().orElseThrow() + " "
                        + finding.getPlaces().get(0).getPath())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"w": 1, "district": "A", "C01": 6}                | TBL-40 2 C01
            {"w": 1, "district": "A", "C01": 4.5}              | TBL-40 2 C01
            {"w": 1, "district": "A", "C01": "tốt"}            | TBL-40 2 C01
            {"w": 0, "district": "A", "C01": 4}                | SVY-01 2
            {"district": "A", "C01": 4}                        | SVY-01 2
            {"w": 1, "district": null, "C01": 4}               | SVY-02 2
            {"w": 1, "district": "A", "C01": true}             | TBL-47 2 C01
            {"w": 1, "district": "A", "C01": [4]}              | TBL-47 2 C01
            {"w": 1, "district": "A", "C01": 4, "C01": 4}      | TBL-46 2 C01
            {"w": 1, "district": "A", "C01": 4                 | TBL-45 2
            {"w": 1, "district": "A", "C01": 4}}               | TBL-45 2
            {"w": 1, "district": "A"} {"w": 1}                 | TBL-45 2
            [1, 2]                                             | TBL-45 2
            4                                                  | TBL-45 2
            một phiếu                                          | TBL-45 2
            {"w": 1, "district": "A", "respondent": "p1"}      | TBL-41 2 respondent
            """)
    void aLineThatCannotBeCountedIsRefusedAndTheOthersAreCounted(String line, String told) throws Exception {
        String good = "{\"w\": 1, \"district\": \"A\", \"C01\": 5, \"respondent\": \"p%d\"}\n";
        TallyTable table = read(good.formatted(1) + line + "\n\r\n" + good.formatted(2));

        assertThat(told(table)).map(String::strip).containsExactly(told);
        assertThat(table.getRows()).isEqualTo(3);
        assertThat(table.getRefused()).isEqualTo(1);
        assertThat(table.getTally().getRespondents()).isEqualTo(2);
    }

    @Test
    void whatNobodyAsksForIsPassedOverHoweverDeep() throws Exception {
        TallyTable table = read(
                "\uFEFF{\"more\": {\"C01\": [1, {\"x\": []}]}, \"w\": \"2\", \"district\": \"A\", \"C01\": \"5\"}\r\n");

        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getTally().getCriteria().get(0).getWeights().get(5)).isEqualTo("2");
        assertThat(told(read("{\"more\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}\n")))
                .map(String::strip)
                .containsExactly("TBL-45 1");
    }

    @Test
    void noLineAtAllIsRefused() {
        for (String nothing : List.of("", "\n\n", "\uFEFF\n")) {
            assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> read(nothing))
                            .getFaults())
                    .map(fault -> fault.getCode())
                    .containsExactly("TBL-35");
        }
    }

    @Test
    void aLineBeyondTheBoundAndOneOfOtherLettersAreRefused() throws Exception {
        byte[] start = ("{\"x\": \"" + "x".repeat(2 << 20) + "\"}\n{\"w\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[start.length + 1];
        System.arraycopy(start, 0, bytes, 0, start.length);
        bytes[start.length] = (byte) 0xC3;
        TallyTable table =
                TallyTable.reader(SIPAS).weight("w").by("district").readNdjson(new ByteArrayInputStream(bytes));

        assertThat(told(table)).map(String::strip).containsExactly("TBL-42 1", "TBL-45 2");
        assertThat(table.getRows()).isEqualTo(2);
    }

    @Test
    void eitherJacksonCountsTheSampleAsTheTableDoes() throws Exception {
        List<List<String>> cells = Files.readAllLines(SAMPLE).stream()
                .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells.subList(1, cells.size())) {
            lines.add(IntStream.range(0, row.size())
                    .mapToObj(i ->
                            '"' + cells.get(0).get(i) + "\": " + (row.get(i).isEmpty() ? "null" : row.get(i)))
                    .collect(Collectors.joining(", ", "{", "}")));
        }
        Path file = Files.write(folder.resolve("responses.ndjson"), lines);
        List<Long> left = new ArrayList<>();
        TallyReader reader = TallyTable.reader(SIPAS)
                .weight("weight")
                .by("district")
                .progress((bytes, total) -> left.add(total - bytes));
        TallyTable table = reader.read(SAMPLE);

        assertThat(reader.readNdjson(file).getTally()).isEqualTo(table.getTally());
        assertThat(left).endsWith(0L);
        for (Codec codec : List.of(Jackson2Codec.create(), Jackson3Codec.create())) {
            var one = new TallyTableReader(SIPAS, Optional.of("weight"), List.of("district"), bytes -> {});
            one.readLines(new ByteArrayInputStream(Files.readAllBytes(file)), codec);
            assertThat(one.tally()).isEqualTo(table.getTally());
            assertThat(one.domains()).isEqualTo(table.getDomains());
            assertThat(one.refused()).isZero();
        }
    }
}
