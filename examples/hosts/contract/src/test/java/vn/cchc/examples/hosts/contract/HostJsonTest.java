package vn.cchc.examples.hosts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/** Plans travel by whatever Jackson the host has, through the facade and on the host's own mapper. */
class HostJsonTest {

    static List<Path> files() {
        return RealPlans.files();
    }

    static List<HostMapper> mappers() {
        return HostMapper.present();
    }

    static Stream<Arguments> faults() {
        return mappers().stream()
                .flatMap(mapper -> Stream.of(
                        Arguments.of(mapper, "unknown attribute", "\"level\":", "\"colour\":1,\"level\":", "colour"),
                        Arguments.of(
                                mapper, "unknown constant", "\"level\":\"department\"", "\"level\":\"moon\"", "level"),
                        Arguments.of(
                                mapper, "text for a number", "\"ordinal\":1167", "\"ordinal\":\"1167\"", "ordinal"),
                        Arguments.of(
                                mapper, "number for a constant", "\"level\":\"department\"", "\"level\":1", "level"),
                        Arguments.of(
                                mapper, "number for a text", "\"indices\":[\"sipas\"]", "\"indices\":[1]", "indices")));
    }

    @Test
    void cellHasAMapper() {
        assertThat(mappers()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void facadeWritesBackTheSameBytes(Path file) throws IOException {
        assertThat(PlanJson.write(PlanJson.read(file)))
                .isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void plansTravelInsideAHostsType(HostMapper mapper) throws Exception {
        List<ImprovementPlan> plans =
                RealPlans.files().stream().map(RealPlans::read).toList();
        Dossier dossier = new Dossier("Sở Nội vụ", plans);

        String json = mapper.write(dossier);

        assertThat(mapper.read(json)).isEqualTo(dossier);
        for (ImprovementPlan plan : plans) {
            assertThat(json).contains(mapper.compact(PlanJson.write(plan)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void hostsMapperIsStrictAboutPlans(HostMapper mapper, String fault, String right, String wrong, String attribute)
            throws Exception {
        String json = mapper.write(new Dossier("Sở Nội vụ", List.of(RealPlans.read(RealPlans.thuaThienHue()))));
        assertThat(json).contains(right);
        assertThat(mapper.read(json).plans()).hasSize(1);

        assertThatThrownBy(() -> mapper.read(json.replace(right, wrong)))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("plans")
                .hasMessageContaining(attribute);
    }
}
