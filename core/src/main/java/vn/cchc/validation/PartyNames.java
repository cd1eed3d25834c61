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

    /**
     * A body or a class of the directory.
     *
     * @param id its id
     * @param isClass whether it is a class
     */
    record Known(String id, boolean isClass) {}

    private final Optional<OrganizationDirectory> directory;
    private final LocalDate day;
    private final Map<Text, String> folded = new HashMap<>();
    private final Map<Party, Optional<Known>> known = new HashMap<>();

    PartyNames(Optional<OrganizationDirectory> directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    boolean same(Party one, Party other) {
        if (fold(one.getName()).equals(fold(other.getName()))) {
            return true;
        }
        Optional<Known> first = known(one);
        return first.isPresent() && first.equals(known(other));
    }

    /** {@return what the directory knows a party as; nothing where its name fits several, as nobody knows which is meant} */
    Optional<Known> known(Party party) {
        return directory.isEmpty()
                ? Optional.empty()
                : known.computeIfAbsent(party, unused -> find(party, directory.get()));
    }

    private Optional<Known> find(Party party, OrganizationDirectory from) {
        if (party instanceof Party.Organization body) {
            return only(from.meant(body, day)).map(id -> new Known(id, false));
        }
        return party instanceof Party.OrganizationClass
                ? only(from.classesCalled(party.getName(), day)).map(id -> new Known(id, true))
                : Optional.empty();
    }

    private static Optional<String> only(List<? extends Identified> some) {
        return some.size() == 1 ? Optional.of(some.get(0).getId()) : Optional.empty();
    }

    /** {@return a name, folded} */
    String fold(Text name) {
        return folded.computeIfAbsent(name, Folded::of);
    }
}
