package vn.cchc.json.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.Utf8;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.scoring.survey.SurveyTallies;

/** What is counted from a stream is what is counted from memory, whatever is in the file, by any blocks and threads. */
class TallyTablePropertiesTest {

    private static final String[] GOOD_CELLS = {"5", "5", "5", "4", "1", "3", "2", "", "\"5\"", "\"\""};
    private static final String[] ODD_CELLS = {
        "6", "0", "x", " 5", "05", "12", "-1", "4.0", "\"4", "4\"", "\"5\"5", "\u00a05"
    };
    private static final String[] WEIGHTS = {
        "1",
        "2.5",
        "204.444444",
        "2,500",
        "1.234",
        "0",
        "",
        "1e3",
        "1.",
        "\"3\"",
        "999999",
        "1000000",
        "0.000000000001",
        "0.0000000000001",
        "12.345",
        "1.234.567",
        "\"1,5\"",
        "-2",
        "+2",
        "007"
    };
    private static final String[] DISTRICTS = {
        "A",
        "A",
        "B",
        "Đồng Văn",
        "\"A\"",
        "\"Đồng \"\"Văn\"",
        "\"B\nC\"",
        " A",
        "",
        "\"x;y,z\"",
        "Đo\u0302\u0300ng Văn",
        "q\"q",
        "\"r\r\"\"\ns\""
    };
    private static final String[] NOTES = {"", "", "n", "\"a\r\nb\"", "\"a\rb\"", "x y", "\""};
    private static final String[] NAMES = {"r1", "r2", "r3", "", " r1", "\"r2\"", "mã 1"};
    private static final String[] LINE_ENDS = {"\n", "\n", "\r\n", "\r"};

    private record Counted(
            boolean readable,
            AnswerTally tally,
            Map<SurveyDomain, AnswerTally> domains,
            long rows,
            long refused,
            long untold,
            List<Finding> findings) {}

    private record Form(Optional<String> weight, List<String> by) {

        SurveyTallies tallies() {
            return weight.map(column -> SurveyTallies.weighted(SixQuestions.FORM, column, by))
                    .orElseGet(() -> SurveyTallies.of(SixQuestions.FORM, by));
        }
    }

    private static Counted inMemory(byte[] file, Form form) {
        SurveyTallies tallies = form.tallies();
        TableFindings findings = new TableFindings();
        SurveyRows rows = new SurveyRows(
                SixQuestions.FORM, form.weight.map(Set::of).orElse(Set.of()), tallies, SurveyBounds.IN_MEMORY);
        TableText.of(file, 64, TableFault.SURVEY_EMPTY, findings).ifPresent(all -> rows.readAll(all, line -> {}));
        rows.headFindings().all().forEach(findings::add);
        rows.refusals().findings().forEach(findings::add);
        return new Counted(
                rows.isReadable(),
                tallies.tally(),
                tallies.domains(),
                rows.rows(),
                rows.refusals().count(),
                rows.refusals().untold(),
                findings.all());
    }

    private static Counted streamed(byte[] file, Form form, int blockBytes, int threads) throws IOException {
        SurveyBounds bounds = new SurveyBounds(blockBytes, 4096, 20, 1000, 100_000);
        TallyTableReader reader = new TallyTableReader(SixQuestions.FORM, form.weight, form.by, bytes -> {}, bounds);
        reader.read(() -> new ByteArrayInputStream(file), threads);
        return new Counted(
                reader.isReadable(),
                reader.tally(),
                reader.domains(),
                reader.rows(),
                reader.refused(),
                reader.untold(),
                reader.findings());
    }

