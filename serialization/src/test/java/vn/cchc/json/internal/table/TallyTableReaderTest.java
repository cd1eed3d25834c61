package vn.cchc.json.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Finding;

/** Bounds of memory, and what must not be taken for a plain row. */
class TallyTableReaderTest {

    private static final String HEAD = "district,weight,C01,C02,C03,C04,C05,C06\n";
    private static final String GOOD = "A,2,5,4,3,2,1,1\n";
    private static final int LONGEST = 256;

    private static TallyTableReader reader(String weight, int domains, int respondents) {
        return new TallyTableReader(
                SixQuestions.FORM,
                Optional.of(weight).filter(column -> !column.isEmpty()),
                List.of("district"),
                bytes -> {},
                new SurveyBounds(64, LONGEST, domains, respondents, 1000));
    }

    private static TallyTableReader read(String text, int threads) throws IOException {
        TallyTableReader reader = reader("weight", 2, 3);
        reader.read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), threads);
        assertThat(reader.tally().getRespondents() + reader.refused()).isEqualTo(reader.rows());
        return reader;
    }

    private static List<String> found(TallyTableReader reader) {
        return reader.findings().stream()
                .flatMap(finding -> finding.getPlaces().stream()
                        .map(place -> finding.getCode() + " " + place.getLine().orElse(0)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void rowThatIsTooLongIsRefusedAndTheOthersAreRead(int threads) throws IOException {
        String just = "A,2,5,4,3,2,1,1".concat(" ".repeat(LONGEST - GOOD.length())) + "\n";
        assertThat(just).hasSize(LONGEST);
        assertThat(read(HEAD + GOOD + just + GOOD, threads).findings()).isEmpty();

        String quoted = "\"A\n\n" + "x".repeat(3 * LONGEST) + "\",2,5,4,3,2,1,1\n";
        for (String tooLong : List.of(" " + just, quoted)) {
            TallyTableReader reader = read(HEAD + GOOD + tooLong + GOOD + "A,2,9,4,3,2,1,1\n", threads);
            long lines = tooLong.chars().filter(c -> c == '\n').count();
            assertThat(found(reader)).containsExactly("TBL-42 3", "TBL-40 " + (4 + lines));
            assertThat(reader.tally().getRespondents()).isEqualTo(2);
            assertThat(reader.rows()).isEqualTo(4);
        }
    }

    @Test
    void quoteThatIsNeverClosedBreaksOffHoweverLongTheRestIs() throws IOException {
        TallyTableReader reader = read(HEAD + GOOD + "\"A,2,5\n" + GOOD.repeat(100), 1);
        assertThat(found(reader)).containsExactly("TBL-05 3");
        assertThat(reader.rows()).isEqualTo(2);
        assertThat(reader.untold()).isZero();
    }

    @Test
    void headThatIsTooLongIsNoTable() throws IOException {
        TallyTableReader reader = reader("", 2, 3);
        String text = "x".repeat(LONGEST) + HEAD + GOOD;
        reader.read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1);
        assertThat(reader.isReadable()).isFalse();
        assertThat(found(reader)).containsExactly("TBL-42 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", ",,\n,,\n"})
    void fileWithoutTextIsEmpty(String text) throws IOException {
        TallyTableReader reader = reader("", 2, 3);
        reader.read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 2);
        assertThat(reader.isReadable()).isFalse();
        assertThat(found(reader)).containsExactly("TBL-35 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void domainsBeyondTheBoundAreRefusedInTheOrderOfTheFile(int threads) throws IOException {
        String rows = "B,2,5,4,3,2,1,1\nC,2,5,4,3,2,1,1\nA,2,5,4,3,2,1,1\nD,2,5,4,3,2,1,1\n";
        TallyTableReader two = read(HEAD + GOOD.repeat(20) + "B,2,5,4,3,2,1,1\n".repeat(20), threads);
        assertThat(two.findings()).isEmpty();
        assertThat(two.domains()).hasSize(2);

        TallyTableReader four = read(HEAD + GOOD.repeat(20) + rows.repeat(20), threads);
        assertThat(four.domains().keySet()).map(domain -> domain.getValue()).containsExactly("A", "B");
        assertThat(four.refused()).isEqualTo(40);
        assertThat(found(four)).contains("TBL-44 23", "TBL-44 25").hasSize(40);
    }

    @Test
    void respondentsBeyondTheBoundAreCountedAndItIsSaid() throws IOException {
        String rows =
                IntStream.rangeClosed(1, 5).mapToObj(i -> "r" + i + "," + GOOD).collect(Collectors.joining());
        TallyTableReader three = read("respondent," + HEAD + rows.substring(0, 3 * (GOOD.length() + 3)), 2);
        assertThat(three.findings()).isEmpty();

        TallyTableReader five = read("respondent," + HEAD + rows + rows, 2);
        assertThat(found(five)).containsExactly("TBL-43 5", "TBL-41 7", "TBL-41 8", "TBL-41 9");
        assertThat(five.refused()).isEqualTo(3);
        assertThat(five.tally().getRespondents()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2.500, ',', ''",
        "2.500, ;, TBL-19 3",
        "'2,500', ;, ''",
        "2.5000, ;, ''",
        "999999, ',', ''",
        "1000000, ',', SVY-01 3",
        "0, ',', SVY-01 3",
        "0.000000000001, ',', ''",
        "0.0000000000001, ',', SVY-01 3",
        "2., ',', ''",
        "2.x, ',', SVY-01 3",
    })
    void weightOfAPlainRowIsReadAsOfAnyOther(String weight, char separator, String told) throws IOException {
        String file =
                (HEAD + GOOD + "A,W,5,4,3,2,1,1\n").replace(',', separator).replace("W", weight);
        assertThat(found(read(file, 1))).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({
        "'A,2,6,4,3,2,1,1', TBL-40 3",
        "'A,2,5,4,4,2,1,1', TBL-40 3",
        "'A,2,5,4,3,2,1,13', TBL-40 3",
        "'A,2,5,4,3,2,1,12', ''",
        "'A,2,\"5\",\"\",3,2,1,1', ''",
        "'A,2,\"5\"\"\",4,3,2,1,1', TBL-40 3",
        "'A,2,5,4,3,2,1', TBL-39 3",
        "'A,2,5,4,3,2,1,1,', ''",
        "'A,2,5,4,3,2,1,1,1', TBL-39 3",
        "'A,2,,,,,,', ''",
    })
    void answersOfAPlainRowAreReadAsOfAnyOther(String row, String told) throws IOException {
        assertThat(found(read(HEAD + GOOD + row + "\n" + GOOD, 1)))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void blankRowIsNoRow() throws IOException {
        TallyTableReader reader =
                new TallyTableReader(SixQuestions.FORM, Optional.empty(), List.of(), bytes -> {}, SurveyBounds.STREAM);
        String text = "C01,C02,C03,C04,C05,C06\n1,1,1,1,1,1\n,,,,,\n1,,,,,\n";
        reader.read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1);
        assertThat(reader.rows()).isEqualTo(2);
        assertThat(reader.tally().getRespondents()).isEqualTo(2);
    }

    @Test
    void refusedRowsAreToldUpToAHundredByWhateverThreads() throws IOException {
        String rows = IntStream.range(0, 300)
                .mapToObj(i -> "A,2,x" + i + ",4,3,2,1,1\n")
                .collect(Collectors.joining());
        TallyTableReader one = read(HEAD + rows, 1);
        TallyTableReader two = read(HEAD + rows, 2);
        assertThat(one.findings()).hasSize(100).map(Finding::getCode).containsOnly("TBL-40");
        assertThat(one.untold()).isEqualTo(200);
        assertThat(two.findings()).isEqualTo(one.findings());
        assertThat(two.untold()).isEqualTo(200);
    }

    @Test
    void progressIsToldUpToTheLastByte() throws IOException {
        byte[] file = ("\uFEFF" + HEAD + GOOD.repeat(1000)).getBytes(StandardCharsets.UTF_8);
        List<Long> told = new ArrayList<>();
        TallyTableReader reader = new TallyTableReader(
                SixQuestions.FORM, Optional.empty(), List.of(), told::add, new SurveyBounds(4096, 4096, 9, 9, 99));
        reader.read(() -> new ByteArrayInputStream(file), 2);
        assertThat(told).isSorted().hasSizeGreaterThan(3).endsWith((long) file.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void faultOfTheDiskReachesTheCaller(int threads) {
        byte[] begin = (HEAD + GOOD.repeat(1000)).getBytes(StandardCharsets.UTF_8);
        InputStream failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == begin.length) {
                    throw new IOException("gone");
                }
                return begin[at++];
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (length > 0) {
                    bytes[from] = (byte) read();
                }
                return Math.min(length, 1);
            }
        };
        assertThatThrownBy(() -> reader("weight", 2, 3).read(() -> failing, threads))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
