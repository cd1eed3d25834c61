package vn.cchc.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.organization.Party;

/** Whether those who lead a task receive the plan. */
final class RecipientRules {

    private RecipientRules() {}

    static List<Rule> all() {
        return List.of(new Rule("ASG-04", RecipientRules::leadsReceive));
    }

    /** Bodies and classes of bodies; units, positions, persons and open sets are reached through the bodies. */
    private static void leadsReceive(PlanFacts plan, Outcome found) {
        if (plan.document().getRecipients().isEmpty()) {
            return;
        }
        Recipients recipients = new Recipients(plan);
        Map<Party, Membership> known = new HashMap<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            List<Party> leads = plan.tasks().get(i).getLeads();
            for (int j = 0; j < leads.size(); j++) {
                Party lead = leads.get(j);
                Membership receives = known.computeIfAbsent(lead, recipients::receives);
                if (receives == Membership.NO) {
                    found.add(plan.atTask(i, Paths.element("leads", j)).value(lead.getName()));
                } else if (receives == Membership.UNKNOWN) {
                    found.lacks(ReferenceSource.DIRECTORY);
                }
            }
        }
    }
}
