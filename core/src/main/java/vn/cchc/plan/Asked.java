package vn.cchc.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;

/** The party asked about, held against what a plan prints; without one, everybody whom the plan names is asked about. */
record Asked(@Nullable Party party, ClassMembership membership) {

    static Asked everybody() {
        return new Asked(null, ClassMembership.unknown());
    }

    boolean isEverybody() {
        return party == null;
    }

    Asked with(ClassMembership other) {
        return new Asked(party, other);
    }

    Optional<PartyMatch> match(Party printed, LocalDate date) {
        Party asked = party;
        if (asked == null || isSame(asked, printed)) {
            return Optional.of(PartyMatch.NAMED);
        }
        return switch (membership.of(asked, printed, date)) {
            case MEMBER -> Optional.of(PartyMatch.MEMBER);
            case NOT_MEMBER -> Optional.empty();
            case UNKNOWN -> isSingle(printed) ? Optional.empty() : Optional.of(PartyMatch.POSSIBLE);
        };
    }

    /** Two codes decide; a plan that gives none leaves it to the name. */
    private static boolean isSame(Party one, Party other) {
        Optional<OrganizationCode> code = code(one);
        Optional<OrganizationCode> otherCode = code(other);
        return (code.isPresent() && otherCode.isPresent()) ? code.equals(otherCode) : one.isCalled(other.getName());
    }

    private static Optional<OrganizationCode> code(Party party) {
        return party instanceof Party.Organization organization
                ? organization.getCode().map(code -> code.toCurrent().orElse(code))
                : Optional.empty();
    }

    static boolean isSingle(Party party) {
        return party instanceof Party.Organization
                || party instanceof Party.Unit
                || party instanceof Party.PublicationChannel;
    }
}
