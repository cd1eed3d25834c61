package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.Text;

class FactTableTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final String HEAD = "unit,criterion,fact,value\n";

    private static IndexCatalogue catalogue() {
        try {
            return CatalogueJson.read(CatalogueJsonTest.golden());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static FactTable read(byte[] csv) {
        return FactTable.read(csv, catalogue(), AssessmentStage.SELF, FROM, TO);
    }

    private static FactTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(FactTable table) {
        return table.getFindings().stream().map(FactTableTest::told).toList();
    }

    static String told(vn.cchc.finding.Finding finding) {
        return (finding.getCode() + " " + finding.getPlaces().get(0).getLine().orElse(0) + " "
                        + finding.getPlaces().get(0).getPath())
                .strip();
    }

    private static FactValue value(FactTable table, String criterion, String fact) {
        return table.getAssessments().get(0).getCriteria().stream()
                .filter(one -> one.getCriterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .getFacts()
                .get(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | TBL-20 0 ",
                "'unit,criterion,fact\nu,A.1,onTime' | TBL-21 1 ",
                "'u,A.1,onTime,5' | TBL-21 1 ",
                "'unit,criterion,fact,value,\"\n' | TBL-05 1 "
            })
    void whatIsNoTableIsRefused(String csv, String told) {
        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> read(csv));

        assertThat(refusal.getFaults().stream().map(FactTableTest::told)).containsExactly(told);
    }

    @Test
    void theMissingColumnsAreNamed() {
        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> read("unit;fact\nu;n"));

        assertThat(refusal.report(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "Dòng 1: Bảng số liệu phải có các cột unit (đơn vị), criterion (tiêu chí), fact (số liệu), value"
                                + " (giá trị) ở dòng đầu; còn thiếu: criterion, value [TBL-21]");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsMarkAndLineEndsDoNotMatter(String separator) {
        String csv = """
                unit,criterion,fact,value,unitName,peerGroup
                u2,A.1,onTime,90,Xã B,xa
                u1,A.1,onTime,7,,
                u2,A.1,received,100,,
                u2,A.3,level,timely,,
                """.replace(",", separator).replace("\n", "\r\n");

        FactTable table = read("\uFEFF" + csv);

        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getAssessments())
                .extracting(assessment -> assessment.getUnit().getId())
                .containsExactly("u2", "u1");
        Assessment first = table.getAssessments().get(0);
        assertThat(first.getUnit().getName()).contains(Text.of("Xã B"));
        assertThat(first.getUnit().getPeerGroup()).contains("xa");
        assertThat(first.getCatalogue()).isEqualTo("every-rule");
        assertThat(first.getStage()).isEqualTo(AssessmentStage.SELF);
        assertThat(List.of(first.getFrom(), first.getTo())).containsExactly(FROM, TO);
        assertThat(first.getCriteria()).hasSize(2);
        assertThat(first.getCriteria().get(0).getFacts().keySet()).containsExactly("onTime", "received");
        assertThat(value(table, "A.3", "level")).isEqualTo(FactValue.of("timely"));
    }

    @Test
    void headsInVietnameseAreKnownToo() {
        FactTable table = read("Giá trị;Mã đơn vị;Tiêu chí;Số liệu;Tên đơn vị\n5;u;A.1;onTime;Xã A\n");

        assertThat(table.getFindings()).isEmpty();
        assertThat(value(table, "A.1", "onTime")).isEqualTo(FactValue.of(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // separator | cell | number; nothing where the mark is in doubt
                "; | 82,18 | 82.18",
                "; | 82.18 | 82.18",
                "; | 1,234 | 1.234",
                "; | 1.234 |",
                "; | 1.234,5 |",
                "; | 1.234.567 |",
                "; | 0.123 | 0.123",
                "; | 1234 | 1234",
                "; | -3,5 | -3.5",
                "; | +3 | 3",
                "; | 1.2345 | 1.2345",
                "; | 1234.567 | 1234.567",
                "',' | 1.234 | 1.234",
                "',' | '\"1,234\"' |",
                "',' | '\"82,18\"' | 82.18",
                "TAB | 1.234 |",
                "TAB | 1,234 |",
                "TAB | 1,5 | 1.5",
            })
    void aDecimalMarkIsReadOnlyWhereItIsOne(String separator, String cell, String number) {
        String s = separator.equals("TAB") ? "\t" : separator;
        FactTable table = read(String.join(s, "unit", "criterion", "fact", "value") + "\n"
                + String.join(s, "u", "B.2", "value", cell) + "\n");

        if (number == null) {
            assertThat(found(table)).containsExactly("TBL-19 2 value");
            assertThat(value(table, "B.2", "value").option()).contains(cell.replace("\"", ""));
        } else {
            assertThat(table.getFindings()).isEmpty();
            assertThat(value(table, "B.2", "value")).isEqualTo(FactValue.of(new BigDecimal(number)));
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true", "Có,true", "X,true", "CO\u0301,true", "FALSE,false", "không,false", "khong,", "1,", "đúng,"
    })
    void yesAndNoAreReadWhereTheyAreDeclared(String cell, Boolean yes) {
        FactTable table = read(HEAD + "u,A.4,planned," + cell + "\n");

        assertThat(table.getFindings()).isEmpty();
        assertThat(value(table, "A.4", "planned").yesOrNo()).isEqualTo(Optional.ofNullable(yes));
    }

    @ParameterizedTest
    @CsvSource({"A.1,onTime,nhiều", "A.1,onTime,x", "A.1,onTime,90%", "A.3,level,5", "A.3,level,có"})
    void whatIsNotOfTheDeclaredTypeStaysTextForScoringToFind(String criterion, String fact, String cell) {
        FactTable table = read(HEAD + "u," + criterion + "," + fact + "," + cell + "\n");

        assertThat(table.getFindings()).isEmpty();
        assertThat(value(table, criterion, fact)).isEqualTo(FactValue.of(cell));
    }

    @Test
    void whatNobodyDeclaredIsWhatItLooksLike() {
        FactTable table = read(HEAD + "u,Z,a,5\nu,Z,b,có\nu,Z,c,chữ\nu,A.1,value,5.5\n");

        assertThat(value(table, "Z", "a")).isEqualTo(FactValue.of(5));
        assertThat(value(table, "Z", "b")).isEqualTo(FactValue.of(true));
        assertThat(value(table, "Z", "c")).isEqualTo(FactValue.of("chữ"));
        assertThat(value(table, "A.1", "value")).isEqualTo(FactValue.of(new BigDecimal("5.5")));
    }

    @Test
    void faultyRowsAreToldAndTheOthersRead() {
        FactTable table = read("""
                unit,criterion,fact,value,unitName,ghi chú
                u,A.1,onTime,90,Xã A,
                u,A.1,onTime,91,Xã A,
                u,A.1,received,,Xã A,
                u,A.1,,5,Xã A,
                ,A.1,received,5,Xã A,
                u,mã 1,received,5,Xã A,
                u,A.2,done,5,Xã B,
                u,A.2,planned,9999999999999999999999999999999999,Xã A,
                u,A.2,planned,5,Xã A,,7
                u,A.2,planned,6,Xã A,
                """);

        assertThat(found(table))
                .containsExactly(
                        "TBL-22 1",
                        "TBL-25 3 fact",
                        "TBL-24 4 value",
                        "TBL-18 5 fact",
                        "TBL-18 6 unit",
                        "VAL-03 7 criterion",
                        "TBL-26 8 unit",
                        "FIG-12 9 value",
                        "TBL-06 10");
        assertThat(table.getFindings().get(1).getVietnamese())
                .isEqualTo("Số liệu «onTime» của đơn vị và tiêu chí này đã có ở dòng 2, nên dòng này không được dùng");
        assertThat(value(table, "A.1", "onTime")).isEqualTo(FactValue.of(90));
        assertThat(value(table, "A.2", "done")).isEqualTo(FactValue.of(5));
        assertThat(value(table, "A.2", "planned")).isEqualTo(FactValue.of(6));
        assertThat(table.getAssessments()).hasSize(1);
    }

    @Test
    void unitsAreCalledAsTheirSystemCallsThem() {
        FactTable table = read(HEAD + "id:019d2be3-6ab5,A.1,onTime,1\nXã Yên Bình,A.1,onTime,2\n");

        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getAssessments())
                .extracting(assessment -> assessment.getUnit().getId())
                .containsExactly("id:019d2be3-6ab5", "Xã Yên Bình");
    }

    @Test
    void aUnitOfWhichNothingIsGivenIsStillAssessed() {
        FactTable table = read(HEAD + "u,A.1,onTime,\n");

        assertThat(found(table)).containsExactly("TBL-24 2 value");
        assertThat(table.getAssessments()).hasSize(1);
        assertThat(table.getAssessments().get(0).getCriteria()).isEmpty();
    }

    @Test
    void everyPeriodIsAnAssessmentOfItsOwn() {
        FactTable table = read("""
                unit,period,criterion,fact,value
                u,2026-02,A.1,onTime,1
                u,2025,A.1,onTime,2
                u,,A.1,onTime,3
                u,2026-13,A.1,onTime,4
                """);

        assertThat(found(table)).containsExactly("DOC-07 5 period");
        assertThat(table.getAssessments())
                .extracting(Assessment::getId)
                .containsExactly("assessment.1", "assessment.2", "assessment.3");
        assertThat(table.getAssessments())
                .extracting(Assessment::getTo)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2025, 12, 31), TO);
    }

    @Test
    void aHeadAloneIsTold() {
        assertThat(found(read(HEAD))).containsExactly("TBL-23 1");
    }

    @Test
    void columnsThatStandTwiceAreTold() {
        assertThat(found(read("unit,criterion,fact,value,Giá trị\nu,A.1,onTime,5,6\n")))
                .containsExactly("TBL-13 1");
    }

    @Test
    void filesAreReadToo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, HEAD + "u,A.1,onTime,5\n");

        assertThat(FactTable.read(file, catalogue(), AssessmentStage.APPRAISAL, FROM, TO)
                        .getAssessments())
                .extracting(Assessment::getStage)
                .containsExactly(AssessmentStage.APPRAISAL);
    }

    @Property(tries = 200)
    void anyBytesAreSurvived(@ForAll byte[] file) {
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        byte[] whole = java.util.Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        for (byte[] bytes : List.of(file, whole)) {
            assertThat(catchThrowable(() -> read(bytes)))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(UnreadableDocumentException.class));
        }
    }
}
