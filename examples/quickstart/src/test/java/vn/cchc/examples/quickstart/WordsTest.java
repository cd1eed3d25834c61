package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanLifecycle;
import vn.cchc.plan.Recurrence;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.Target;
import vn.cchc.value.MeasurementUnit;

class WordsTest {

    @Test
    void bothLanguagesHoldTheSameLabelsWithTheSameHoles() throws IOException {
        Properties vietnamese = labels("vi");
        Properties english = labels("en");
        Set<String> inEnglish = new TreeSet<>(english.stringPropertyNames());
        // Vietnamese has no plural.
        inEnglish.removeIf(key -> key.startsWith("count.") && key.endsWith(".one"));

        assertThat(vietnamese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(inEnglish);
        assertThat(inEnglish)
                .allSatisfy(key ->
                        assertThat(holes(english.getProperty(key))).isEqualTo(holes(vietnamese.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantHasAName(Language language) {
        Words words = new Words(language);
        Stream.of(
                        Appendix.Status.values(),
                        AssignmentRole.values(),
                        DayKind.values(),
                        MeasurementUnit.values(),
                        PlanLevel.values(),
                        PlanLifecycle.values(),
                        Recurrence.values(),
                        ReportFrequency.values(),
                        Target.Aim.values(),
                        Target.Comparator.values())
                .flatMap(Stream::of)
                .forEach(constant ->
                        assertThat(words.of((Enum<?>) constant, "7")).isNotBlank());
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Words vietnamese = new Words(Language.VI);
        Words english = new Words(Language.EN);

        assertThat(vietnamese.decimal(new BigDecimal("60310.25"))).isEqualTo("60.310,25");
        assertThat(english.decimal(new BigDecimal("60310.25"))).isEqualTo("60,310.25");
        assertThat(vietnamese.signed(new BigDecimal("-7.95"))).isEqualTo("−7,95");
        assertThat(vietnamese.signed(new BigDecimal("2.1"))).isEqualTo("+2,1");
        assertThat(english.decimal(new BigDecimal("0.123456789012345678901234567891")))
                .isEqualTo("0.123456789012345678901234567891");
    }

    @Test
    void countsAreWordsToo() {
        Words english = new Words(Language.EN);

        assertThat(english.count("task", 0)).isEqualTo("no\u00A0tasks");
        assertThat(english.count("task", 1)).isEqualTo("1\u00A0task");
        assertThat(english.count("task", 23)).isEqualTo("23\u00A0tasks");
        assertThat(new Words(Language.VI).count("task", 1)).isEqualTo("1\u00A0nhiệm\u00A0vụ");
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Words.class.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }

    private static Set<String> holes(String label) {
        Set<String> holes = new TreeSet<>();
        Pattern.compile("\\{.}").matcher(label).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
