package vn.cchc.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.cchc.examples.benchmarks.records.PlanRecord;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/** What is compared is comparable: both sides read the same bytes and write the same bytes. */
class TwinTest {

    private static final ImprovementPlan PLAN = GeneratedPlan.withTasks(500);

    private static byte[] compact() throws IOException {
        JsonNode tree = Jackson2.records().readTree(PlanJson.write(PLAN));
        return Jackson2.records().writeValueAsBytes(tree);
    }

    @Test
    void planHasTheSizeOfALargeOne() throws IOException {
        assertThat(PLAN.getTasks()).hasSize(500);
        assertThat(compact().length).isBetween(200_000, 400_000);
    }

    @Test
    void allWriteTheSameBytes() throws IOException {
        PlanRecord by2 = Jackson2.records().readValue(compact(), PlanRecord.class);
        PlanRecord by3 = Jackson3.records().readValue(compact(), PlanRecord.class);

        assertThat(by2).isEqualTo(by3);
        assertCompact(Jackson2.library().writeValueAsBytes(PLAN));
        assertCompact(Jackson3.library().writeValueAsBytes(PLAN));
        assertCompact(Jackson2.records().writeValueAsBytes(by2));
        assertCompact(Jackson3.records().writeValueAsBytes(by3));
    }

    @Test
    void allReadTheSamePlan() throws IOException {
        assertThat(Jackson2.library().readValue(compact(), ImprovementPlan.class))
                .isEqualTo(PLAN);
        assertThat(Jackson3.library().readValue(compact(), ImprovementPlan.class))
                .isEqualTo(PLAN);
        assertThat(PlanJson.read(compact())).isEqualTo(PLAN);
    }

    private static void assertCompact(byte[] json) throws IOException {
        assertThat(Arrays.mismatch(json, compact()))
                .as("first byte that differs")
                .isEqualTo(-1);
    }
}
