package vn.cchc.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes results as CSV: commas, quotes where needed, line ends as on Unix. */
final class CsvOut {

    private final List<List<String>> rows = new ArrayList<>();

    CsvOut(String... header) {
        rows.add(List.of(header));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(
                    cell instanceof Optional<?> optional
                            ? optional.map(Object::toString).orElse("")
                            : cell.toString());
        }
        rows.add(row);
    }

    void print(Console console) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.out().print(text);
    }
}
