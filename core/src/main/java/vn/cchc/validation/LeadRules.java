package vn.cchc.validation;

import java.util.List;
import java.util.function.Predicate;
import vn.cchc.organization.Party;

/** Rules on who leads a task and who coordinates. */
final class LeadRules {

    private LeadRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("TSK-03", LeadRules::hasLead),
                new Rule("TSK-04", LeadRules::oneLead),
                EachDay.rule("TSK-05a", (plan, found) -> notBoth(plan, found, LeadRules::isSingle)),
                EachDay.rule("TSK-05b", (plan, found) -> notBoth(plan, found, LeadRules::isClass)),
                new Rule("TSK-07", LeadRules::notOpen));
    }

    private static void hasLead(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (plan.leads(i).parties().isEmpty()) {
                found.add(plan.atTask(i, "leads"));
            }
        }
    }

    /** Only what the task itself says: that several parties carry out the plan is no fault of its tasks. */
    private static void oneLead(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (plan.tasks().get(i).getLeads().size() > 1) {
                found.add(plan.atTask(i, "leads"));
            }
        }
    }

    private static boolean isSingle(Party party) {
        return party instanceof Party.Organization || party instanceof Party.Unit;
    }

    /** Classes of bodies only: of persons and positions some may lead and others help, and who an open set is, is not said. */
    private static boolean isClass(Party party) {
        return party instanceof Party.OrganizationClass || party instanceof Party.UnitClass;
    }

    private static void notBoth(PlanFacts plan, Outcome found, Predicate<Party> kind) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            List<Party> coordinators = plan.tasks().get(i).getCoordinators();
            for (int j = 0; j < coordinators.size(); j++) {
                Party coordinator = coordinators.get(j);
                if (kind.test(coordinator) && leads(plan, i, coordinator, kind)) {
                    found.add(plan.atTask(i, Paths.element("coordinators", j)).value(coordinator.getName()));
                }
            }
        }
    }

    private static boolean leads(PlanFacts plan, int task, Party party, Predicate<Party> kind) {
        for (Party lead : plan.leads(task).parties()) {
            if (kind.test(lead) && plan.same(lead, party)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Only the open set alone leads nobody to the task. Beside others the table notes it as information; but a finding has one
     * severity, and the table's own column of plans that violate the rule names none, though row 14 of Sơn La has an open set
     * beside classes. So the column decides and the rule is silent.
     */
    private static void notOpen(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            List<Party> leads = plan.leads(i).parties();
            if (!leads.isEmpty()
                    && leads.get(0) instanceof Party.Open
                    && leads.stream().allMatch(Party.Open.class::isInstance)) {
                found.add(plan.atTask(i, "leads").value(leads.get(0).getName()));
            }
        }
    }
}
