package vn.cchc.examples.benchmarks;

import java.nio.charset.StandardCharsets;
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
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.RuleDefinition;
import vn.cchc.validation.RuleSettings;
import vn.cchc.validation.ValidationProfile;

/**
 * Checking a plan of 500 tasks beside reading it once, by the facade (Jackson 3 here). All rules but TSK-17, which compares
 * every two texts, are to cost no more than the reading; TSK-17 no more than five readings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
// Eighty rules take their time until all are compiled.
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 100, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class RulesBenchmark {

    private static final String REPETITION = "TSK-17";

    private PlanValidator rules;
    private PlanValidator repetition;
    private byte[] json;
    private ImprovementPlan plan;

    /** Makes plan and validators. */
    @Setup
    public void setUp() {
        plan = GeneratedPlan.withTasks(500);
        json = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        rules = PlanValidator.with(RuleSettings.builder().addOff(REPETITION).build());
        List<String> others = PlanValidator.standard().getRules().stream()
                .map(RuleDefinition::getCode)
                .filter(code -> !code.equals(REPETITION))
                .toList();
        repetition = PlanValidator.with(RuleSettings.builder().off(others).build());
    }

    /** Reads the plan, and checks what was read: texts that were looked at before would come cheaper. */
    @Benchmark
    public Object[] readAndCheck(Checking checking) throws Exception {
        return checking.round(
                () -> plan = PlanJson.read(json),
                () -> rules.validate(plan, ValidationProfile.ISSUED),
                () -> repetition.validate(plan, ValidationProfile.ISSUED));
    }
}
