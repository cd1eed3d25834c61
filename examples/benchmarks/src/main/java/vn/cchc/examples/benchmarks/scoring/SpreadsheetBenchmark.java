package vn.cchc.examples.benchmarks.scoring;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Scores;

/**
 * Scoring one unit by a hundred rules, beside the same rules as formulas of a spreadsheet, which is what people use: the facts
 * of a unit are given anew, and all is scored. The library is to be at least fifty times faster, with all kept that explains
 * the score; with the report made, it is there to be known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 50, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class SpreadsheetBenchmark {

    private static final int UNITS = 100;

    private Facts facts;
    private ScoreSheet sheet;
    private Scorer scorer;
    private List<Assessment> assessments;
    private int next;

    /** Makes spreadsheet and scorer, and checks that both give the same digits. */
    @Setup
    public void setUp() {
        facts = Facts.of(UNITS);
        sheet = new ScoreSheet();
        scorer = Scorer.of(Catalogue.catalogue());
        assessments = facts.assessments();
        Scores scores = scorer.scoreAll(assessments);
        for (int unit = 0; unit < UNITS; unit++) {
            sheet.score(facts, unit);
            Digits.check(sheet, Digits.of(scores, unit));
        }
    }

    /** Each scores units from their facts on, the library more of them in the time. */
    @Benchmark
    public Object[] score(SpreadsheetTimes times) {
        times.begin();
        double index = sheet.score(facts, next);
        times.doneBySpreadsheet();
        Scores scores = scorer.scoreAll(assessments);
        times.doneByLibrary(UNITS);
        ScoreReport report = scores.report(next);
        times.doneReport();
        next = (next + 1) % UNITS;
        return new Object[] {index, scores, report};
    }
}
