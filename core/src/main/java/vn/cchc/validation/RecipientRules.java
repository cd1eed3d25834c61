package vn.cchc.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

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
        Map<Party, Membership> known = new HashMap<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            List<Party> leads = plan.tasks().get(i).getLeads();
            for (int j = 0; j < leads.size(); j++) {
                Party lead = leads.get(j);
                Membership receives = known.computeIfAbsent(lead, party -> receives(party, plan));
                if (receives == Membership.NO) {
                    found.add(plan.atTask(i, Paths.element("leads", j)).value(lead.getName()));
                } else if (receives == Membership.UNKNOWN) {
                    found.lacks(ReferenceSource.DIRECTORY);
                }
            }
        }
    }

    private static Membership receives(Party lead, PlanFacts plan) {
        if (lead instanceof Party.OrganizationClass) {
            return classReceives(lead, plan) ? Membership.YES : Membership.NO;
        }
        if (!(lead instanceof Party.Organization body)) {
            return Membership.YES;
        }
        List<Membership> answers =
                recipients(plan).map(party -> Membership.of(body, party, plan)).toList();
        String name = plan.folded(lead.getName());
        // "Sở Nội vụ tỉnh" is Sở Nội vụ; the office of a committee is not the committee.
        if (answers.contains(Membership.YES) || names(plan).anyMatch(line -> Folded.begins(plan.folded(line), name))) {
            return Membership.YES;
        }
        return answers.contains(Membership.UNKNOWN) ? Membership.UNKNOWN : Membership.NO;
    }

    private static boolean classReceives(Party lead, PlanFacts plan) {
        return recipients(plan).anyMatch(party -> plan.same(lead, party))
                || names(plan).anyMatch(line -> ClassNames.names(plan.folded(line), plan.folded(lead.getName())));
    }

    private static Stream<Party> recipients(PlanFacts plan) {
        return plan.document().getRecipients().stream().flatMap(recipient -> recipient.getParties().stream());
    }

    /** {@return the lines of the recipients and the names that were taken from them} */
    private static Stream<Text> names(PlanFacts plan) {
        return Stream.concat(
                plan.document().getRecipients().stream().map(Recipient::getAsPrinted),
                recipients(plan).map(Party::getName));
    }
}
