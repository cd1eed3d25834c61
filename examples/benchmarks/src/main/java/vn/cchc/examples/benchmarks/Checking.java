package vn.cchc.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor time that reading a plan and checking it took within one iteration, in turn, as in {@link Sides}. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Checking {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often each of the three was done. */
    public long rounds;

    /** Nanoseconds of reading. */
    public long reading;

    /** Nanoseconds of all rules but the one on repetition. */
    public long rules;

    /** Nanoseconds of the rule on repetition. */
    public long repetition;

    /** Does each once and hands on what came out. */
    Object[] round(Sides.Operation read, Sides.Operation check, Sides.Operation compare) throws Exception {
        rounds++;
        long start = THREADS.getCurrentThreadCpuTime();
        Object plan = read.run();
        long afterReading = THREADS.getCurrentThreadCpuTime();
        Object findings = check.run();
        long afterRules = THREADS.getCurrentThreadCpuTime();
        Object repeated = compare.run();
        repetition += THREADS.getCurrentThreadCpuTime() - afterRules;
        rules += afterRules - afterReading;
        reading += afterReading - start;
        return new Object[] {plan, findings, repeated};
    }
}
