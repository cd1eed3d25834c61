package vn.cchc.plan;

import java.time.LocalDate;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;

/**
 * Whether a party as a plan prints it holds another on a day (thành phần của nhóm cơ quan): a class its members, a name
 * whoever else goes by it. A directory that the host supplies answers; a plan alone cannot.
 */
@FunctionalInterface
public interface ClassMembership {

    /** What is known. */
    enum Answer {
        /** The party is one of those meant (thuộc nhóm). */
        MEMBER,
        /** The party is known not to be (không thuộc nhóm). */
        NOT_MEMBER,
        /** Nothing is known of it (chưa rõ). */
        UNKNOWN
    }

    /**
     * {@return whether a party is one of those meant}
     *
     * @param asked the party asked about
     * @param printed the party as the plan prints it; another name than that of the party asked about
     * @param date the day
     */
    Answer of(Party asked, Party printed, LocalDate date);

    /**
     * {@return membership as a directory knows it: names and abbreviations of one body are one party, and who is in no class of
     * that name is known not to be only where the directory knows all members}
     *
     * @param directory the directory
     */
    static ClassMembership by(OrganizationDirectory directory) {
        return new DirectoryMembership(directory);
    }

    /**
     * {@return a membership of which nothing is known, as without a directory}
     */
    static ClassMembership unknown() {
        return (asked, printed, date) -> Answer.UNKNOWN;
    }
}
