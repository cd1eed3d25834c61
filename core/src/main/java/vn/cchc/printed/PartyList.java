package vn.cchc.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.organization.Party;

/** Reads "Các sở, ban, ngành; UBND cấp huyện, UBND cấp xã". */
final class PartyList {

    /** A line that begins with a dash or a plus is a party of its own. */
    private static final Pattern BULLET = Pattern.compile("\\R\\h*[-+\\u2010-\\u2015]\\h+");

    private static final Pattern FIRST_BULLET = Pattern.compile("^\\s*[-+\\u2010-\\u2015]\\h+");
    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    private PartyList() {}

    static Optional<List<Party>> read(Printed printed, KnownParties known, Remarks remarks) {
        String list = FIRST_BULLET.matcher(printed.verbatim()).replaceFirst("");
        List<Party> parties = new ArrayList<>();
        for (String part : BULLET.matcher(list).replaceAll(";").split(";", -1)) {
            String segment = Printed.unended(Printed.joined(part));
            if (!segment.isEmpty()) {
                parties.addAll(readSegment(segment, known, remarks));
            }
        }
        return Optional.of(List.copyOf(parties));
    }

    /** What stands between two semicolons is read whole or not at all. */
    private static List<Party> readSegment(String segment, KnownParties known, Remarks remarks) {
        List<String> parts = Arrays.asList(COMMA.split(segment, -1));
        PartySegment names = new PartySegment(known);
        for (int at = 0; at < parts.size(); at++) {
            int knownParts = known.partsKnown(parts.subList(at, parts.size()));
            if (knownParts > 0) {
                names.addKnown(String.join(", ", parts.subList(at, at + knownParts)));
                at += knownParts - 1;
            } else {
                names.addPart(parts.get(at));
            }
        }
        return names.parties(segment, remarks);
    }
}
