package vn.cchc.examples.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor time that scoring one unit took within one iteration, by spreadsheet and by the library. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class SpreadsheetTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often each was done. */
    public long rounds;

    /** Nanoseconds of the spreadsheet. */
    public long spreadsheet;

    /** Nanoseconds of the library, from the assessment to the score, with all that explains it kept. */
    public long library;

    /** Nanoseconds of making the report of it. */
    public long report;

    private long last;

    void begin() {
        rounds++;
        last = THREADS.getCurrentThreadCpuTime();
    }

    void doneBySpreadsheet() {
        spreadsheet += sinceLast();
    }

    /** Many units were scored: one of them is counted. */
    void doneByLibrary(int units) {
        library += sinceLast() / units;
    }

    void doneReport() {
        report += sinceLast();
    }

    private long sinceLast() {
        long before = last;
        last = THREADS.getCurrentThreadCpuTime();
        return last - before;
    }
}
