package vn.cchc.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/**
 * Whether two parties of a plan are one: by the directory of agencies where there is one, else by their names. Each name is
 * folded once; a plan names few parties, many times over.
 */
final class PartyNames {

    private final Optional<OrganizationDirectory> directory;
    private final LocalDate day;
    private final Map<Text, String> folded = new HashMap<>();

    PartyNames(Optional<OrganizationDirectory> directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    boolean same(Party one, Party other) {
        return fold(one.getName()).equals(fold(other.getName()))
                || directory.filter(known -> sameIn(known, one, other)).isPresent();
    }

    private boolean sameIn(OrganizationDirectory known, Party one, Party other) {
        if (one instanceof Party.Organization body && other instanceof Party.Organization otherBody) {
            return isOne(known.meant(body, day), known.meant(otherBody, day));
        }
        return one instanceof Party.OrganizationClass
                && other instanceof Party.OrganizationClass
                && isOne(known.classesCalled(one.getName(), day), known.classesCalled(other.getName(), day));
    }

    /** Where a name fits several bodies nobody knows which is meant, so nothing is said. */
    private static boolean isOne(List<? extends Identified> some, List<? extends Identified> others) {
        return some.size() == 1
                && others.size() == 1
                && some.get(0).getId().equals(others.get(0).getId());
    }

    /** {@return a name, folded} */
    String fold(Text name) {
        return folded.computeIfAbsent(name, Folded::of);
    }
}
