package vn.cchc.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.value.Text;

/**
 * The well-known classes of bodies that plans call by more than one name: UBND cấp huyện and UBND các huyện, thành phố. A line of
 * the data gives the beginnings of the names of one class, joined by {@code =}, and behind each {@code <} words by which a wider
 * class goes that may hold it.
 */
final class ClassNames {

    private static final List<ClassNames> KNOWN = load();

    private final List<String> names;
    private final List<String> wider;

    private ClassNames(String line) {
        String[] parts = line.split("<");
        this.names = folded(Stream.of(parts[0].split("=")));
        this.wider = folded(Stream.of(parts).skip(1));
    }

    private static List<String> folded(Stream<String> words) {
        return words.map(Text::of).map(Folded::of).toList();
    }

    private static List<ClassNames> load() {
        try (InputStream file = ClassNames.class.getResourceAsStream("class-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("class-names.txt missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(ClassNames::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ClassNames> of(String name) {
        return KNOWN.stream()
                .filter(known -> known.names.stream().anyMatch(beginning -> Folded.begins(name, beginning)))
                .findFirst();
    }

    /** {@return the names of a body or a class, its own first, all folded} */
    static List<String> namesOf(String name) {
        return Stream.concat(Stream.of(name), of(name).stream().flatMap(known -> known.names.stream()))
                .distinct()
                .toList();
    }

    /**
     * {@return whether a class that is not called so may still hold one; both folded. Of a class that is not well known nobody can
     * say that it stands in no other}
     */
    static boolean mayHold(String recipient, String name) {
        return of(name).map(known -> known.wider.stream().anyMatch(words -> Folded.contains(recipient, words)))
                .orElse(true);
    }
}
