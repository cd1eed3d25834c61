package vn.cchc.examples.benchmarks;

import java.io.IOException;
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
import vn.cchc.finding.Finding;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.RuleDefinition;
import vn.cchc.validation.RuleSettings;
import vn.cchc.validation.ValidationProfile;

/**
 * Checking a plan of 500 tasks beside reading it once. All rules but TSK-17, which compares every two texts, are to cost no
 * more than the reading; TSK-17 no more than five readings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 6, time = 1)
public class RulesBenchmark {

    private static final String REPETITION = "TSK-17";

    private PlanValidator rules;
    private PlanValidator repetition;
    private com.fasterxml.jackson.databind.ObjectReader jackson2;
    private byte[] json;
    private ImprovementPlan plan;

    /** Makes plan and validators. */
    @Setup
    public void setUp() {
        plan = GeneratedPlan.withTasks(500);
        json = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        jackson2 = Jackson2.library().readerFor(ImprovementPlan.class);
        rules = PlanValidator.with(RuleSettings.builder().addOff(REPETITION).build());
        List<String> others = PlanValidator.standard().getRules().stream()
                .map(RuleDefinition::getCode)
                .filter(code -> !code.equals(REPETITION))
                .toList();
        repetition = PlanValidator.with(RuleSettings.builder().off(others).build());
    }

    /** Reads the plan by the facade, which uses Jackson 3 here. */
    @Benchmark
    public ImprovementPlan readByFacade() {
        return PlanJson.read(json);
    }

    /** Reads the plan by Jackson 2. */
    @Benchmark
    public ImprovementPlan readByJackson2() throws IOException {
        return jackson2.readValue(json);
    }

    /** Evaluates all rules but TSK-17. */
    @Benchmark
    public List<Finding> allRulesButRepetition() {
        return rules.validate(plan, ValidationProfile.ISSUED);
    }

    /** Evaluates TSK-17. */
    @Benchmark
    public List<Finding> repetition() {
        return repetition.validate(plan, ValidationProfile.ISSUED);
    }
}
