package vn.cchc.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Organization;
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
        StatedLeads.forEach(plan, (lead, place) -> {
            Membership receives = known.computeIfAbsent(lead, party -> receives(party, plan));
            if (receives == Membership.NO) {
                found.add(place.get().value(lead.getName()));
            } else if (receives == Membership.UNKNOWN) {
                found.lacks(ReferenceSource.DIRECTORY);
            }
        });
    }

    private static Membership receives(Party lead, PlanFacts plan) {
        if (lead instanceof Party.OrganizationClass) {
            return classReceives(lead, plan);
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

    /** By other names than those of a list nobody but a directory knows what belongs to a class. */
    private static Membership classReceives(Party lead, PlanFacts plan) {
        String name = plan.folded(lead.getName());
        if (recipients(plan).anyMatch(party -> plan.same(lead, party) || holds(party, lead, plan))
                || names(plan).anyMatch(line -> ClassNames.names(plan.folded(line), name))) {
            return Membership.YES;
        }
        return recipients(plan)
                        .filter(party -> party instanceof Party.OrganizationClass || party instanceof Party.Open)
                        .anyMatch(party -> ClassNames.mayHold(plan.folded(party.getName()), name))
                ? Membership.UNKNOWN
                : Membership.NO;
    }

    /** Whether the directory counts all members of the lead among those of a recipient. */
    private static boolean holds(Party recipient, Party lead, PlanFacts plan) {
        Set<String> members = recipient instanceof Party.OrganizationClass ? members(lead, plan) : Set.of();
        return !members.isEmpty() && members(recipient, plan).containsAll(members);
    }

    private static Set<String> members(Party agencies, PlanFacts plan) {
        return plan.data().getDirectory().stream()
                .flatMap(known -> known.classesCalled(agencies.getName(), plan.referenceDay()).stream()
                        .flatMap(one -> known.members(one, plan.referenceDay()).stream()))
                .map(Organization::getId)
                .collect(Collectors.toSet());
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
