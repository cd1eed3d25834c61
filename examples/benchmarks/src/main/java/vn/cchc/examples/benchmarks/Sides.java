package vn.cchc.examples.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The time that each side took within one iteration, library and records in turn: whatever the machine does meanwhile, it
 * does to both.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Sides {

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
            long start = System.nanoTime();
            if (libraryFirst == (turn == 0)) {
                results[0] = readLibrary.run();
                long middle = System.nanoTime();
                results[1] = writeLibrary.run();
                libraryRead += middle - start;
                libraryWrite += System.nanoTime() - middle;
            } else {
                results[2] = readRecords.run();
                long middle = System.nanoTime();
                results[3] = writeRecords.run();
                recordsRead += middle - start;
                recordsWrite += System.nanoTime() - middle;
            }
        }
        return results;
    }
}
