package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.organization.Party;
import vn.cchc.plan.ReportingObligation;

/** Rules on the duties to report. */
final class ReportingRules {

    private ReportingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("REP-01", ReportingRules::isThere),
                new Rule("REP-02", ReportingRules::frequencies),
                new Rule("REP-03", ReportingRules::recipient),
                EachDay.rule("REP-04", ReportingRules::different));
    }

    private static Violation at(int position, ReportingObligation duty, String attribute) {
        return Violation.at(Paths.element("reporting", position, attribute))
                .labelled(Labels.firstWords(duty.getAsPrinted()));
    }

    private static void isThere(PlanFacts plan, Outcome found) {
        if (plan.plan().getReporting().isEmpty()) {
            found.add("reporting");
        }
    }

    private static void frequencies(PlanFacts plan, Outcome found) {
        List<ReportingObligation> duties = plan.plan().getReporting();
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).getFrequencies().isEmpty()) {
                found.add(at(i, duties.get(i), "frequencies"));
            }
        }
    }

    private static void recipient(PlanFacts plan, Outcome found) {
        List<ReportingObligation> duties = plan.plan().getReporting();
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).getRecipient().isEmpty()) {
                found.add(at(i, duties.get(i), "recipient"));
            }
        }
    }

    private static void different(PlanFacts plan, Outcome found) {
        List<ReportingObligation> duties = plan.plan().getReporting();
        for (int i = 0; i < duties.size(); i++) {
            ReportingObligation duty = duties.get(i);
            Optional<Party> recipient = duty.getRecipient();
            if (recipient.isPresent() && reports(duty, recipient.get(), plan)) {
                found.add(at(i, duty, "recipient").value(recipient.get().getName()));
            }
            Optional<Party> via = duty.getVia();
            if (via.isPresent()
                    && (reports(duty, via.get(), plan)
                            || recipient.filter(to -> plan.same(to, via.get())).isPresent())) {
                found.add(at(i, duty, "via").value(via.get().getName()));
            }
        }
    }

    private static boolean reports(ReportingObligation duty, Party party, PlanFacts plan) {
        return duty.getReporters().stream().anyMatch(reporter -> plan.same(reporter, party));
    }
}
