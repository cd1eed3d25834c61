package vn.cchc.examples.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Place;
import vn.cchc.json.Instruments;
import vn.cchc.scoring.survey.SurveyTallies;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/** Responses made up by a generator, always the same, a few of them wrong in each way in which a row can be wrong. */
record GeneratedSurvey(List<String> head, List<List<String>> rows) {

    static final SurveyInstrument INSTRUMENT = Instruments.bundled("sipas-2023-2026");

    private static final List<String> PROVINCES = List.of("Lào Cai", "Sơn La", "Thành phố Huế", "Phú Thọ", "Cà Mau");
    private static final int WEIGHT = 1;
    private static final int PROVINCE = 2;
    private static final int FIRST_ANSWER = 3;

    static GeneratedSurvey of(int size) {
        List<String> head = new ArrayList<>(List.of("note", "weight", "province"));
        INSTRUMENT.criteria().stream().map(SurveyCriterion::getCode).forEach(head::add);
        Random random = new Random(5);
        return new GeneratedSurvey(
                head, IntStream.range(0, size).mapToObj(i -> row(i, random)).toList());
    }

    private static List<String> row(int number, Random random) {
        List<String> row = new ArrayList<>();
        row.add(number % 5 == 0 ? "đi cùng \"mẹ\", chờ" : "");
        row.add(1 + random.nextInt(900) + "." + (100_000 + random.nextInt(900_000)));
        row.add(PROVINCES.get(random.nextInt(PROVINCES.size())));
        for (int i = 0; i < INSTRUMENT.criteria().size(); i++) {
            int answer = random.nextInt(6);
            row.add(answer == 0 ? "" : String.valueOf(answer));
        }
        // Primes, so that now and then a row is wrong in two ways.
        spoil(number, 97, row, FIRST_ANSWER + 7, "6");
        spoil(number, 101, row, FIRST_ANSWER, "hài lòng");
        spoil(number, 103, row, FIRST_ANSWER + 38, "-1");
        spoil(number, 107, row, WEIGHT, "0");
        spoil(number, 109, row, WEIGHT, "-2.5");
        spoil(number, 113, row, WEIGHT, "NaN");
        spoil(number, 127, row, WEIGHT, "");
        spoil(number, 131, row, PROVINCE, "");
        if (number % 137 == 1) {
            row.remove(row.size() - 1);
        } else if (number % 139 == 1) {
            row.add("5");
        }
        return row;
    }

    private static void spoil(int number, int every, List<String> row, int cell, String text) {
        if (number % every == 0) {
            row.set(cell, text);
        }
    }

    /** {@return the rows that a form with columns can hold at all} */
    GeneratedSurvey square() {
        return new GeneratedSurvey(
                head, rows.stream().filter(row -> row.size() == head.size()).toList());
    }

    GeneratedSurvey part(int from, int to) {
        return new GeneratedSurvey(head, rows.subList(from, to));
    }

    /** Writes CSV files into a folder, every second row with quotes around its cells. */
    void write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < files; i++) {
            List<String> lines = new ArrayList<>();
            lines.add(String.join(",", head));
            for (List<String> row : rows.subList(rows.size() * i / files, rows.size() * (i + 1) / files)) {
                boolean quoted = lines.size() % 2 == 0;
                lines.add(row.stream().map(cell -> cell(cell, quoted)).collect(Collectors.joining(",")));
            }
            lines.add("");
            // Empty cells to the end of the sheet hold no respondent.
            lines.add(",".repeat(head.size() - 1));
            Files.write(folder.resolve("part-" + i + ".csv"), lines);
        }
    }

    private static String cell(String text, boolean quoted) {
        return (quoted && !text.isEmpty()) || text.contains(",") || text.contains("\"")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    /** {@return what one thread counts without Spark} */
    Plain plain(boolean weighted, boolean byProvince) {
        List<String> by = byProvince ? List.of("province") : List.of();
        SurveyTallies tallies =
                weighted ? SurveyTallies.weighted(INSTRUMENT, "weight", by) : SurveyTallies.of(INSTRUMENT, by);
        long refused = 0;
        for (List<String> row : rows) {
            int[] scores = scores(row);
            List<String> values = new ArrayList<>();
            if (weighted) {
                values.add(row.get(WEIGHT));
            }
            if (byProvince) {
                values.add(row.get(PROVINCE));
            }
            if (scores == null || tallies.add(Place.of(""), values, scores).isPresent()) {
                refused++;
            }
        }
        return new Plain(tallies, refused);
    }

    private int @Nullable [] scores(List<String> row) {
        if (row.size() != head.size()) {
            return null;
        }
        int[] scores = new int[INSTRUMENT.criteria().size()];
        List<String> known = Arrays.asList("", "1", "2", "3", "4", "5");
        for (int i = 0; i < scores.length; i++) {
            scores[i] = known.indexOf(row.get(FIRST_ANSWER + i));
            if (scores[i] < 0) {
                return null;
            }
        }
        return scores;
    }

    /** What was counted without Spark, and how many rows were refused. */
    record Plain(SurveyTallies tallies, long refused) {}
}
