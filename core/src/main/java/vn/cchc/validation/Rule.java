package vn.cchc.validation;

/**
 * A rule: its code and how it is evaluated. Severities, texts and citation are data beside it ({@link RuleTable}).
 *
 * @param code the stable code
 * @param check the evaluation
 */
record Rule(String code, Check check) {

    /** Looks at a plan and says what it finds. */
    @FunctionalInterface
    interface Check {
        void look(PlanFacts plan, Outcome found);
    }
}
