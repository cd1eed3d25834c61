package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.json.PlanJson;

class RoundTripPartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Ghi lại: nội dung giữ nguyên, chỉ khác cách trình bày (khác từ byte %s)",
                "en | Written back: the content is the same, only the layout differs (from byte %s on)"
            })
    void aPlanLaidOutOtherwiseHoldsTheSame(String lang, String said) throws IOException {
        String json = Files.readString(Run.SON_LA).replaceFirst("\n  \"level\"", "\n   \"level\"");
        String before = json.substring(0, json.indexOf("\n   \"level\"") + 3);
        int at = before.getBytes(StandardCharsets.UTF_8).length + 1;
        String number = String.format(Locale.ROOT, "%,d", at);
        Path file = Files.writeString(folder.resolve("by-hand.plan.json"), json);
        Run run = Run.of(file.toString(), "--lang", lang);

        assertThat(run.status()).isZero();
        assertThat(run.lastLine()).isEqualTo(said, lang.equals("vi") ? number.replace(',', '.') : number);
    }

    @Test
    void anotherPlanIsSaidToDiffer() throws IOException {
        String json = Files.readString(Run.SON_LA);
        String other = json.replace("\"level\": \"province\"", "\"level\": \"commune\"");
        String before = json.substring(0, json.indexOf("\"level\": \"province\"") + 10);

        assertThat(outcome(json, other))
                .startsWith("Written back: differs from byte ")
                .endsWith("(line " + before.lines().count() + ", column 13)");
        assertThat(outcome(json, json)).startsWith("Written back: identical to the byte");
    }

    private static String outcome(String file, String written) {
        Page page = new Page(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), 100);
        return new RoundTripPart(page, new Words(Language.EN))
                .outcome(PlanJson.read(file), bytes(file), bytes(written));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
