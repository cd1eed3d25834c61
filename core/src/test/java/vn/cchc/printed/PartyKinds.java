package vn.cchc.printed;

import vn.cchc.organization.Party;

/** Short names of the kinds, for tables of tests. */
final class PartyKinds {

    private PartyKinds() {}

    static String of(Party party) {
        if (party instanceof Party.Organization) {
            return "ORGANIZATION";
        } else if (party instanceof Party.OrganizationClass) {
            return "CLASS";
        } else if (party instanceof Party.Unit) {
            return "UNIT";
        } else if (party instanceof Party.UnitClass) {
            return "UNITS";
        } else if (party instanceof Party.PositionClass) {
            return "POSITIONS";
        } else if (party instanceof Party.PersonClass) {
            return "PERSONS";
        } else if (party instanceof Party.PublicationChannel) {
            return "CHANNEL";
        }
        return "OPEN";
    }
}
