package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.json.PlanJson;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

class RealPlansTest {

    static Stream<Arguments> plansAndLanguages() {
        return Run.plans().stream().flatMap(plan -> Stream.of("vi", "en").map(lang -> Arguments.of(plan, lang)));
    }

    @Test
    void theFivePlansAreThere() {
        assertThat(Run.plans()).hasSize(5);
    }

    /** Made by the program itself, then read by a person; a change of the output is to be seen in the review. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void sonLaLooksAsAgreed(String lang) throws IOException {
        Run run = Run.of(Run.SON_LA.toString(), "--lang", lang);

        try (InputStream agreed = RealPlansTest.class.getResourceAsStream("/son-la-2023." + lang + ".txt")) {
            assertThat(run.out()).isEqualTo(new String(agreed.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plansAndLanguages")
    void everyTaskAndEveryLeadIsShown(Path file, String lang) throws IOException {
        ImprovementPlan plan = PlanJson.read(file);
        Run run = Run.of(file.toString(), "--lang=" + lang);
        String tasks = part(run, "tasks.title", "responsibilities.title", lang);
        String shares = part(run, "responsibilities.title", "assignments.title", lang);

        assertThat(run.status()).isZero();
        assertThat(plan.getTasks()).isNotEmpty();
        for (Task task : plan.getTasks()) {
            assertThat(tasks).contains(start(task, 15));
            assertThat(shares).contains(start(task, 30));
            for (Party lead : plan.responsibilities().leadsOf(task).parties()) {
                assertThat(shares).contains(flowing(lead.getName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plansAndLanguages")
    void theLastLineSaysThatThePlanComesBackIdentical(Path file, String lang) throws IOException {
        String bytes = String.format(Locale.ROOT, lang.equals("vi") ? "%,d byte" : "%,d bytes", Files.size(file));
        Run run = Run.of("--lang", lang, file.toString());

        assertThat(run.lastLine())
                .startsWith(lang.equals("vi") ? "Ghi lại: giống hệt từng byte" : "Written back: identical to the byte")
                .contains(lang.equals("vi") ? bytes.replace(',', '.') : bytes);
    }

    @ParameterizedTest
    @MethodSource("plansAndLanguages")
    void noLineIsLongerThanThePage(Path file, String lang) {
        for (List<String> widths : List.of(
                List.of("72", "72"),
                List.of("40", "72"),
                List.of("133", "133"),
                List.of("200", "200"),
                List.of("999", "200"),
                List.of("wide", "100"))) {
            int width = Integer.parseInt(widths.get(1));
            Run run = Run.atWidth(widths.get(0), file.toString(), "--lang", lang);

            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width));
            assertThat(run.out().lines().findFirst()).hasValue("═".repeat(width));
        }
    }

    private static String part(Run run, String from, String to, String lang) {
        Words words = new Words(Language.of(lang).orElseThrow());
        String all = run.flowing();
        return all.substring(all.indexOf("── " + words.get(from)), all.indexOf("── " + words.get(to)));
    }

    private static String start(Task task, int length) {
        String text = TaskTexts.whole(task).replaceAll("\\s+", " ");
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String flowing(Text text) {
        return text.composed().replaceAll("\\s+", " ");
    }
}
