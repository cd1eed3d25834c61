package vn.cchc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.value.Citation;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class ValueFindingsTest {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Properties VIETNAMESE = load("values_vi.properties");
    private static final Properties ENGLISH = load("values_en.properties");

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (var reader =
                new InputStreamReader(ValueFindings.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static InvalidValueException refusal(ValueRule rule) {
        return rule == ValueRule.MISSING
                ? new InvalidValueException("deadline", "text")
                : InvalidValueException.at(rule, "attribute", "FOUND", "EXPECTED");
    }

    private static Set<String> holes(String template) {
        return HOLE.matcher(template)
                .results()
                .map((MatchResult hole) -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothFilesHaveATextForEachRuleAndNoOther() {
        String[] codes = Stream.concat(
                        Arrays.stream(ValueRule.values()).map(ValueRule::getCode),
                        // Told more plainly of the attribute at hand.
                        Stream.of(
                                "TSK-12.quarter",
                                "TSK-12.month",
                                "TSK-12.half",
                                "VAL-05.above",
                                "VAL-05.answer",
                                "VAL-05.atMost",
                                "VAL-05.element",
                                "VAL-05.missing",
                                "VAL-05.options",
                                "VAL-05.part",
                                "VAL-05.relation",
                                "VAL-05.share",
                                "VAL-05.variance",
                                "VAL-05.weights",
                                "VAL-09.added.definition.code",
                                "VAL-09.off",
                                "VAL-09.severities.code",
                                "VAL-10.off",
                                "VAL-10.severities.code"))
                .toArray(String[]::new);

        assertThat(VIETNAMESE.stringPropertyNames()).containsExactlyInAnyOrder(codes);
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrder(codes);
    }

    @Test
    void aQuarterIsToldOfAsAQuarter() {
        var refusal = InvalidValueException.at(ValueRule.QUARTER_OR_MONTH, "quarter", 5, "1..4");

        assertThat(ValueFindings.of(refusal, Place.of("")).getVietnamese())
                .isEqualTo("Quý «5» không có; chỉ có quý 1 đến quý 4");
        assertThat(ValueFindings.of(refusal, Place.of("")).getCode()).isEqualTo("TSK-12");
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSameHolesAndAllAreFilled(ValueRule rule) {
        String vietnamese = VIETNAMESE.getProperty(rule.getCode());
        String english = ENGLISH.getProperty(rule.getCode());
        Finding finding = ValueFindings.of(refusal(rule), Place.of("tasks[3].deadline"));

        assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
        assertThat(holes(vietnamese)).isEqualTo(holes(english));
        assertThat(finding.getArguments().keySet()).containsAll(holes(english));
        holes(english).forEach(hole -> {
            assertThat(finding.getArguments().get(hole)).isNotBlank();
            assertThat(finding.getVietnamese()).contains(finding.getArguments().get(hole));
            assertThat(finding.getEnglish()).contains(finding.getArguments().get(hole));
        });
        assertThat(finding.getVietnamese() + finding.getEnglish()).doesNotContain("{", "}");
    }

    @Test
    void findingIsAnErrorWithItsPlace() {
        Finding finding = ValueFindings.of(refusal(ValueRule.QUARTER_OR_MONTH), Place.of("tasks[3].deadline.quarter"));

        assertThat(finding.getCode()).isEqualTo("TSK-12");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getPlaces()).containsExactly(Place.of("tasks[3].deadline.quarter"));
        assertThat(finding.getArguments()).containsEntry("value", "FOUND").containsEntry("expected", "EXPECTED");
    }

    @Test
    void missingAttributesAreNamed() {
        Finding finding = ValueFindings.of(refusal(ValueRule.MISSING), Place.of("tasks[3]"));

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Required information is missing: deadline, text");
        assertThat(finding.message(Locale.forLanguageTag("vi"))).isEqualTo("Thiếu thông tin bắt buộc: deadline, text");
        assertThat(finding.message(Locale.forLanguageTag("tr"))).isEqualTo(finding.getEnglish());
    }

    @Test
    void legalTextIsCitedWhereOneIsKnown() {
        assertThat(citation(ValueRule.DOCUMENT_ORDINAL).getDocument().toString())
                .isEqualTo("30/2020/NĐ-CP");
        // No article: ministries, enterprises and others stand in different ones.
        assertThat(citation(ValueRule.ORGANIZATION_CODE).getPlace().map(Text::toString))
                .isEmpty();
        assertThat(ValueFindings.of(refusal(ValueRule.BLANK), Place.of("")).getCitation())
                .isEmpty();
    }

    private static Citation citation(ValueRule rule) {
        return ValueFindings.of(refusal(rule), Place.of("")).getCitation().orElseThrow();
    }
}
