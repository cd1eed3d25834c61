package vn.cchc.examples.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor time that scoring all units took within one iteration, by hand and by the library in turn. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ScoringTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often each was done. */
    public long rounds;

    /** Nanoseconds of scoring by hand. */
    public long byHand;

    /** Nanoseconds of the library's scoring, with all that explains it kept. */
    public long library;

    /** Nanoseconds of making all reports of it. */
    public long reports;

    private long last;

    void begin() {
        rounds++;
        last = THREADS.getCurrentThreadCpuTime();
    }

    void doneByHand() {
        byHand += sinceLast();
    }

    void doneByLibrary() {
        library += sinceLast();
    }

    /** Some of the reports were made: they are counted as all of them. */
    void doneReports(int made, int all) {
        reports += sinceLast() * all / made;
    }

    private long sinceLast() {
        long before = last;
        last = THREADS.getCurrentThreadCpuTime();
        return last - before;
    }
}
