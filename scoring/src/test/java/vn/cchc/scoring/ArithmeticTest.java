package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.MessageTemplates;

/**
 * The explanations of all kinds of rules and states are those of {@code arithmetic.txt}. {@code -Dcchc.write=true} writes the file
 * anew after a change of the words; read the difference before committing it.
 */
class ArithmeticTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Pattern NUMBER = Pattern.compile("−?[0-9]+(\\.[0-9]+)?");

    private final Map<String, ScoreNode> nodes = ArithmeticCases.nodes();

    @Test
    void explanationsReadAsAClerkWouldWriteThem() throws IOException {
        StringBuilder text = new StringBuilder();
        nodes.forEach((name, node) -> text.append("## ")
                .append(name)
                .append('\n')
                .append(node.explain(VIETNAMESE))
                .append('\n')
                .append(node.explain(Locale.ENGLISH))
                .append("\n\n"));
        if (Boolean.getBoolean("cchc.write")) {
            Files.writeString(Path.of("src/test/resources/vn/cchc/scoring/arithmetic.txt"), text);
        }
        try (InputStream golden = ArithmeticTest.class.getResourceAsStream("arithmetic.txt")) {
            assertThat(text.toString()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void lastNumberOfTheLastLineIsTheScore() {
        nodes.forEach((name, node) -> node.getScore().ifPresent(score -> {
            String last =
                    node.getArithmetic().get(node.getArithmetic().size() - 1).getEnglish();
            String number = NUMBER.matcher(last)
                    .results()
                    .map(MatchResult::group)
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .replace('−', '-');
            assertThat(new BigDecimal(number)).as(name + ": " + last).isEqualByComparingTo(score);
        }));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        for (String key : ArithmeticTexts.TEMPLATES.keys()) {
            assertThat(MessageTemplates.holes(ArithmeticTexts.TEMPLATES.template(key, VIETNAMESE)))
                    .as(key)
                    .isEqualTo(MessageTemplates.holes(ArithmeticTexts.TEMPLATES.template(key, Locale.ENGLISH)));
        }
    }
}
