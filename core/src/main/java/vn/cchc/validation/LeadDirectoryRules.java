package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.plan.Task;

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
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            look(plan, found, directory.get(), i, "leads", task.getLeads());
            look(plan, found, directory.get(), i, "coordinators", task.getCoordinators());
        }
    }

    private static void look(
            PlanFacts plan,
            Outcome found,
            OrganizationDirectory directory,
            int task,
            String list,
            List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (isUnknown(plan, directory, parties.get(i))) {
                found.add(plan.atTask(task, Paths.element(list, i))
                        .with("name", parties.get(i).getName())
                        .with("date", plan.printedDay()));
            }
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
