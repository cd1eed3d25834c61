package vn.cchc.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.finding.Finding;
import vn.cchc.plan.ImprovementPlan;

/**
 * Checks plans against the rules (kiểm tra kế hoạch). It needs no validation provider, holds no state and is safe for use
 * by several threads.
 *
 * <p>A finding stands for a rule and names all places where the plan violates it. Values without meaning never get here:
 * they are refused when they are made.
 */
public final class PlanValidator {

    private static final PlanValidator STANDARD = with(RuleSettings.none());

    private final List<Rule> rules;
    private final Map<String, RuleDefinition> definitions;

    private PlanValidator(List<Rule> rules, Map<String, RuleDefinition> definitions) {
        this.rules = rules;
        this.definitions = definitions;
    }

    /**
     * {@return a validator with all rules of the library and their own severities}
     */
    public static PlanValidator standard() {
        return STANDARD;
    }

    /**
     * {@return a validator with a host's settings}
     *
     * @param settings severities changed, rules switched off, rules added
     */
    public static PlanValidator with(RuleSettings settings) {
        Map<String, RuleDefinition> definitions = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>(Rules.standard());
        rules.forEach(rule -> definitions.put(rule.code(), RuleTable.definition(rule.code())));
        for (SeverityOverride override : settings.getSeverities()) {
            definitions.computeIfPresent(override.getCode(), (code, rule) -> override.apply(rule));
        }
        for (String code : settings.getOff()) {
            definitions.remove(code);
            rules.removeIf(rule -> rule.code().equals(code));
        }
        for (AddedRule added : settings.getAdded()) {
            definitions.put(added.getDefinition().getCode(), added.getDefinition());
            rules.add(AddedRules.of(added));
        }
        return new PlanValidator(List.copyOf(rules), definitions);
    }

    /**
     * {@return the rules that this validator evaluates, in order}
     */
    public List<RuleDefinition> getRules() {
        return List.copyOf(definitions.values());
    }

    /**
     * Checks a plan with no more to look things up in than the plan itself and the lists of criteria of the library.
     *
     * @param plan the plan
     * @param profile what it is held to
     * @return the findings, one for each rule that is violated, in the order of the rules
     */
    public List<Finding> validate(ImprovementPlan plan, ValidationProfile profile) {
        return report(plan, profile, ReferenceData.none()).findings();
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @param profile what it is held to
     * @param data what the rules may look things up in
     * @return the findings, and the rules that could not be evaluated in full
     */
    public ValidationReport report(ImprovementPlan plan, ValidationProfile profile, ReferenceData data) {
        PlanFacts facts = new PlanFacts(plan, data);
        List<Finding> findings = new ArrayList<>();
        List<NotChecked> notChecked = new ArrayList<>();
        for (Rule rule : rules) {
            Outcome outcome = new Outcome();
            rule.check().look(facts, outcome);
            if (!outcome.violations().isEmpty()) {
                findings.add(RuleTexts.finding(
                        Objects.requireNonNull(definitions.get(rule.code())), profile, outcome.violations()));
            }
            if (outcome.isPartial()) {
                notChecked.add(new NotChecked(rule.code(), outcome.missing()));
            }
        }
        return new ValidationReport(profile, findings, notChecked);
    }
}
