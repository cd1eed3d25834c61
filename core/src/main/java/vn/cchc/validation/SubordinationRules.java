package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.OrganizationKind;
import vn.cchc.organization.Party;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentMode;
import vn.cchc.value.Text;

/**
 * Rules on who stands above whom. Only the directory knows; where it does not, nothing is said and the rule is reported as not
 * checked.
 */
final class SubordinationRules {

    private SubordinationRules() {}

    static List<Rule> all() {
        return List.of(
                EachDay.rule("PLN-05", SubordinationRules::parentFromAbove),
                EachDay.rule("ASG-03", SubordinationRules::othersAreRequested));
    }

    private static void parentFromAbove(PlanFacts plan, Outcome found) {
        List<DocumentReference> references = plan.document().getReferences();
        for (int i = 0; i < references.size(); i++) {
            DocumentReference parent = references.get(i);
            if (parent.getRole() == ReferenceRole.PARENT_PLAN
                    && parent.getIssuer().isPresent()
                    && plan.document().getIssuer().isPresent()) {
                Text above = parent.getIssuer().get();
                List<Membership> answers = Bodies.meant(
                                plan.document().getIssuer().get(), plan, found)
                        .stream()
                        .map(body -> standsAbove(above, body, plan))
                        .toList();
                if (isSurelyNot(answers, found)) {
                    found.add(Violation.at(Paths.element("document.references", i, "issuer"))
                            .labelled(Labels.firstWords(parent.getAsPrinted()))
                            .value(above));
                }
            }
        }
    }

    private static Membership standsAbove(Text name, Organization body, PlanFacts plan) {
        OrganizationDirectory directory = plan.data().getDirectory().orElseThrow();
        List<Organization> superiors = directory.superiors(body, plan.referenceDay());
        if (superiors.stream()
                .anyMatch(superior -> superior.isCalled(name) || Bodies.sameName(superior.getName(), name))) {
            return Membership.YES;
        }
        return superiors.isEmpty()
                        || directory.called(name, plan.referenceDay()).isEmpty()
                ? Membership.UNKNOWN
                : Membership.NO;
    }

    /** Whether all that may be meant do not belong; if that is open, the rule is reported as not checked. */
    private static boolean isSurelyNot(List<Membership> answers, Outcome found) {
        if (answers.isEmpty() || answers.contains(Membership.YES)) {
            return false;
        }
        if (answers.contains(Membership.UNKNOWN)) {
            found.lacks(ReferenceSource.DIRECTORY);
            return false;
        }
        return true;
    }

    /** Who is addressed by giao; the yêu cầu to heads of bodies goes to bodies of other lines too. */
    private static void othersAreRequested(PlanFacts plan, Outcome found) {
        Optional<Party.Organization> issuer = plan.document().getIssuer();
        List<Assignment> assignments = plan.plan().getAssignments();
        for (int i = 0; i < assignments.size() && issuer.isPresent(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.getMode() == AssignmentMode.ASSIGN) {
                for (int j = 0; j < assignment.getParties().size(); j++) {
                    Party party = assignment.getParties().get(j);
                    if (isOutside(party, issuer.get(), plan, found)) {
                        found.add(Violation.at(Paths.element("assignments", i) + "." + Paths.element("parties", j))
                                .labelled(Labels.of(assignment.getLabel(), assignment.getText()))
                                .value(party.getName()));
                    }
                }
            }
        }
    }

    private static boolean isOutside(Party party, Party.Organization issuer, PlanFacts plan, Outcome found) {
        if (!(party instanceof Party.Organization) && !(party instanceof Party.OrganizationClass)) {
            return false;
        }
        List<Organization> issuers = Bodies.meant(issuer, plan, found);
        List<Organization> bodies = party instanceof Party.Organization body
                ? Bodies.meant(body, plan, found)
                : members((Party.OrganizationClass) party, plan, found);
        return !issuers.isEmpty()
                && isSurelyNot(
                        bodies.stream()
                                .map(body -> belongs(body, issuers, plan))
                                .toList(),
                        found);
    }

    private static List<Organization> members(Party.OrganizationClass party, PlanFacts plan, Outcome found) {
        Optional<OrganizationDirectory> directory = plan.data().getDirectory();
        List<AgencyClass> classes = directory
                .map(known -> known.classesCalled(party.getName(), plan.referenceDay()))
                .orElse(List.of());
        List<Organization> members = classes.stream()
                .flatMap(known -> directory.orElseThrow().members(known, plan.referenceDay()).stream())
                .toList();
        if (members.isEmpty()) {
            found.lacks(ReferenceSource.DIRECTORY);
        }
        return members;
    }

    private static Membership belongs(Organization body, List<Organization> issuers, PlanFacts plan) {
        OrganizationDirectory directory = plan.data().getDirectory().orElseThrow();
        if (issuers.stream()
                .anyMatch(issuer -> issuer.getId().equals(body.getId())
                        || directory.isSubordinate(body, issuer, plan.referenceDay()))) {
            return Membership.YES;
        }
        // The front and the mass organisations stand outside state administration, whatever the directory leaves open.
        boolean known = body.getKind() == OrganizationKind.POLITICAL_ORGANIZATION
                || !directory.superiors(body, plan.referenceDay()).isEmpty();
        return known ? Membership.NO : Membership.UNKNOWN;
    }
}
