package vn.cchc.json.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file.
 *
 * @param rows those that hold anything, up to where the file can be read
 * @param brokenLine the line from which it cannot be read, because a quote is not closed or misplaced; 0 if all was read
 * @param separator what stands between the cells
 */
record CsvRows(List<Row> rows, long brokenLine, char separator) {

    /** Excel writes a semicolon where the comma is the decimal mark, as in Vietnamese. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** A row of more is no table; the usual bound of FastCSV would make one too long row a file that cannot be read. */
    private static final int MOST_CELLS = 1024 * 1024;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /**
     * Reads with the separator by which most columns have a name.
     *
     * @param text the file
     * @param headRows how many rows tell it
     * @param columnsNamed counts the columns that have a name in the first rows
     * @return the rows
     */
    static CsvRows read(String text, int headRows, ToIntFunction<List<Row>> columnsNamed) {
        return read(text, separator(text, headRows, columnsNamed), Integer.MAX_VALUE);
    }

    /** The separator by which most columns have a name. */
    static char separator(String text, int headRows, ToIntFunction<List<Row>> columnsNamed) {
        return SEPARATORS.stream()
                .max(Comparator.comparing((Character it) ->
                                columnsNamed.applyAsInt(read(text, it, headRows).rows()))
                        .thenComparing(it -> -SEPARATORS.indexOf(it)))
                .orElseThrow();
    }

    /** Reads the first rows that hold anything. */
    static CsvRows read(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        long broken = each(text, separator, row -> {
            rows.add(row);
            return rows.size() < most;
        });
        return new CsvRows(rows, broken, separator);
    }

    /**
     * Reads the rows that hold anything, one by one, as long as they are wanted.
     *
     * @return the line from which the file cannot be read; 0 if all was read
     */
    static long each(String text, char separator, Predicate<Row> wantsMore) {
        Row last = new Row(0, List.of());
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                last = new Row(record.getStartingLineNumber(), record.getFields());
                if (!last.isBlank() && !wantsMore.test(last)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return last.line()
                    + 1
                    + last.cells().stream().mapToLong(CsvRows::lineEnds).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                // Blank rows are passed over here, and counted by the line that they are.
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().maxFields(MOST_CELLS).build(), text);
    }

    /** Says where the file could not be read on. */
    void addBreak(TableFindings findings) {
        addBreak(brokenLine, findings);
    }

    static void addBreak(long brokenLine, TableFindings findings) {
        if (brokenLine > 0) {
            findings.add(TableFault.QUOTE, TableFindings.place(brokenLine, ""), "");
        }
    }

    private static long lineEnds(String cell) {
        return LINE_END.matcher(cell).results().count();
    }
}