    private static void countAlike(byte[] file, Form form, int blockBytes) throws IOException {
        Counted expected = inMemory(file, form);
        for (int threads = 1; threads <= 2; threads++) {
            Counted counted = streamed(file, form, blockBytes, threads);
            assertThat(counted.readable).isEqualTo(expected.readable);
            assertThat(counted.findings).isEqualTo(expected.findings);
            if (expected.readable) {
                assertThat(counted).isEqualTo(expected);
                assertThat(counted.tally.getRespondents() + counted.refused).isEqualTo(counted.rows);
            }
        }
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** A file whose head is as wanted and whose rows are well or badly written. */
    private static String table(Random random, Form form, int rows, boolean mayBreak) {
        List<String> columns = new ArrayList<>(SixQuestions.CODES);
        form.weight.ifPresent(columns::add);
        columns.addAll(form.by);
        columns.add("ghi chú");
        if (random.nextInt(3) == 0) {
            columns.add(SurveyHead.RESPONDENT);
        }
        if (random.nextBoolean()) {
            Collections.shuffle(columns, random);
        }
        char separator = ",;\t".charAt(random.nextInt(3));
        String lineEnd = any(random, LINE_ENDS);
        int badness = random.nextInt(4);
        StringBuilder text = new StringBuilder(String.join(String.valueOf(separator), columns)).append(lineEnd);
        for (int i = 0; i < rows; i++) {
            boolean bad = random.nextInt(4) < badness && random.nextInt(4) == 0;
            text.append(columns.stream()
                    .map(column -> cell(random, column, bad))
                    .filter(cell -> mayBreak || breaksNothing(cell))
                    .collect(Collectors.joining(String.valueOf(separator))));
            text.append(bad && random.nextBoolean() ? String.valueOf(separator) : "");
            text.append(bad ? any(random, "\n", "\r\n", "\n\n", "\r", "") : lineEnd);
        }
        return text.toString();
    }

    private static boolean breaksNothing(String cell) {
        return !cell.contains("\"");
    }

    private static String cell(Random random, String column, boolean bad) {
        return switch (column) {
            case "weight" -> bad ? any(random, WEIGHTS) : any(random, "1", "2.5", "204.444444");
            case "district" -> bad ? any(random, DISTRICTS) : any(random, "A", "B", "Đồng Văn", "\"A\"");
            case "sex" -> any(random, "1", "2");
            case "ghi chú" -> bad ? any(random, NOTES) : any(random, "", "n");
            case SurveyHead.RESPONDENT -> bad ? any(random, NAMES) : "p" + random.nextInt(1_000_000);
            default -> bad && random.nextInt(6) == 0 ? any(random, ODD_CELLS) : any(random, GOOD_CELLS);
        };
    }

    private static Form form(Random random) {
        return new Form(
                random.nextBoolean() ? Optional.of("weight") : Optional.empty(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(List.of("district", "sex")::get)
                        .toList());
    }

    @Property(tries = 1500)
    void tablesGoodAndBad(@ForAll Random random, @ForAll @IntRange(min = 1, max = 600) int blockBytes)
            throws IOException {
        Form form = form(random);
        String text = table(random, form, random.nextInt(40), true);
        byte[] file = (random.nextInt(4) == 0 ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
        countAlike(file, form, blockBytes);
    }

    @Property(tries = 500)
    void filesCutOffAnywhere(@ForAll Random random, @ForAll @IntRange(min = 1, max = 600) int blockBytes)
            throws IOException {
        Form form = form(random);
        String text = table(random, form, random.nextInt(8), true);
        String cut = text.substring(0, random.nextInt(text.length() + 1));
        countAlike(cut.getBytes(StandardCharsets.UTF_8), form, blockBytes);
    }

    @Property(tries = 500)
    void filesThatAreNoUtf8(@ForAll Random random, @ForAll @IntRange(min = 1, max = 600) int blockBytes)
            throws IOException {
        Form form = form(random);
        String text = table(random, form, 1 + random.nextInt(30), false)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {(byte) random.nextInt(0x80, 0x100), (byte) random.nextInt(0x70, 0xD0), '\n'});
        file.writeBytes(text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        countAlike(file.toByteArray(), form, blockBytes);
    }

    @Property(tries = 1000)
    void filesOfAnything(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int blockBytes)
            throws IOException {
        String[] pieces = {
            "5", ",", ",", "\"", "\n", "\r", "\r\n", ";", " ", "\u200b", "A", "Đ", "C01,C02,C03,C04,C05,C06\n"
        };
        String text = IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> any(random, pieces))
                .collect(Collectors.joining());
        String head = random.nextBoolean() ? "C01,C02,C03,C04,C05,C06\n" : "";
        countAlike((head + text).getBytes(StandardCharsets.UTF_8), new Form(Optional.empty(), List.of()), blockBytes);
    }

    @Property(tries = 1000)
    void utf8IsWhatTheDecoderTakes(@ForAll Random random) {
        byte[] bytes = new byte[random.nextInt(1, 24)];
        int[] likely = {
            'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
            0xF5
        };
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) likely[random.nextInt(likely.length)];
        }
        int fault = Bytes.notUtf8(bytes, 0, bytes.length);
        assertThat(isUtf8(bytes)).isEqualTo(fault < 0);
        if (fault >= 0) {
            assertThat(isUtf8(Arrays.copyOf(bytes, fault))).isTrue();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes)
                && Utf8.decode(bytes).faultLine() == 0;
    }
}
