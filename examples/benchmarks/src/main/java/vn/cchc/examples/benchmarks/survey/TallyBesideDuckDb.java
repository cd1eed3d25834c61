package vn.cchc.examples.benchmarks.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.json.Instruments;
import vn.cchc.json.SurveyMethods;
import vn.cchc.json.TallyTable;
import vn.cchc.scoring.survey.CriterionTally;
import vn.cchc.scoring.survey.SurveyIndices;
import vn.cchc.survey.SurveyInstrument;

/**
 * From a CSV file of ten million respondents on disk to all indices of the nation and of each province, beside DuckDB with declared types
 * in the best of several forms. Both take turns, with as many threads; what is counted is time as it passes. DuckDB's driver has to be
 * on the class path.
 */
public final class TallyBesideDuckDb {

    private static final long MEGABYTE = 1 << 20;

    private TallyBesideDuckDb() {}

    /**
     * Runs it.
     *
     * @param args how many respondents, how many rounds, how many threads, and where the answers go; 10000000, 3, 2 and {@code
     *     target/survey} if not given
     * @throws IOException if the file cannot be written or read
     * @throws SQLException if DuckDB refuses
     */
    public static void main(String[] args) throws IOException, SQLException {
        long respondents = args.length > 0 ? Long.parseLong(args[0]) : 10_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        Path folder = Path.of(args.length > 3 ? args[3] : "target/survey");
        Path file = GeneratedAnswers.file(folder, respondents);
        System.out.printf(
                Locale.ROOT,
                "%,d respondents, %,d MB, %d threads%n",
                respondents,
                Files.size(file) / MEGABYTE,
                threads);
        try (DuckDbTally duckDb = new DuckDbTally(threads)) {
            requireSame(duckDb.counts(file), count(file, threads));
            String best = best(duckDb, GeneratedAnswers.file(folder, Math.min(respondents, 1_000_000)));
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                double theirs = duckDb.seconds(DuckDbTally.form(best, file));
                long start = System.nanoTime();
                count(file, threads);
                double library = (System.nanoTime() - start) / 1e9;
                ratios[round] = theirs / library;
                System.out.printf(
                        Locale.ROOT,
                        "library %.2f s, DuckDB (%s) %.2f s, ratio %.2f%n",
                        library,
                        best,
                        theirs,
                        ratios[round]);
            }
            Arrays.sort(ratios);
            System.out.printf(
                    Locale.ROOT,
                    "DuckDB takes %.2f times as long (median); the heap had %,d MB%n",
                    ratios[rounds / 2],
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
    }

    /** {@return the form that is quickest on a smaller file, the second time} */
    private static String best(DuckDbTally duckDb, Path smaller) throws SQLException {
        String best = "";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, String> form : DuckDbTally.forms(smaller).entrySet()) {
            duckDb.seconds(form.getValue());
            double seconds = duckDb.seconds(form.getValue());
            System.out.printf(Locale.ROOT, "DuckDB, %s: %.2f s for a smaller file%n", form.getKey(), seconds);
            if (seconds < least) {
                best = form.getKey();
                least = seconds;
            }
        }
        return best;
    }

    private static TallyTable count(Path file, int threads) throws IOException {
        SurveyInstrument instrument = Instruments.bundled("sipas-2023-2026");
        TallyTable table =
                TallyTable.reader(instrument).by("province").threads(threads).read(file);
        var method = SurveyMethods.bundled("top-two-share");
        SurveyIndices nation = table.getTally().indices(instrument, method);
        List<SurveyIndices> provinces = table.getDomains().values().stream()
                .map(tally -> tally.indices(instrument, method))
                .toList();
        if (nation.overall().isEmpty() || provinces.isEmpty() || table.getRefused() > 0) {
            throw new IllegalStateException(table.getFindings().toString());
        }
        return table;
    }

    private static void requireSame(long[][] counts, TallyTable table) {
        List<CriterionTally> criteria = table.getTally().getCriteria();
        for (int i = 0; i < counts.length; i++) {
            if (!criteria.get(i)
                    .getCounts()
                    .equals(Arrays.stream(counts[i]).boxed().toList())) {
                throw new IllegalStateException(criteria.get(i) + " is not " + Arrays.toString(counts[i]));
            }
        }
    }
}
