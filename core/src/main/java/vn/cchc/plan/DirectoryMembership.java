package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;

/** Membership as a directory knows it. A name that several bodies bear is settled only where all of them agree. */
record DirectoryMembership(OrganizationDirectory directory) implements ClassMembership {

    @Override
    public Answer of(Party asked, Party printed, LocalDate date) {
        return Asked.isSingle(printed)
                ? same(ids(meant(asked, date)), ids(meant(printed, date)))
                : inClass(asked, directory.classesCalled(printed.getName(), date), date);
    }

    private List<Organization> meant(Party party, LocalDate date) {
        return party instanceof Party.Organization organization
                ? directory.meant(organization, date)
                : directory.called(party.getName(), date);
    }

    private static Answer same(Set<String> asked, Set<String> printed) {
        if (asked.isEmpty() || printed.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return asked.equals(printed)
                ? Answer.MEMBER
                : printed.stream().noneMatch(asked::contains) ? Answer.NOT_MEMBER : Answer.UNKNOWN;
    }

    private Answer inClass(Party asked, List<AgencyClass> classes, LocalDate date) {
        if (!classes.isEmpty()
                && ids(directory.classesCalled(asked.getName(), date)).equals(ids(classes))) {
            return Answer.MEMBER;
        }
        List<Organization> bodies = meant(asked, date);
        if (classes.isEmpty() || bodies.isEmpty()) {
            return Answer.UNKNOWN;
        }
        long members = bodies.stream()
                .filter(body -> classes.stream().anyMatch(known -> directory.contains(known, body, date)))
                .count();
        if (members == bodies.size()) {
            return Answer.MEMBER;
        }
        boolean complete = classes.stream().allMatch(known -> known.getCoverage() == Coverage.COMPLETE);
        return members == 0 && complete ? Answer.NOT_MEMBER : Answer.UNKNOWN;
    }

    private static Set<String> ids(List<? extends Identified> found) {
        return found.stream().map(Identified::getId).collect(Collectors.toSet());
    }
}
