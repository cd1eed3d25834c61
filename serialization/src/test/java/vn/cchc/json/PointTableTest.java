package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointTableTest {

    private static PointTable read(String csv) {
        return PointTable.read(csv.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static List<String> found(PointTable table) {
        return table.getFindings().stream().map(FactTableTest::told).toList();
    }

    private static List<String> totals(PointTable table) {
        return table.getRows().stream()
                .map(row -> row.unit() + " " + row.total())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | TBL-27 0 ",
                "'unit\nSở A' | TBL-28 1 ",
                "'name,points\nSở A,5' | TBL-28 1 ",
                "'unit,rank\nSở A,5' | TBL-28 1 "
            })
    void whatIsNoTableIsRefused(String csv, String told) {
        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> read(csv));

        assertThat(refusal.getFaults().stream().map(FactTableTest::told)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void pointsAreAddedExactly(String separator) {
        PointTable table = read("\uFEFF" + """
                STT,Đơn vị,Lĩnh vực 1,Lĩnh vực 2
                1,Sở A,0.1,0.2
                2,Sở B,-1,7
                """.replace(",", separator).replace("\n", "\r\n"));

        assertThat(table.getFindings()).isEmpty();
        assertThat(totals(table)).containsExactly("Sở A 0.3", "Sở B 6");
        assertThat(table.getRows().get(0).points().keySet()).containsExactly("Lĩnh vực 1", "Lĩnh vực 2");
        assertThat(table.getRows().get(0).points()).containsEntry("Lĩnh vực 2", new BigDecimal("0.2"));
    }

    @Test
    void decimalCommasAreRead() {
        assertThat(totals(read("unit;a;b\nSở A;82,18;1,125\n"))).containsExactly("Sở A 83.305");
    }

    @Test
    void aTotalIsNotAddedToItsPartsButMayStandAlone() {
        PointTable parts = read("unit,a,b,Tổng điểm,Xếp hạng\nSở A,1,2,3,1\n");

        assertThat(totals(parts)).containsExactly("Sở A 3");
        assertThat(found(parts)).containsExactly("TBL-31 1", "TBL-31 1");
        assertThat(totals(read("unit,total\nSở A,3\n"))).containsExactly("Sở A 3");
        assertThat(found(read("unit,total\nSở A,3\n"))).isEmpty();
    }

    @Test
    void unitsWithoutAllTheirPointsAreToldAndLeftOut() {
        PointTable table = read("""
                unit,a,b
                Sở A,1,
                Sở B,1,nhiều
                Sở C,1,2
                Sở C,3,4
                ,1,2
                Sở D,1,"1,234"
                Sở E,1,2,3
                Sở F,1
                Sở G,9999999999999999999999999999999999,2
                Sở H,0,0
                """);

        assertThat(found(table))
                .containsExactly(
                        "TBL-33 2 b",
                        "TBL-32 3 b",
                        "TBL-34 5 unit",
                        "TBL-18 6 unit",
                        "TBL-19 7 b",
                        "TBL-06 8",
                        "TBL-33 9 b",
                        "FIG-12 10 a");
        assertThat(table.getFindings().get(0).getVietnamese())
                .isEqualTo("Đơn vị «Sở A» chưa có điểm ở cột này nên chưa được xếp hạng; nếu không có điểm hãy ghi 0");
        assertThat(totals(table)).containsExactly("Sở C 3", "Sở H 0");
    }

    @Test
    void groupsAreReadFromTheColumnNamed() {
        byte[] csv = "unit,Vùng,a\nSở A,Bắc,1\nSở B,,2\n".getBytes(StandardCharsets.UTF_8);

        PointTable table = PointTable.read(csv, Optional.of("vùng"));

        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getRows())
                .extracting(PointTable.Row::group)
                .containsExactly(Optional.of("Bắc"), Optional.empty());
        var refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> PointTable.read(csv, Optional.of("miền")));
        assertThat(refusal.getFaults().get(0).getVietnamese())
                .isEqualTo("Bảng không có cột nhóm «miền»; các cột có trong bảng: unit, Vùng, a");
    }

    @Test
    void aColumnThatStandsTwiceIsToldAndReadOnce() {
        PointTable table = read("unit,a,a\nSở A,1,2\n");

        assertThat(found(table)).containsExactly("TBL-13 1");
        assertThat(totals(table)).containsExactly("Sở A 1");
    }

    @Test
    void aHeadAloneIsTold() {
        assertThat(found(read("unit,a\n"))).containsExactly("TBL-29 1");
    }

    @Test
    void filesAreReadToo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("points.csv");
        Files.writeString(file, "unit,a\nSở A,1\n");

        assertThat(PointTable.read(file, Optional.empty()).getRows()).hasSize(1);
    }

    @Property(tries = 200)
    void anyBytesAreSurvived(@ForAll byte[] file) {
        assertThat(catchThrowable(() -> PointTable.read(file, Optional.empty())))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(UnreadableDocumentException.class));
    }
}
