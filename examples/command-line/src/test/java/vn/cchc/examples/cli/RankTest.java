package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankTest {

    private static final String POINTS = "src/test/resources/points.csv";
    private static final String SCHEME = "src/test/resources/xa.classification.json";
    private static final String TIED = "unit,p\na,1\nb,2\nc,2.0\nd,3\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @ParameterizedTest
    @CsvSource({"standard, 4 2 2 1", "dense, 3 2 2 1", "ordinal, 4 2 3 1"})
    void tiesAreRankedAsAsked(String ties, String ranks) throws Exception {
        String[] rank = ranks.split(" ");

        Run run = Run.of("rank", file("p.csv", TIED), "--ties", ties, "--format", "csv");

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.out())
                .isEqualTo("unit,total,rank,group\na,1,%s,\nb,2,%s,\nc,2,%s,\nd,3,%s,\n".formatted((Object[]) rank));
    }

    @Test
    void theDefaultIsNamedInTheText() throws Exception {
        assertThat(Run.of("rank", file("p.csv", TIED)).out()).contains("1, 2, 2, 4 (standard)");
        assertThat(Run.of("rank", file("p.csv", TIED), "--lang", "en").out()).contains("1, 2, 2, 4 (standard)");
    }

    @Test
    void pointsAreAddedExactlyAndClassesStandInTheGroupColumn() {
        Run run = Run.of("rank", POINTS, "--scheme", SCHEME, "--within", "region", "--format", "csv");

        assertThat(run.out()).isEqualTo("""
                        unit,total,rank,group
                        Xã A,90.5,1,Xuất sắc
                        Xã B,90.5,1,Xuất sắc
                        Xã C,3,2,Yếu
                        Xã D,90.25,1,Tốt
                        """);
    }

    @Test
    void programsAreToldWhatItWasRankedBy() {
        JsonNode ranked = new JsonMapper()
                .readTree(Run.of("rank", POINTS, "--scheme", SCHEME, "--within", "region", "--format", "json")
                        .out());

        assertThat(ranked.get("ties").asString()).isEqualTo("standard");
        assertThat(ranked.at("/scheme/id").asString()).isEqualTo("xa-loai");
        assertThat(ranked.at("/units/3/within").asString()).isEqualTo("Nam");
        assertThat(ranked.at("/units/3/total").decimalValue()).isEqualByComparingTo("90.25");
        assertThat(ranked.at("/units/3/group").asString()).isEqualTo("Tốt");
    }

    @Test
    void totalsAboveTheSchemeAreTold() throws Exception {
        Run run = Run.of("rank", file("p.csv", "unit,p\na,100\nb,100.01\n"), "--scheme", SCHEME);

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("b: tổng điểm 100,01 lớn hơn thang điểm 100 nên không xếp loại")
                .contains("[SCR-36]")
                .doesNotContain("a: tổng");
        assertThat(Run.of("rank", file("p.csv", "unit,p\na,100\nb,100.01\n"), "--scheme", SCHEME, "--format", "csv")
                        .lines())
                .contains("a,100,2,Xuất sắc", "b,100.01,1,");
    }

    @Test
    void aTextForANumberIsToldWithItsLineAndTheOthersAreRanked() throws Exception {
        Run run = Run.of("rank", file("p.csv", "unit,p\na,1\nb,nhiều\n"), "--format", "csv");

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).isEqualTo("unit,total,rank,group\na,1,1,\n");
        assertThat(run.err()).contains("Dòng 3, p: «nhiều» không phải là số điểm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rank | Chưa ghi tên tệp bảng",
                "rank nix.csv | Không tìm thấy tệp: nix.csv",
                "rank x --ties shared | Giá trị «shared» không dùng được cho --ties; hãy ghi: standard, dense, ordinal.",
                "rank src/test/resources/points.csv --within tỉnh | «tỉnh»",
                "rank src/test/resources/points.csv --scheme nix | Không có cách xếp loại có sẵn mang mã «nix».",
                "rank src/test/resources/points.csv --scheme nix --lang en | No classification with the id «nix»",
                "rank src/test/resources/points.csv --scheme qd76 | Có phải là: qd766?",
                "rank - --scheme - | Chỉ đọc được một tệp từ đầu vào chuẩn",
                "rank src/test/resources/facts.csv | là bảng số liệu của nhiều đơn vị (CSV)",
            })
    void misuseIsSaidInWords(String line, String expected) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isNotEqualTo(Main.FINE);
        assertThat(run.err().replaceAll("\\s+", " ")).contains(expected).doesNotContain("Exception");
    }
}
