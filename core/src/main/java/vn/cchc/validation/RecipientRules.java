package vn.cchc.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.organization.Party;

/** Whether those who lead a task receive the plan. */
final class RecipientRules {

    private RecipientRules() {}

    static List<Rule> all() {
        return List.of(EachDay.rule("ASG-04", RecipientRules::leadsReceive));
    }

    /** Bodies and classes of bodies; units, positions, persons and open sets are reached through the bodies. */
    private static void leadsReceive(PlanFacts plan, Outcome found) {
        if (plan.document().getRecipients().isEmpty()) {
            return;
        }
        Recipients recipients = new Recipients(plan);
        Map<Party, Membership> known = new HashMap<>();
        StatedLeads.forEach(plan, (lead, place) -> {
            Membership receives = known.computeIfAbsent(lead, recipients::receives);
            if (receives == Membership.NO) {
                found.add(place.get().value(lead.getName()));
            } else if (receives == Membership.UNKNOWN) {
                found.lacks(ReferenceSource.DIRECTORY);
            }
        });
    }
}
