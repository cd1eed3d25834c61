package vn.cchc.printed;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.organization.Party;

/** Parties that the caller knows by name. */
final class KnownParties {

    private final Map<String, Party> byName = new HashMap<>();
    private int mostParts;

    KnownParties(Collection<? extends Party> parties) {
        for (Party party : parties) {
            String name = Printed.joined(party.getName().composed());
            byName.putIfAbsent(key(name), party);
            mostParts = Math.max(mostParts, name.split(",", -1).length);
        }
    }

    /** What two prints of one name have in common. */
    static String key(String name) {
        return Forms.plainDashes(Normalizer.normalize(name, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replace("uỷ", "ủy")
                .replace("ủy ban nhân dân", "ubnd");
    }

    Optional<Party> find(String name) {
        return byName.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key(name)));
    }

    /** The longest name known that the parts begin with, by the number of its parts; 0 if none. */
    int partsKnown(List<String> parts) {
        for (int count = Math.min(mostParts, parts.size()); count > 0; count--) {
            if (find(String.join(", ", parts.subList(0, count))).isPresent()) {
                return count;
            }
        }
        return 0;
    }
}
