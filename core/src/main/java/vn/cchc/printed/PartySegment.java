package vn.cchc.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.organization.Party;

/** The names between two semicolons, put together from the parts between commas. */
final class PartySegment {

    private static final String AND = " và ";
    private static final String AT = " tại ";

    private final PartyWords words = PartyWords.standard();
    private final KnownParties known;
    private final List<String> names = new ArrayList<>();

    PartySegment(KnownParties known) {
        this.known = known;
    }

    void addKnown(String name) {
        names.add(name);
    }

    /** Adds a part to the last name if it goes on with that, else as a name, or as two names with "và" between them. */
    void addPart(String part) {
        int and = part.indexOf(AND);
        while (and >= 0 && !isName(part.substring(and + AND.length()))) {
            and = part.indexOf(AND, and + 1);
        }
        if (and > 0) {
            addPart(part.substring(0, and));
            addPart(part.substring(and + AND.length()));
        } else if (goesOn(part)) {
            names.set(names.size() - 1, last() + ", " + part);
        } else {
            names.add(part);
        }
    }

    private boolean goesOn(String part) {
        return !names.isEmpty()
                && kindOf(last()).filter(kind -> words.goesOn(part, kind)).isPresent();
    }

    private boolean isName(String text) {
        return !words.goesOn(text) && kindOf(text).isPresent();
    }

    private String last() {
        return names.get(names.size() - 1);
    }

    private Optional<PartyKind> kindOf(String name) {
        return known.find(name).isPresent() ? Optional.of(PartyKind.ORGANIZATION) : words.kindOf(name);
    }

    List<Party> parties(String segment, Remarks remarks) {
        List<String> complete = names.stream().map(this::withSharedPlace).toList();
        List<Optional<Party>> parties = complete.stream().map(this::party).toList();
        boolean one = parties.size() == 1;
        if (parties.stream().anyMatch(Optional::isEmpty) || !isSeparable(complete)) {
            remarks.add(one ? Remark.PARTY_UNKNOWN : Remark.PARTIES_INSEPARABLE, segment);
            return List.of();
        }
        for (int i = 0; i < names.size(); i++) {
            if (!complete.get(i).equals(names.get(i))) {
                remarks.add(Remark.PLACE_SHARED, names.get(i), complete.get(i));
            }
        }
        return parties.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Party> party(String name) {
        return known.find(name)
                .or(() -> isContinuation(name)
                        ? Optional.empty()
                        : words.kindOf(name).map(kind -> kind.named(name)));
    }

    /** Words that can only go on with a name, where none before them can be gone on with. */
    private boolean isContinuation(String name) {
        return names.indexOf(name) > 0 && words.goesOn(name);
    }

    /** "Bộ phận một cửa, công chức … tại các sở, ban, ngành": the place is printed once, behind the last. */
    private String withSharedPlace(String name) {
        int place = last().indexOf(AT);
        return place > 0 && words.needsPlace(name) ? name + last().substring(place) : name;
    }

    /** Behind those that belong to others, what follows may be the others: "thủ trưởng các sở, UBND cấp huyện". */
    private boolean isSeparable(List<String> complete) {
        boolean open = false;
        for (String name : complete) {
            boolean belongs = known.find(name).isEmpty()
                    && words.kindOf(name).filter(PartyKind::belongsToOthers).isPresent();
            if (open && !belongs) {
                return false;
            }
            open |= belongs;
        }
        return true;
    }
}
