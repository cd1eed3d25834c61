package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;

/** The scores of many units on a page: a line each, and below what was found. */
final class ScoreSummary implements ReportSink {

    /** Less is no place for the name of a unit. */
    private static final int LEAST_TEXT = 24;

    private final Console console;
    private final Page page;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final FindingSummary findings;
    private Optional<ScoreReport> first = Optional.empty();

    private record Row(String unit, String assessment, String name, List<String> fields, List<String> total) {}

    ScoreSummary(Console console) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.words = new Words(console.language());
        this.findings = new FindingSummary(console, page);
    }

    @Override
    public void add(ScoreReport report) {
        if (first.isEmpty()) {
            first = Optional.of(report);
        }
        ScoreFigures figures = new ScoreFigures(words, report);
        rows.add(new Row(
                report.getUnit().getId(),
                report.getAssessment(),
                report.getUnit().getName().map(Object::toString).orElse(""),
                report.getCriteria().stream()
                        .map(node -> figures.of(node).get(0))
                        .toList(),
                List.of(
                        figures.score(report.getScore()),
                        figures.points(report.getAttainable()),
                        figures.index(report.getIndex()))));
        findings.add(report.getUnit().getId(), report.getFindings());
    }

    @Override
    public void end() {
        if (first.isEmpty()) {
            page.line(console.text("units.none"));
            return;
        }
        List<ScoreNode> fields = first.get().getCriteria();
        page.line(console.text("units.title", Map.of("count", rows.size())));
        page.hanging("", first.get().getCatalogueName() + " (" + first.get().getCatalogue() + ")");
        page.hanging(
                "",
                console.text("field.status") + ": "
                        + console.text("status." + first.get().getStatus().name()));
        page.blank();
        Ledger wide = ledger(fields);
        if (wide.textWidth() >= LEAST_TEXT) {
            wide.print(console.text("units.unit"));
            page.blank();
            fields.forEach(field -> page.hanging(field.getCriterion() + ": ", field.getName()));
        } else {
            ledger(List.of()).print(console.text("units.unit"));
            page.blank();
            page.hanging("", console.text("units.narrow"));
        }
        findings.print();
    }

    private Ledger ledger(List<ScoreNode> fields) {
        List<String> heads = new ArrayList<>();
        fields.forEach(field -> heads.add(field.getCriterion()));
        heads.add(console.text("units.total"));
        heads.add(console.text("report.attainable"));
        heads.add(console.text("report.index-of"));
        Ledger ledger = new Ledger(page, heads);
        // The assessments of a unit in several periods are told apart by their ids.
        boolean once = rows.stream().map(Row::unit).distinct().count() == rows.size();
        for (Row row : rows) {
            List<String> figures = new ArrayList<>(fields.isEmpty() ? List.of() : row.fields());
            figures.addAll(row.total());
            ledger.row((once ? row.unit() : row.assessment()) + "  ", row.name(), figures);
        }
        return ledger;
    }
}
