package vn.cchc.printed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words by which names of parties begin, end and go on, from {@code parties.properties}. A kind follows from the
 * longest beginning known.
 */
final class PartyWords {

    private static final PartyWords STANDARD = new PartyWords();

    /** Stands behind a beginning that must be followed by more. */
    private static final String MORE = " …";

    private static final List<String> PLACES = List.of(" tại ", " của ", " thuộc ", " các ", " cấp ");

    private final Map<String, PartyKind> whole = new HashMap<>();
    private final Map<String, PartyKind> beginnings = new HashMap<>();
    private final Set<String> continuations = new HashSet<>();
    private final Set<String> furtherPersons = new HashSet<>();
    private final Set<String> needingPlace = new HashSet<>();

    private PartyWords() {
        Properties file = load();
        for (PartyKind kind : PartyKind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (String words : words(file, key)) {
                boolean more = words.endsWith(MORE);
                (more ? beginnings : whole)
                        .put(more ? words.substring(0, words.length() - MORE.length()) : words, kind);
            }
        }
        continuations.addAll(words(file, "continuation"));
        furtherPersons.addAll(words(file, "continuation.person-class"));
        needingPlace.addAll(words(file, "needing-place"));
    }

    static PartyWords standard() {
        return STANDARD;
    }

    private static Properties load() {
        Properties file = new Properties();
        try (var stream = Objects.requireNonNull(PartyWords.class.getResourceAsStream("parties.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Set<String> words(Properties file, String key) {
        Set<String> words = new HashSet<>();
        Arrays.stream(file.getProperty(key, "").split("\\|", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** What a name says its bearer is; nothing where the name does not say. */
    Optional<PartyKind> kindOf(String name) {
        String key = KnownParties.key(name).replace(",", "");
        if (whole.containsKey(key)) {
            return Optional.of(whole.get(key));
        }
        return needsPlace(key) ? Optional.empty() : longestBeginning(key).flatMap(kind -> refined(kind, key));
    }

    private Optional<PartyKind> longestBeginning(String key) {
        for (int end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
            PartyKind kind = beginnings.get(key.substring(0, end));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The rest of a name may make one body several, or a class an open set. */
    private Optional<PartyKind> refined(PartyKind kind, String key) {
        boolean several = (key + " ").contains(" các ") || (key + " ").contains(" cấp ");
        return switch (kind) {
            case ORGANIZATION_CLASS -> Optional.of(key.endsWith(" liên quan") ? PartyKind.OPEN : kind);
            case UNIT -> Optional.of(several ? PartyKind.UNIT_CLASS : kind);
            // "Hội liên hiệp các …" is one body, "Văn phòng các …" is several: the name does not say.
            case ORGANIZATION -> several ? Optional.empty() : Optional.of(kind);
            default -> Optional.of(kind);
        };
    }

    /** Whether the name says what its bearer is only with the place where it is: "bộ phận một cửa". */
    boolean needsPlace(String name) {
        String key = KnownParties.key(name).replace(",", "");
        return needingPlace.stream().anyMatch(words -> (key + " ").startsWith(words + " "))
                && PLACES.stream().noneMatch(key::contains);
    }

    /** Whether the words cannot stand alone but go on with a name before them: "ban", "đơn vị có liên quan". */
    boolean goesOn(String words, PartyKind before) {
        String key = KnownParties.key(words);
        Set<String> further = before == PartyKind.PERSON_CLASS ? furtherPersons : Set.of();
        return before.isSeveral() && (isIn(continuations, key) || isIn(further, key));
    }

    /** Whether the words can never begin a name. */
    boolean goesOn(String words) {
        return isIn(continuations, KnownParties.key(words));
    }

    private static boolean isIn(Set<String> words, String key) {
        if (words.contains(key)) {
            return true;
        }
        for (int end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
            if (words.contains(key.substring(0, end) + MORE)) {
                return true;
            }
        }
        return false;
    }
}
