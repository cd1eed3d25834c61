package vn.cchc.printed;

import vn.cchc.organization.Party;

/** What a party can be, and how its name makes it one. */
enum PartyKind {
    ORGANIZATION,
    ORGANIZATION_CLASS,
    UNIT,
    UNIT_CLASS,
    POSITION_CLASS,
    PERSON_CLASS,
    PUBLICATION_CHANNEL,
    OPEN;

    Party named(String name) {
        return switch (this) {
            case ORGANIZATION -> Party.organization(name);
            case ORGANIZATION_CLASS -> Party.organizationClass(name);
            case UNIT -> Party.unit(name);
            case UNIT_CLASS -> Party.unitClass(name);
            case POSITION_CLASS -> Party.positionClass(name);
            case PERSON_CLASS -> Party.personClass(name);
            case PUBLICATION_CHANNEL -> Party.publicationChannel(name);
            case OPEN -> Party.open(name);
        };
    }

    /** Whether the name names several, so that it may go on after a comma: "các sở, ban, ngành". */
    boolean isSeveral() {
        return this != ORGANIZATION && this != UNIT && this != PUBLICATION_CHANNEL;
    }

    /**
     * Whether its name may end with a list of other parties: in "thủ trưởng các sở, UBND cấp huyện" the committees may
     * be addressed, or their heads.
     */
    boolean belongsToOthers() {
        return this == UNIT || this == UNIT_CLASS || this == POSITION_CLASS || this == PERSON_CLASS;
    }
}
