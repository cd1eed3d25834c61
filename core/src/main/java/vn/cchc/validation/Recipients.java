package vn.cchc.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Party;

/** Those who receive a plan, made ready once: a plan may have many lines of recipients and many leads. */
final class Recipients {

    private final PlanFacts plan;

    /** The lines and the names that were taken from them, folded. */
    private final Set<String> names;

    /** What the directory knows the parties as, where it does. */
    private final Set<PartyNames.Known> known;

    private final List<Party> classes;

    /** The names of what others may belong to, folded: classes and open sets. */
    private final Set<String> wider;

    Recipients(PlanFacts plan) {
        this.plan = plan;
        List<Recipient> lines = plan.document().getRecipients();
        Set<Party> parties = lines.stream()
                .flatMap(line -> line.getParties().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.names = Stream.concat(
                        lines.stream().map(Recipient::getAsPrinted),
                        parties.stream().map(Party::getName))
                .map(plan::folded)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.known =
                parties.stream().flatMap(party -> plan.known(party).stream()).collect(Collectors.toSet());
        this.classes = parties.stream()
                .filter(Party.OrganizationClass.class::isInstance)
                .toList();
        this.wider = parties.stream()
                .filter(party -> party instanceof Party.OrganizationClass || party instanceof Party.Open)
                .map(party -> plan.folded(party.getName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return whether a lead receives the plan; units, positions, persons and open sets are reached through their bodies} */
    Membership receives(Party lead) {
        String name = plan.folded(lead.getName());
        if (lead instanceof Party.Organization body) {
            // "Sở Nội vụ tỉnh" is Sở Nội vụ; the office of a committee is not the committee.
            return isKnown(lead) || names.contains(name) || names.stream().anyMatch(line -> Folded.begins(line, name))
                    ? Membership.YES
                    : inAClass(body);
        }
        if (lead instanceof Party.OrganizationClass) {
            List<String> same = ClassNames.namesOf(name);
            if (isKnown(lead)
                    || same.stream().anyMatch(names::contains)
                    || names.stream().anyMatch(line -> same.stream().anyMatch(one -> Folded.contains(line, one)))
                    || isHeld(lead)) {
                return Membership.YES;
            }
            // By other names than those of a list nobody but a directory knows what belongs to a class.
            return wider.stream().anyMatch(recipient -> ClassNames.mayHold(recipient, name))
                    ? Membership.UNKNOWN
                    : Membership.NO;
        }
        return Membership.YES;
    }

    /** Whether the directory counts all members of the lead among those of a recipient. */
    private boolean isHeld(Party lead) {
        Set<String> members = members(lead);
        return !members.isEmpty()
                && classes.stream().anyMatch(one -> members(one).containsAll(members));
    }

    private Set<String> members(Party agencies) {
        return plan.data().getDirectory().stream()
                .flatMap(directory -> directory.classesCalled(agencies.getName(), plan.referenceDay()).stream()
                        .flatMap(one -> directory.members(one, plan.referenceDay()).stream()))
                .map(Organization::getId)
                .collect(Collectors.toSet());
    }

    private boolean isKnown(Party lead) {
        Optional<PartyNames.Known> one = plan.known(lead);
        return one.isPresent() && known.contains(one.get());
    }

    private Membership inAClass(Party.Organization body) {
        Membership answer = Membership.NO;
        for (Party one : classes) {
            Membership belongs = Membership.of(body, one, plan);
            if (belongs == Membership.YES) {
                return belongs;
            }
            answer = belongs == Membership.UNKNOWN ? belongs : answer;
        }
        return answer;
    }
}
