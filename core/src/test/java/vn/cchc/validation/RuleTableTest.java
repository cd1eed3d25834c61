package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.testing.RuleRow;
import vn.cchc.value.ValueRule;

/** The library has every rule of the table, as the table words and weighs it. */
class RuleTableTest {

    private static final Map<String, RuleDefinition> DEFINITIONS = PlanValidator.standard().getRules().stream()
            .collect(Collectors.toMap(RuleDefinition::getCode, Function.identity()));

    /** The counts of one-stop systems are checked where they enter, not in a plan. */
    private static boolean isOfPlans(RuleRow row) {
        return !row.code().startsWith("DAT");
    }

    @Test
    void everyRuleIsThere() {
        List<String> values =
                Arrays.stream(ValueRule.values()).map(ValueRule::getCode).toList();
        List<String> known =
                Stream.concat(DEFINITIONS.keySet().stream(), values.stream()).toList();
        List<String> wanted = RuleRow.all().stream()
                .filter(RuleTableTest::isOfPlans)
                .map(RuleRow::code)
                .toList();

        assertThat(wanted).hasSize(92);
        assertThat(known).containsAll(wanted);
        RuleRow.all().stream()
                .filter(row -> isOfPlans(row) && row.tier().equals("value"))
                .forEach(row -> assertThat(values).contains(row.code()));
    }

    @Test
    void rulesAreInTheOrderOfTheTable() {
        List<String> order = RuleRow.all().stream().map(RuleRow::code).toList();
        List<String> codes = PlanValidator.standard().getRules().stream()
                .map(RuleDefinition::getCode)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().isSubsetOf(order);
        assertThat(codes.stream().map(order::indexOf).toList()).isSorted();
    }

    @Test
    void severitiesAndTextsAreThoseOfTheTable() {
        for (RuleRow row : RuleRow.all()) {
            RuleDefinition rule = DEFINITIONS.get(row.code());
            if (rule != null) {
                assertThat(rule.getVietnamese()).isEqualTo(row.vietnamese());
                assertThat(rule.getDraft().name()).as(row.code()).isEqualTo(row.draft());
                assertThat(rule.getIssued().name()).as(row.code()).isEqualTo(row.issued());
                assertThat(rule.getEnglish()).isNotBlank().isNotEqualTo(rule.getVietnamese());
                assertThat(new TreeSet<>(MessageTemplates.holes(rule.getEnglish())))
                        .as(row.code())
                        .isEqualTo(MessageTemplates.holes(row.vietnamese()));
            }
        }
    }
}
