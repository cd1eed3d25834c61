package vn.cchc.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The time that each side took within one iteration, library and records in turn: whatever the machine does meanwhile, it
 * does to both.
 *
 * <p>It is the processor time of the thread: on a shared machine others take the processor away for longer than a round
 * lasts. The garbage collector's threads are not counted; {@code -prof gc} tells how much there is for them to do.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Sides {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often each of the four was done. */
    public long rounds;

    /** Nanoseconds of the library's reading. */
    public long libraryRead;

    /** Nanoseconds of the records' reading. */
    public long recordsRead;

    /** Nanoseconds of the library's writing. */
    public long libraryWrite;

    /** Nanoseconds of the records' writing. */
    public long recordsWrite;

    /** Whether the library begins; the sides take turns in that too. */
    private boolean libraryFirst;

    /** One of the four things measured. */
    interface Operation {
        Object run() throws Exception;
    }

    /** Does each once and hands on what came out, so that nothing is left out by the compiler. */
    Object[] round(Operation readLibrary, Operation readRecords, Operation writeLibrary, Operation writeRecords)
            throws Exception {
        libraryFirst = !libraryFirst;
        rounds++;
        Object[] results = new Object[4];
        for (int turn = 0; turn < 2; turn++) {
            long start = THREADS.getCurrentThreadCpuTime();
            if (libraryFirst == (turn == 0)) {
                results[0] = readLibrary.run();
                long middle = THREADS.getCurrentThreadCpuTime();
                results[1] = writeLibrary.run();
                libraryRead += middle - start;
                libraryWrite += THREADS.getCurrentThreadCpuTime() - middle;
            } else {
                results[2] = readRecords.run();
                long middle = THREADS.getCurrentThreadCpuTime();
                results[3] = writeRecords.run();
                recordsRead += middle - start;
                recordsWrite += THREADS.getCurrentThreadCpuTime() - middle;
            }
        }
        return results;
    }
}
