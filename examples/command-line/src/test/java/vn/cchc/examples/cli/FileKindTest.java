package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file taken for another is told in one sentence: what it is, and what takes it. */
class FileKindTest {

    private static final String RESOURCES = "src/test/resources/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score xa.assessment.json --catalogue xa.assessment.json | là phiếu đánh giá (.assessment.json), không phải"
                        + " bộ tiêu chí (.catalogue.json). Chấm điểm phiếu này bằng: cchc score TỆP.",
                "score xa.catalogue.json --catalogue xa.catalogue.json | là bộ tiêu chí (.catalogue.json), không phải phiếu",
                "score facts.csv --catalogue xa.catalogue.json | là bảng số liệu của nhiều đơn vị (CSV), không phải phiếu"
                        + " đánh giá (.assessment.json). Dùng với: cchc score --facts TỆP --catalogue MÃ.",
                "score --facts xa.assessment.json --catalogue xa.catalogue.json | là phiếu đánh giá (.assessment.json)",
                "score --facts points.csv --catalogue xa.catalogue.json | là bảng điểm (CSV), không phải bảng số liệu",
                "catalogue show ../../../../plans/son-la-2023.plan.json | là kế hoạch (.plan.json), không phải bộ tiêu chí"
                        + " (.catalogue.json). Dùng với: cchc show TỆP",
                "catalogue resolve xa.catalogue.json | là bộ tiêu chí (.catalogue.json), không phải hồ sơ điều chỉnh",
                "validate xa.catalogue.json --lang en | is a catalogue of criteria (.catalogue.json), not a plan (.plan.json).",
                "rank facts.csv | là bảng số liệu của nhiều đơn vị (CSV), không phải bảng điểm (CSV)",
                "rank points.csv --scheme xa.catalogue.json | là bộ tiêu chí (.catalogue.json), không phải cách xếp loại",
            })
    void isToldInOneSentence(String line, String expected) {
        String[] args = line.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].contains(".") ? RESOURCES + args[i] : args[i];
        }

        Run run = Run.of(args);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains(expected)
                .doesNotContain("JSN-")
                .doesNotContain("TBL-");
    }

    @Test
    void isNotToldOfWhatHasItsKindButFaults() {
        String faulty = "{\"coverage\": \"all\", \"criteria\": [], \"name\": 5}";

        assertThat(FileKind.of(faulty.getBytes(StandardCharsets.UTF_8))).contains(FileKind.CATALOGUE);
        assertThat(FileKind.of("{\"name\": }".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.of("".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.of("a,b".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
