package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.ImprovementPlan;

/** The five real plans are read by either Jackson and written back to the byte. */
class RealPlansTest {

    static Stream<Path> files() throws Exception {
        return Plans.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_facade_writes_back_what_it_read(Path file) throws Exception {
        ImprovementPlan plan = PlanJson.read(file);

        assertThat(PlanJson.write(plan)).isEqualTo(Files.readString(file));
        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan).hasSameHashCodeAs(plan);
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_jacksons_read_the_same_and_write_the_same(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);

        for (Jackson jackson : Jackson.values()) {
            ImprovementPlan plan = jackson.read(bytes, JsonLimits.standard());
            assertThat(plan).isEqualTo(PlanJson.read(bytes));
            assertThat(jackson.write(plan)).as(jackson.name()).isEqualTo(bytes);
        }
    }
}
