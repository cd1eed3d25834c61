package vn.cchc.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
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
import vn.cchc.examples.benchmarks.records.PlanRecord;
import vn.cchc.plan.ImprovementPlan;

/** Reading and writing the plan by Jackson 2: the library's values, and the same data as plain records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 100, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class Jackson2Benchmark {

    private ObjectReader libraryReader;
    private ObjectWriter libraryWriter;
    private ObjectReader recordsReader;
    private ObjectWriter recordsWriter;
    private byte[] json;
    private ImprovementPlan plan;
    private PlanRecord planRecord;

    /** Makes mappers and plan. */
    @Setup
    public void setUp() throws IOException {
        libraryReader = Jackson2.library().readerFor(ImprovementPlan.class);
        libraryWriter = Jackson2.library().writerFor(ImprovementPlan.class);
        recordsReader = Jackson2.records().readerFor(PlanRecord.class);
        recordsWriter = Jackson2.records().writerFor(PlanRecord.class);
        plan = GeneratedPlan.withTasks(500);
        json = libraryWriter.writeValueAsBytes(plan);
        planRecord = recordsReader.readValue(json);
    }

    /** Each side reads and writes once, in turn. */
    @Benchmark
    public Object[] readAndWrite(Sides sides) throws Exception {
        return sides.round(
                () -> libraryReader.readValue(json),
                () -> recordsReader.readValue(json),
                () -> libraryWriter.writeValueAsBytes(plan),
                () -> recordsWriter.writeValueAsBytes(planRecord));
    }
}
