package vn.cchc.validation;

import java.util.List;
import vn.cchc.value.Text;

/** The rule on how letters are coded: composed (dựng sẵn), so that equal words are equal everywhere. */
final class UnicodeRules {

    private UnicodeRules() {}

    static List<Rule> all() {
        return List.of(new Rule("DOC-22", UnicodeRules::composed));
    }

    private static void composed(PlanFacts plan, Outcome found) {
        PlanTexts.through(plan, (text, thing, attribute) -> {
            if (!text.isComposed()) {
                found.add(Violation.at(thing.get() + attribute).value(Labels.firstWords(Text.of(text.composed()))));
            }
        });
    }
}
