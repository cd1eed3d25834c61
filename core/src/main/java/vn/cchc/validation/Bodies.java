package vn.cchc.validation;

import java.util.List;
import java.util.Set;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** The bodies behind the names in a plan. */
final class Bodies {

    /** The words with which a name leaves its place to the reader: UBND tỉnh is that of the reader's own province. */
    private static final Set<String> LEVELS =
            Set.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu");

    private Bodies() {}

    /** {@return the bodies that a plan may mean; if the directory knows none, the rule is reported as not checked} */
    static List<Organization> meant(Party.Organization party, PlanFacts plan, Outcome found) {
        List<Organization> bodies = plan.data()
                .getDirectory()
                .map(directory -> directory.meant(party, plan.referenceDay()))
                .orElse(List.of());
        if (bodies.isEmpty()) {
            found.lacks(ReferenceSource.DIRECTORY);
        }
        return bodies;
    }

    /**
     * {@return whether two names are those of one body, as far as names can say: equal once folded, or one of them ends with
     * the word of a level and the other goes on with the place. "UBND tỉnh" is "Ủy ban nhân dân tỉnh Lào Cai"; "UBND" and
     * "UBND tỉnh" say too little to be one}
     */
    static boolean sameName(Text one, Text other) {
        String first = Folded.of(one);
        String second = Folded.of(other);
        return first.equals(second) || isShortFor(first, second) || isShortFor(second, first);
    }

    private static boolean isShortFor(String name, String longer) {
        return longer.startsWith(name + " ") && LEVELS.stream().anyMatch(level -> name.endsWith(" " + level));
    }
}
