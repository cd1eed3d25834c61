package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;

/** Whether the directory of agencies knows who leads and coordinates on the day of the plan. */
final class LeadDirectoryRules {

    private LeadDirectoryRules() {}

    static List<Rule> all() {
        return List.of(EachDay.rule("TSK-06", LeadDirectoryRules::known));
    }

    private static void known(PlanFacts plan, Outcome found) {
        Optional<OrganizationDirectory> directory =
                found.needs(ReferenceSource.DIRECTORY, plan.data().getDirectory());
        if (directory.isEmpty()) {
            return;
        }
        StatedLeads.forEach(plan, (lead, place) -> look(plan, found, directory.get(), lead, place));
        for (int i = 0; i < plan.tasks().size(); i++) {
            int task = i;
            List<Party> coordinators = plan.tasks().get(i).getCoordinators();
            for (int j = 0; j < coordinators.size(); j++) {
                int position = j;
                Supplier<Violation> place = () -> plan.atTask(task, Paths.element("coordinators", position));
                look(plan, found, directory.get(), coordinators.get(j), place);
            }
        }
    }

    private static void look(
            PlanFacts plan, Outcome found, OrganizationDirectory directory, Party party, Supplier<Violation> place) {
        if (isUnknown(plan, directory, party)) {
            found.add(place.get().with("name", party.getName()).with("date", plan.printedDay()));
        }
    }

    /** A directory knows bodies and classes of them; units inside a body, positions and persons it does not. */
    private static boolean isUnknown(PlanFacts plan, OrganizationDirectory directory, Party party) {
        if (party instanceof Party.Organization organization) {
            return directory.meant(organization, plan.referenceDay()).isEmpty();
        }
        return party instanceof Party.OrganizationClass
                && directory.classesCalled(party.getName(), plan.referenceDay()).isEmpty();
    }
}
