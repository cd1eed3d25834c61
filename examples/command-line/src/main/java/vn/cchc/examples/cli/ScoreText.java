package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Dates;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.finding.Severity;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;

/**
 * The score of a unit as a person reads it: the total, then what cost points and why, then every criterion with all steps, and
 * at the end what has to be mended.
 */
final class ScoreText {

    private static final int MOST_LOSSES = 10;
    private static final int LINES_OF_REASON = 2;

    private final Console console;
    private final Page page;
    private final Dates dates;
    private final ScoreReport report;
    private final ScoreLosses losses;
    private final ScoreFigures figures;
    private final ScoreWords words;

    ScoreText(Console console, IndexCatalogue catalogue, ScoreReport report) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        Words numbers = new Words(console.language());
        this.dates = new Dates(numbers);
        this.losses = new ScoreLosses(catalogue);
        this.report = report;
        this.figures = new ScoreFigures(numbers, report);
        this.words = new ScoreWords(console, catalogue, report);
    }

    void print() {
        head();
        losses();
        tree();
        findings();
    }

    private void head() {
        page.hanging("", console.text("report.title", Map.of("unit", words.unit())));
        page.hanging("", report.getCatalogueName() + " (" + report.getCatalogue() + ")");
        page.hanging(
                "",
                console.text("field.status") + ": "
                        + console.text("status." + report.getStatus().name()));
        page.hanging(
                "",
                console.text(
                        "report.period",
                        Map.of(
                                "from", dates.of(report.getFrom()),
                                "to", dates.of(report.getTo()),
                                "stage",
                                        console.text(
                                                "stage." + report.getStage().name()))));
        page.blank();
        page.line("  "
                + console.text(
                        "report.total",
                        Map.of(
                                "score", figures.score(report.getScore()),
                                "attainable", figures.points(report.getAttainable()))));
        BigDecimal bonus = ScoreFigures.adjustments(report, Adjustment.BONUS);
        BigDecimal penalty = ScoreFigures.adjustments(report, Adjustment.PENALTY);
        if (bonus.signum() > 0 || penalty.signum() > 0) {
            page.line("  "
                    + console.text(
                            "report.adjustments",
                            Map.of("bonus", figures.score(bonus), "penalty", figures.score(penalty))));
        }
        page.line("  "
                + (report.getIndex().isPresent()
                        ? console.text("report.index", Map.of("index", figures.index(report.getIndex())))
                        : console.text("report.no-index")));
        long errors = report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            page.hanging("  ", console.text("report.errors", Map.of("count", errors)));
        }
    }

    private void losses() {
        List<ScoreNode> losses = this.losses.of(report);
        if (losses.isEmpty()) {
            page.blank();
            page.line("  " + console.text("report.full"));
            return;
        }
        page.heading(console.text("report.losses"));
        int width = losses.stream()
                .mapToInt(node -> Columns.width(figures.lost(ScoreFigures.lostBy(node))))
                .max()
                .orElse(0);
        for (ScoreNode node : losses.subList(0, Math.min(MOST_LOSSES, losses.size()))) {
            String lost = figures.lost(ScoreFigures.lostBy(node));
            String mark = " ".repeat(width - Columns.width(lost)) + lost + "  ";
            page.hanging(mark, node.getCriterion() + "  " + node.getName());
            String indent = " ".repeat(width + 2);
            page.hanging(indent, Columns.shorten(words.reason(node), page.width() - indent.length(), LINES_OF_REASON));
        }
        if (losses.size() > MOST_LOSSES) {
            page.hanging(
                    " ".repeat(width + 2),
                    console.text("report.losses.more", Map.of("count", losses.size() - MOST_LOSSES)));
        }
    }

    private void tree() {
        page.heading(console.text("report.tree"));
        Ledger ledger = new Ledger(
                page,
                List.of(
                        console.text("report.score"),
                        console.text("report.attainable"),
                        console.text("report.lost"),
                        console.text("report.index-of")));
        report.getCriteria().forEach(node -> add(node, "", node.getAdjustment(), true, ledger));
        ledger.total(console.text("report.sum"), figures.of(report));
        ledger.print(console.text("report.criterion"));
    }

    private void add(ScoreNode node, String indent, Optional<Adjustment> adjustment, boolean added, Ledger ledger) {
        ledger.row(indent + node.getCriterion() + "  ", words.name(node), figures.within(node, adjustment, added));
        words.steps(node).forEach(line -> ledger.note(indent + "    ", line));
        boolean addsUp = added && losses.addsUp(node);
        node.getCriteria().forEach(below -> add(below, indent + "  ", adjustment, addsUp, ledger));
    }

    private void findings() {
        if (report.getFindings().isEmpty()) {
            return;
        }
        new FindingText(console, page).print(report.getFindings());
        if (report.getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            page.blank();
            page.hanging("", console.text("report.mend"));
        }
    }
}
