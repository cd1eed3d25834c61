package vn.cchc.json.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a CSV file.
 *
 * @param rows those that hold anything, up to where the file can be read
 * @param brokenLine the line from which it cannot be read, because a quote is not closed or misplaced; 0 if all was read
 */
record CsvRows(List<Row> rows, long brokenLine) {

    /** Excel writes a semicolon where the comma is the decimal mark, as in Vietnamese. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** How far down the head of a table may stand. */
    private static final int TITLE_ROWS = 30;

    /** Reads with the separator by which most columns have a name. */
    static CsvRows read(String text) {
        char separator = SEPARATORS.stream()
                .max(Comparator.comparing((Character it) -> columnsNamed(text, it))
                        .thenComparing(it -> -SEPARATORS.indexOf(it)))
                .orElseThrow();
        return read(text, separator, Integer.MAX_VALUE);
    }

    private static int columnsNamed(String text, char separator) {
        List<Row> rows = read(text, separator, TITLE_ROWS + 2).rows();
        return headers(rows).mapToInt(Header::size).max().orElse(0);
    }

    private static Stream<Header> headers(List<Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), TITLE_ROWS))
                .mapToObj(index -> Header.at(rows, index))
                .flatMap(Optional::stream);
    }

    private static CsvRows read(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        long next = 1;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                Row row = new Row(record.getStartingLineNumber(), record.getFields());
                next = row.line()
                        + 1
                        + row.cells().stream().mapToLong(CsvRows::lineEnds).sum();
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return new CsvRows(rows, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvRows(rows, 0);
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static long lineEnds(String cell) {
        return cell.chars().filter(c -> c == '\n').count();
    }
}
