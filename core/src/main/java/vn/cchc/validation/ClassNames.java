package vn.cchc.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.value.Text;

/** The well-known classes of bodies that plans call by more than one name: UBND cấp huyện and UBND các huyện, thành phố. */
final class ClassNames {

    private static final List<List<String>> SAME = load();

    private ClassNames() {}

    private static List<List<String>> load() {
        try (InputStream file = ClassNames.class.getResourceAsStream("class-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("class-names.txt missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> Stream.of(line.split("="))
                            .map(name -> Folded.of(Text.of(name)))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return all names of a body or a class, all folded} */
    static List<String> of(String name) {
        return Stream.concat(
                        Stream.of(name),
                        SAME.stream().filter(names -> names.contains(name)).flatMap(List::stream))
                .distinct()
                .toList();
    }
}
