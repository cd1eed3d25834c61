package vn.cchc.json.internal.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.FactType;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;

/** Reads the cells of the rows of a table of facts. */
final class FactCells {

    private static final List<FactColumn> IDS = List.of(FactColumn.UNIT, FactColumn.CRITERION, FactColumn.FACT);

    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("true", true, "có", true, "x", true, "false", false, "không", false);

    private final Columns<FactColumn> columns;
    private final char separator;
    private final TableFindings findings;

    FactCells(Columns<FactColumn> columns, char separator, TableFindings findings) {
        this.columns = columns;
        this.separator = separator;
        this.findings = findings;
    }

    /** Whether a row can be read, but for its value; findings say why not. */
    boolean isSound(Row row) {
        if (columns.isTooWide(row)) {
            findings.add(
                    TableFault.TOO_MANY_CELLS,
                    TableFindings.place(row.line(), ""),
                    String.valueOf(row.cells().size()),
                    String.valueOf(columns.width()));
            return false;
        }
        boolean sound = true;
        for (FactColumn column : FactColumn.values()) {
            try {
                Optional<String> cell = columns.cell(row, column);
                if (IDS.contains(column) && cell.isEmpty()) {
                    findings.add(TableFault.CELL_MISSING, columns.place(row, column), column.usualName());
                    sound = false;
                } else if (IDS.contains(column) && column != FactColumn.UNIT) {
                    Names.checkId(column.usualName(), cell.orElseThrow());
                }
            } catch (InvalidValueException e) {
                findings.add(e, columns.place(row, column));
                sound = false;
            }
        }
        return sound;
    }

    String needed(Row row, FactColumn column) {
        return columns.cell(row, column).orElseThrow();
    }

    /**
     * The value of a fact, if there is one. What is not of the type that the catalogue declares stays as it is, because scoring finds it; where
     * nothing is declared it is what it looks like.
     */
    Optional<FactValue> value(Row row, Optional<FactType> type) {
        Optional<String> written = columns.cell(row, FactColumn.VALUE);
        if (written.isEmpty()) {
            findings.add(TableFault.VALUE_MISSING, columns.place(row, FactColumn.VALUE), needed(row, FactColumn.FACT));
            return Optional.empty();
        }
        String cell = written.get();
        if (type.filter(it -> it == FactType.CHOICE).isPresent()) {
            return Optional.of(FactValue.of(cell));
        }
        String word = Normalizer.normalize(cell, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Boolean yes = YES_OR_NO.get(word);
        if (yes != null && (type.isEmpty() || type.get() == FactType.YES_NO)) {
            return Optional.of(FactValue.of(yes));
        }
        Optional<Figure> figure = Figure.read(cell, separator);
        try {
            if (figure.isPresent() && figure.get().value().isEmpty()) {
                findings.add(TableFault.NUMBER_UNSURE, columns.place(row, FactColumn.VALUE), cell);
            }
            return Optional.of(figure.flatMap(Figure::value).map(FactValue::of).orElseGet(() -> FactValue.of(cell)));
        } catch (InvalidValueException e) {
            findings.add(e, columns.place(row, FactColumn.VALUE));
            return Optional.empty();
        }
    }
}
