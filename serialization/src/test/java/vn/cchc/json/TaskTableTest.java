package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Finding;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Text;

class TaskTableTest {

    private static final String HEAD = "STT;Nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian;Ghi chú\n";

    private static TaskTable read(String csv) {
        return TaskTable.read(csv.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static UnreadableDocumentException refused(byte[] file) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> TaskTable.read(file, List.of()));
    }

    /** Each finding as code, first line, head of the column. */
    private static List<String> found(TaskTable table) {
        return table.getFindings().stream()
                .map(it -> it.getCode() + " "
                        + it.getPlaces().get(0).getLine().orElse(0) + " "
                        + it.getPlaces().get(0).getPath())
                .map(String::strip)
                .toList();
    }

    private static List<String> texts(TaskTable table) {
        return table.getTasks().stream().map(task -> task.getText().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | TBL-01",
                "'\uFEFF \n\n' | TBL-01",
                "'a;b\nc;d' | TBL-03",
                "'STT;Cơ quan chủ trì\n1;Sở Tư pháp' | TBL-03",
                "'Nhiệm vụ\nRà soát' | TBL-03",
                "';;;' | TBL-03"
            })
    void whatIsNoTableIsRefused(String csv, String code) {
        var refusal = refused(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.getFaults()).extracting(Finding::getCode).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258"})
    void otherEncodingsAreRefusedWithWhatToDo(String charset) {
        var refusal = refused("STT;Nhiệm vụ;Chủ trì\n1;Đo lường;Sở Tư pháp\n".getBytes(Charset.forName(charset)));

        assertThat(refusal.getFaults()).extracting(Finding::getCode).containsExactly("TBL-02");
        assertThat(refusal.report(Locale.forLanguageTag("vi")))
                .endsWith(": Tệp không đọc được chữ tiếng Việt; hãy mở bằng Excel và lưu lại theo kiểu «CSV UTF-8»"
                        + " [TBL-02]");
    }

    @Test
    void sizeIsBounded() {
        assertThat(refused(new byte[16 * 1024 * 1024 + 1]).getFaults())
                .extracting(Finding::getCode)
                .containsExactly("TBL-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3;\"mở mà không đóng;Sở Tư pháp\n4;Bốn;;;;\n", "3;\"sai \"chỗ\" này\";;;;\n4;Bốn;;;;\n"})
    void rowsBeforeAMisplacedQuoteAreRead(String rest) {
        TaskTable table = read(HEAD + "1;\"Một\nhai dòng\";Sở Tư pháp;;;\n2;Hai;Sở Nội vụ;;;\n" + rest);

        assertThat(texts(table)).containsExactly("Một hai dòng", "Hai");
        assertThat(found(table)).containsExactly("TBL-05 5");
    }

    @Test
    void rowsThatCannotBeReadAreReportedAndTheOthersRead() {
        TaskTable table = read(HEAD
                + "1;Một, hai;Sở Tư pháp;;Năm 2023;\n"
                + "2;Nâng cao; tăng cường;Sở Tư pháp;;;Năm 2023\n"
                + "3;;Sở Tư pháp;;;\n"
                + "4;Bốn\u202e;Sở Tư pháp;;;\n"
                + "5;Năm;Sở Tư pháp;;;;;\n"
                + ";;;;;\n"
                + "6;Sáu;Sở Tư pháp\n");

        assertThat(texts(table)).containsExactly("Một, hai", "Năm", "Sáu");
        assertThat(table.getTasks()).extracting(Task::getId).containsExactly("r01", "r05", "r06");
        assertThat(found(table)).containsExactly("TBL-06 3", "TBL-07 4 Nhiệm vụ", "VAL-01 5 Nhiệm vụ", "TBL-09 6 STT");
        assertThat(table.getFindings().get(0).getVietnamese()).startsWith("Dòng có 7 ô, nhiều hơn tiêu đề (6 ô)");
    }

    @Test
    void numbersThatAreMissingOrJumpAreReported() {
        TaskTable table = read(HEAD
                + "1;A;Sở Tư pháp;;;\n;B;Sở Tư pháp;;;\n3.;C;Sở Tư pháp;;;\n5;D;Sở Tư pháp;;;\n5;E;Sở Tư pháp;;;\n"
                + "II;F;Sở Tư pháp;;;\n1;G;Sở Tư pháp;;;\n2;H;Sở Tư pháp;;;\n");

        assertThat(found(table)).containsExactly("TBL-08 3 STT", "TBL-09 5 STT", "TBL-09 6 STT");
        assertThat(table.getFindings().get(1).getVietnamese())
                .isEqualTo("Số thứ tự «5» không liền với dòng trước; đúng ra là 4");
        assertThat(table.getTasks().get(1).getLabel()).isEmpty();
        assertThat(table.getTasks().get(2).getLabel()).contains(Text.of("3."));
    }

    @Test
    void oneThingAtSeveralPlacesIsOneFinding() {
        TaskTable table = read(HEAD + ";A;Sở Tư pháp;;;\n;B;Sở Tư pháp;;;\n");

        assertThat(table.getFindings()).hasSize(1);
        assertThat(table.getFindings().get(0).getPlaces()).hasSize(2);
    }

    @Test
    void columnsStandInAnyOrderUnderTheirUsualNames() {
        TaskTable table = read("Kế hoạch\t\t\nGHI CHÚ\tThời hạn\tSản phẩm\tĐơn vị phối hợp\tCơ quan, đơn vị chủ trì"
                + "\tNội dung nhiệm vụ\tTT\tKinh phí\tMã số\n"
                + "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\n"
                + "gấp\tQuý III/2023\tBáo cáo\tSở Nội vụ\tSở Tư pháp\tRà soát\t1\t10 triệu\tx\n");
        Task task = table.getTasks().get(0);

        assertThat(table.getTasks()).hasSize(1);
        assertThat(task.getText().toString()).isEqualTo("Rà soát");
        assertThat(task.getLeads()).containsExactly(Party.organization("Sở Tư pháp"));
        assertThat(task.getCoordinators()).containsExactly(Party.organization("Sở Nội vụ"));
        assertThat(task.getDeadline().flatMap(Deadline::getAsPrinted)).contains(Text.of("Quý III/2023"));
        assertThat(task.getNote()).contains(Text.of("gấp"));
        assertThat(task.getOutputs()).containsExactly(Text.of("Báo cáo"));
        assertThat(task.getBudgetNote()).contains(Text.of("10 triệu"));
        assertThat(found(table)).containsExactly("TBL-14 1", "TBL-11 2");
    }

    @Test
    void columnsThatAreMissingOrTwiceThereAreReported() {
        TaskTable table = read("Nhiệm vụ,Nhiệm vụ,Chủ trì\nRà soát,Khác,Sở Tư pháp\n");

        assertThat(texts(table)).containsExactly("Rà soát");
        assertThat(found(table)).containsExactly("TBL-13 1", "TBL-12 1", "TBL-12 1", "TBL-12 1");
        assertThat(table.getFindings().get(1).getVietnamese()).isEqualTo("Bảng không có cột «STT»");
    }

    @Test
    void headWithoutRowsIsReported() {
        TaskTable table = read(HEAD);

        assertThat(table.getTasks()).isEmpty();
        assertThat(found(table)).containsExactly("TBL-17 1");
    }

    @Test
    void rowOfNothingButTextIsATaskAndReported() {
        TaskTable table = read(HEAD + "I;Tuyên truyền;;;;\n1;Rà soát;;;Năm 2023;\n");

        assertThat(texts(table)).containsExactly("Tuyên truyền", "Rà soát");
        assertThat(found(table)).containsExactly("TBL-16 2 Nhiệm vụ");
    }

    @Test
    void cellsKeepWhatIsPrintedWhereItCannotBeRead() {
        TaskTable table = read(HEAD + "1;Rà soát;Ban Dân tộc;Sở Tư pháp, Khoa học;Theo tiến độ;\n");
        Task task = table.getTasks().get(0);

        assertThat(task.getLeads()).isEmpty();
        assertThat(task.getLeadsAsPrinted()).contains(Text.of("Ban Dân tộc"));
        assertThat(task.getCoordinatorsAsPrinted()).contains(Text.of("Sở Tư pháp, Khoa học"));
        assertThat(task.getDeadline())
                .contains(Deadline.Unspecified.builder()
                        .asPrinted(Text.of("Theo tiến độ"))
                        .build());
        assertThat(found(table))
                .containsExactly("PRT-06 2 Cơ quan chủ trì", "PRT-05 2 Cơ quan phối hợp", "PRT-01 2 Thời gian");
    }

    @Test
    void partiesKnownByNameAreRead() {
        Party known = Party.organization("Ban Dân tộc");
        byte[] csv = (HEAD + "1;Rà soát;Ban Dân tộc;;;\n").getBytes(StandardCharsets.UTF_8);

        assertThat(TaskTable.read(csv, List.of(known)).getTasks().get(0).getLeads())
                .containsExactly(known);
    }

    @Test
    void dashesBeginItemsUnlessTheyGoOnInSmallLetters() {
        TaskTable table = read(HEAD
                + "1;\"Phát triển kinh tế\n- xã hội:\n- Một\ntiếp theo\n+ Hai\n– 3\";Sở Tư pháp;;;\n"
                + "2;\"- một;\n- hai\";Sở Tư pháp;;;\n");

        assertThat(texts(table).get(0)).isEqualTo("Phát triển kinh tế - xã hội: - Một tiếp theo + Hai – 3");
        assertThat(table.getTasks().get(0).getItems())
                .extracting(
                        item -> item.getLabel().orElseThrow() + item.getText().toString())
                .containsExactly("-Một tiếp theo", "+Hai", "–3");
        assertThat(table.getTasks().get(0).getItems())
                .extracting(TaskItem::getId)
                .containsExactly("r01.b1", "r01.b2", "r01.b3");
        assertThat(table.getTasks().get(1).getItems())
                .extracting(item -> item.getText().toString())
                .containsExactly("một;", "hai");
        assertThat(found(table)).containsExactly("TBL-15 2 Nhiệm vụ");
    }

    @Test
    void fileIsReadFromItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bảng.csv"), HEAD + "1;Rà soát;Sở Tư pháp;;Thường xuyên;\n");

        assertThat(TaskTable.read(file).getTasks()).hasSize(1);
        assertThat(TaskTable.read(file).getFindings()).isEmpty();
    }
}
