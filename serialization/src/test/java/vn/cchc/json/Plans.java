package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The plans of the examples, which are the golden files of the JSON form. */
final class Plans {

    private static final Path FOLDER = Path.of("..", "examples", "plans");

    private Plans() {}

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".plan.json"))
                    .sorted()
                    .toList();
        }
    }

    static Path sonLa() {
        return FOLDER.resolve("son-la-2023.plan.json");
    }
}
