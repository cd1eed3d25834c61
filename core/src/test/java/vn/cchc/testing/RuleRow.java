package vn.cchc.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of the table of rules that real plans taught, as it was handed to the project: what the library says of its rules
 * is held against it.
 *
 * @param seeds the numbers of the real plans that violate the rule, 000 to 004
 */
public record RuleRow(String code, String tier, String draft, String issued, String vietnamese, List<String> seeds) {

    /** {@return all rows, in the order of the table} */
    public static List<RuleRow> all() {
        try (var file = Objects.requireNonNull(RuleRow.class.getResourceAsStream("/golden/validation-rules.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(RuleRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleRow of(String[] cells) {
        List<String> seeds = cells[5].startsWith("0") ? List.of(cells[5].split(" ")) : List.of();
        return new RuleRow(cells[0], cells[1], cells[2], cells[3], cells[4], seeds);
    }
}
