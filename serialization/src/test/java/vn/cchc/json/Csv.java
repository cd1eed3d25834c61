package vn.cchc.json;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Golden tables, a record a row. */
final class Csv {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private Csv() {}

    static List<NamedCsvRecord> golden(String path) {
        return read(GOLDEN.resolve(path));
    }

    static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
