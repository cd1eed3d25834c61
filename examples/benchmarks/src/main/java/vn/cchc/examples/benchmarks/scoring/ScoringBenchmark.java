package vn.cchc.examples.benchmarks.scoring;

import java.util.ArrayList;
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
import vn.cchc.scoring.ResolvedAssessments;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Scores;

/**
 * Scoring all units of the country by a hundred rules, with all kept that explains each score, beside the same rules in longs
 * that explain nothing. Either side begins with facts in their places. At most five times as long is the goal; what the
 * reports take is there to be known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 50, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScoringBenchmark {

    /** All reports at once would fill the memory, and leave no time for scoring: each round makes those of a few units. */
    private static final int REPORTS = 5;

    private Facts facts;
    private Scorer scorer;
    private ResolvedAssessments resolved;
    private int nextReport;

    /** Makes facts and scorer, and checks that both sides give the same digits. */
    @Setup
    public void setUp() {
        facts = Facts.of(Facts.UNITS);
        scorer = Scorer.of(Catalogue.catalogue());
        resolved = scorer.resolve(facts.assessments());
        ByHand byHand = ByHand.score(facts.numbers());
        Scores scores = scorer.score(resolved);
        for (int unit = 0; unit < facts.units(); unit++) {
            Digits.check(byHand.unit(unit), Digits.of(scores, unit));
        }
    }

    /** Each scores all units once. */
    @Benchmark
    public Object[] score(ScoringTimes times) {
        times.begin();
        ByHand byHand = ByHand.score(facts.numbers());
        times.doneByHand();
        Scores scores = scorer.score(resolved);
        times.doneByLibrary();
        List<ScoreReport> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            reports.add(scores.report(nextReport));
            nextReport = (nextReport + 1) % Facts.UNITS;
        }
        times.doneReports(REPORTS, Facts.UNITS);
        return new Object[] {byHand, scores, reports};
    }
}
