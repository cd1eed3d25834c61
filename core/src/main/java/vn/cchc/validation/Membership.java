package vn.cchc.validation;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;

/** Whether a body is a party or belongs to it. Without a directory nobody knows who belongs to a class. */
enum Membership {
    YES,
    NO,
    UNKNOWN;

    static Membership of(Party.Organization body, Party party, PlanFacts plan) {
        if (plan.same(body, party)) {
            return YES;
        }
        return party instanceof Party.OrganizationClass
                ? plan.data()
                        .getDirectory()
                        .map(directory -> of(body, party, directory, plan.referenceDay()))
                        .orElse(UNKNOWN)
                : NO;
    }

    private static Membership of(Party.Organization body, Party party, OrganizationDirectory directory, LocalDate day) {
        List<Organization> bodies = directory.meant(body, day);
        List<AgencyClass> classes = directory.classesCalled(party.getName(), day);
        if (bodies.size() != 1 || classes.isEmpty()) {
            return UNKNOWN;
        }
        if (classes.stream().anyMatch(known -> directory.contains(known, bodies.get(0), day))) {
            return YES;
        }
        return classes.stream().allMatch(known -> known.getCoverage() == Coverage.COMPLETE) ? NO : UNKNOWN;
    }
}
