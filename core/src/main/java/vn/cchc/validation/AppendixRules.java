package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.plan.Appendix;
import vn.cchc.value.Text;

/** Rules on the appendices (NĐ 30/2020/NĐ-CP, Phụ lục I: the line that ties an appendix to its document). */
final class AppendixRules {

    private AppendixRules() {}

    static List<Rule> all() {
        return List.of(new Rule("PLN-11", AppendixRules::attached), new Rule("PLN-12", AppendixRules::backReference));
    }

    private static Violation at(int position, Appendix appendix, String attribute) {
        return Violation.at(Paths.element("appendices", position, attribute)).labelled(appendix.getLabel());
    }

    private static void attached(PlanFacts plan, Outcome found) {
        List<Appendix> appendices = plan.plan().getAppendices();
        for (int i = 0; i < appendices.size(); i++) {
            if (appendices.get(i).getStatus() == Appendix.Status.NAMED_NOT_ATTACHED) {
                found.add(at(i, appendices.get(i), "status"));
            }
        }
    }

    private static void backReference(PlanFacts plan, Outcome found) {
        List<Appendix> appendices = plan.plan().getAppendices();
        for (int i = 0; i < appendices.size(); i++) {
            Optional<Text> line = appendices.get(i).getBackReference();
            if (line.isPresent() && !new BackReference(line.get()).agreesWith(plan.document())) {
                found.add(at(i, appendices.get(i), "backReference").value(line.get()));
            }
        }
    }
}
