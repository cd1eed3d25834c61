package vn.cchc.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Whether settings name rules that there are, each once, and add rules of codes that are free. */
final class SettingsChecks {

    private final List<InvalidValueException> refusals = new ArrayList<>();

    private SettingsChecks() {}

    /** Throws the first refusal, with the others as suppressed ones, so that a reader can tell them all. */
    static void check(RuleSettings settings) {
        SettingsChecks checks = new SettingsChecks();
        checks.named("severities", ".code", settings.getSeverities(), SeverityOverride::getCode);
        checks.named("off", "", settings.getOff(), code -> code);
        checks.added(settings.getAdded());
        if (!checks.refusals.isEmpty()) {
            InvalidValueException first = checks.refusals.get(0);
            checks.refusals.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private void refuse(ValueRule rule, String path, String code) {
        refusals.add(InvalidValueException.at(rule, path, code, ""));
    }

    private <T> void named(String list, String attribute, List<T> elements, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            String named = code.apply(elements.get(i));
            String path = Paths.element(list, i) + attribute;
            if (!RuleTable.has(named)) {
                refuse(ValueRule.UNKNOWN_REFERENCE, path, named);
            } else if (!seen.add(named)) {
                refuse(ValueRule.REPEATED_ID, path, named);
            }
        }
    }

    private void added(List<AddedRule> rules) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String code = rules.get(i).getDefinition().getCode();
            if (RuleTable.has(code) || !seen.add(code)) {
                refuse(ValueRule.REPEATED_ID, Paths.element("added", i, "definition.code"), code);
            }
        }
    }
}
