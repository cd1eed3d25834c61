package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes a file holds: tasks and findings, or a refusal that says why. */
class TaskTablePropertiesTest {

    private static void check(byte[] file) {
        try {
            TaskTable table = TaskTable.read(file, List.of());
            assertThat(table.getTasks().isEmpty() && table.getFindings().isEmpty())
                    .isFalse();
        } catch (UnreadableDocumentException refusal) {
            assertThat(refusal.getFaults()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void anyBytesAreSurvived(@ForAll byte[] file) {
        check(file);
    }

    @Property(tries = 500)
    void anyTableIsSurvived(@ForAll("tables") String csv) {
        check(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> part = Arbitraries.of(
                "STT",
                "Nhiệm vụ",
                "Chủ trì",
                "Thời gian",
                ";",
                ";",
                ";",
                ",",
                "\t",
                "\"",
                "\n",
                "\n",
                "\r",
                "1",
                "2",
                "(1)",
                "-",
                "- a",
                "+ B",
                "Sở Tư pháp",
                "Quý V",
                "Năm 2023",
                "\u0000",
                "\u202e",
                "\u0001",
                "\u00a0",
                "\u200b",
                "\uFEFF");
        return part.list().ofMaxSize(40).map(list -> "STT;Nhiệm vụ;Chủ trì;Thời gian\u0001\n" + String.join("", list));
    }
}
