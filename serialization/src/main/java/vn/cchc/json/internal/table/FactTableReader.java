package vn.cchc.json.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.document.PartialDate;
import vn.cchc.finding.Finding;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.value.InvalidValueException;

/** Reads a table of facts, a fact a row. */
public final class FactTableReader {

    /** A country of communes with all their facts fits. */
    public static final int MOST_MEGABYTES = 64;

    private final TableFindings findings = new TableFindings();
    private final IndexCatalogue catalogue;
    private final AssessmentStage stage;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, UnitFacts> units = new LinkedHashMap<>();
    private boolean readable;

    /**
     * Makes a reader.
     *
     * @param catalogue the catalogue by which the units are assessed
     * @param stage the stage
     * @param from the first day of the period
     * @param to the last day of the period
     */
    public FactTableReader(IndexCatalogue catalogue, AssessmentStage stage, LocalDate from, LocalDate to) {
        this.catalogue = catalogue;
        this.stage = stage;
        this.from = from;
        this.to = to;
        catalogue.all().forEach(this::addTypes);
    }

    private void addTypes(Criterion criterion) {
        for (FactDeclaration fact : criterion.getFacts()) {
            types.putIfAbsent(criterion.getCode() + " " + fact.getFact(), fact.getType());
        }
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @return the assessments, in the order of their first rows
     */
    public List<Assessment> read(byte[] bytes) {
        TableText.of(bytes, MOST_MEGABYTES, TableFault.FACTS_EMPTY, findings)
                .map(text -> CsvRows.read(text, 1, FactTableReader::columnsNamed))
                .ifPresent(this::readRows);
        List<Assessment> assessments = new ArrayList<>();
        units.values()
                .forEach(unit -> unit.build(catalogue.getId(), stage, findings).ifPresent(assessments::add));
        return assessments;
    }

    /**
     * {@return whether the file is a table of facts at all}
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * {@return what was found, in the order of the file}
     */
    public List<Finding> findings() {
        return findings.all();
    }

    private static int columnsNamed(List<Row> rows) {
        return rows.isEmpty()
                ? 0
                : (int) rows.get(0).cells().stream()
                        .map(FactColumn::named)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
    }

    private void readRows(CsvRows csv) {
        if (!csv.rows().isEmpty()) {
            var columns = new Columns<>(csv.rows().get(0), FactColumn.class, FactColumn::named, findings);
            List<String> missing = FactColumn.NEEDED.stream()
                    .filter(column -> !columns.has(column))
                    .map(FactColumn::usualName)
                    .toList();
            readable = missing.isEmpty();
            if (!readable) {
                findings.add(
                        TableFault.FACTS_HEAD, TableFindings.place(columns.line(), ""), String.join(", ", missing));
            } else {
                columns.others()
                        .values()
                        .forEach(name -> findings.add(
                                TableFault.FACTS_COLUMN_UNKNOWN,
                                TableFindings.place(columns.line(), ""),
                                name,
                                FactColumn.SHOWN));
                FactCells cells = new FactCells(columns, csv.separator(), findings);
                csv.rows().stream().skip(1).forEach(row -> read(row, columns, cells));
                if (units.isEmpty()) {
                    findings.add(TableFault.FACTS_NO_ROWS, TableFindings.place(columns.line(), ""), "");
                }
            }
        }
        csv.addBreak(findings);
    }

    private void read(Row row, Columns<FactColumn> columns, FactCells cells) {
        if (!cells.isSound(row)) {
            return;
        }
        String unit = cells.needed(row, FactColumn.UNIT);
        String criterion = cells.needed(row, FactColumn.CRITERION);
        String fact = cells.needed(row, FactColumn.FACT);
        Optional<PartialDate> period;
        try {
            period = columns.cell(row, FactColumn.PERIOD).map(PartialDate::parse);
        } catch (InvalidValueException e) {
            findings.add(e, columns.place(row, FactColumn.PERIOD));
            return;
        }
        UnitFacts facts = units.computeIfAbsent(
                unit + " " + period.map(PartialDate::toString).orElse(""),
                // Units have codes in any form; ids do not.
                key -> new UnitFacts(
                        "assessment." + (units.size() + 1),
                        unit,
                        period.map(PartialDate::earliest).orElse(from),
                        period.map(PartialDate::latest).orElse(to),
                        columns.place(row, FactColumn.UNIT)));
        facts.describe(
                columns.cell(row, FactColumn.UNIT_NAME),
                columns.cell(row, FactColumn.PEER_GROUP),
                columns.place(row, FactColumn.UNIT),
                findings);
        Optional<FactType> type = Optional.ofNullable(types.get(criterion + " " + fact));
        cells.value(row, type)
                .ifPresent(value ->
                        facts.put(criterion, fact, value, row.line(), columns.place(row, FactColumn.FACT), findings));
    }
}
