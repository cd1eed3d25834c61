package vn.cchc.organization;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.value.Text;

/**
 * What two prints of one name have in common: "SỞ TƯ PHÁP" and "Sở Tư pháp", "Uỷ ban" and "Ủy ban", "Bà Rịa – Vũng Tàu" and
 * "Bà Rịa-Vũng Tàu", "UBND tỉnh" and "Ủy ban nhân dân tỉnh". Only print is forgotten; words and their marks stay.
 */
final class NameKey {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile(" ?[-\\u2010-\\u2015] ?");
    // The one abbreviation that every plan uses inside names.
    private static final Pattern COMMITTEE = Pattern.compile("(?<![\\p{L}\\p{N}])ubnd(?![\\p{L}\\p{N}])");
    // The mark of tone stands on either vowel; both spellings are in official data (Hòa Bình, Tỉnh Hoà Bình).
    private static final Pattern TONED = Pattern.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]");
    private static final Map<Character, String> EARLIER = Map.ofEntries(
            Map.entry('à', "òa"),
            Map.entry('á', "óa"),
            Map.entry('ả', "ỏa"),
            Map.entry('ã', "õa"),
            Map.entry('ạ', "ọa"),
            Map.entry('è', "òe"),
            Map.entry('é', "óe"),
            Map.entry('ẻ', "ỏe"),
            Map.entry('ẽ', "õe"),
            Map.entry('ẹ', "ọe"),
            Map.entry('ỳ', "ùy"),
            Map.entry('ý', "úy"),
            Map.entry('ỷ', "ủy"),
            Map.entry('ỹ', "ũy"),
            Map.entry('ỵ', "ụy"));

    private NameKey() {}

    static String of(Text name) {
        String lower = name.composed().toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(lower).replaceAll(" ").strip();
        String dashed = DASHES.matcher(spaced).replaceAll("-");
        String written = dashed.contains("ubnd") ? COMMITTEE.matcher(dashed).replaceAll("ủy ban nhân dân") : dashed;
        return TONED.matcher(written)
                .replaceAll(toned -> EARLIER.getOrDefault(toned.group().charAt(1), toned.group()));
    }

    static boolean same(Text one, Text other) {
        return of(one).equals(of(other));
    }
}
