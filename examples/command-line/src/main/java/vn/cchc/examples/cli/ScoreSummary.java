package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.scoring.ScoreReport;

/** The scores of many units on a page: a line each, and below what was found, things of one kind together. */
final class ScoreSummary {

    private static final int LEAST_TEXT = 20;
    private static final int MOST_KINDS = 20;
    private static final int MOST_UNITS = 5;

    private final Console console;
    private final Page page;
    private final Words words;

    /** One thing found, at the same criterion of some units. */
    private record Kind(String code, String criterion) {}

    ScoreSummary(Console console) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.words = new Words(console.language());
    }

    void print(List<ScoreReport> reports) {
        if (reports.isEmpty()) {
            page.line(console.text("units.none"));
            return;
        }
        ScoreReport first = reports.get(0);
        page.line(console.text("units.title", Map.of("count", reports.size())));
        page.hanging("", first.getCatalogueName() + " (" + first.getCatalogue() + ")");
        page.blank();
        Ledger wide = ledger(reports, true);
        if (wide.textWidth() >= LEAST_TEXT) {
            wide.print(console.text("units.unit"));
            page.blank();
            first.getCriteria().forEach(field -> page.hanging(field.getCriterion() + ": ", field.getName()));
        } else {
            ledger(reports, false).print(console.text("units.unit"));
            page.blank();
            page.hanging("", console.text("units.narrow"));
        }
        findings(reports);
    }

    private Ledger ledger(List<ScoreReport> reports, boolean fields) {
        List<String> heads = new ArrayList<>();
        if (fields) {
            reports.get(0).getCriteria().forEach(field -> heads.add(field.getCriterion()));
        }
        heads.add(console.text("units.total"));
        heads.add(console.text("report.attainable"));
        heads.add(console.text("report.index-of"));
        Ledger ledger = new Ledger(page, heads);
        for (ScoreReport report : reports) {
            ScoreFigures figures = new ScoreFigures(words, report);
            List<String> row = new ArrayList<>();
            if (fields) {
                report.getCriteria().forEach(node -> row.add(figures.of(node).get(0)));
            }
            row.add(figures.score(report.getScore()));
            row.add(figures.points(report.getAttainable()));
            row.add(figures.index(report.getIndex()));
            String id = report.getUnit().getId();
            ledger.row(
                    id + "  ", report.getUnit().getName().map(Object::toString).orElse(""), row);
        }
        return ledger;
    }

    private void findings(List<ScoreReport> reports) {
        List<Finding> all = reports.stream()
                .flatMap(report -> report.getFindings().stream())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        page.heading(console.text("report.findings"));
        page.line(console.text("units.counts", Map.of("counts", new FindingText(console, page).counts(all))));
        page.blank();
        Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
        Map<Kind, Set<String>> units = new LinkedHashMap<>();
        for (ScoreReport report : reports) {
            for (Finding finding : report.getFindings()) {
                Kind kind = new Kind(finding.getCode(), label(finding));
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
                units.computeIfAbsent(kind, key -> new LinkedHashSet<>())
                        .add(report.getUnit().getId());
            }
        }
        kinds.keySet().stream().limit(MOST_KINDS).forEach(kind -> print(kinds.get(kind), units.get(kind)));
        if (kinds.size() > MOST_KINDS) {
            page.hanging("", console.text("units.more", Map.of("count", kinds.size() - MOST_KINDS)));
        }
    }

    /** The message is that of the first; the units are all named, up to a few. */
    private void print(List<Finding> findings, Set<String> units) {
        Finding first = findings.get(0);
        String named = units.stream().limit(MOST_UNITS).collect(Collectors.joining(", "));
        String all = units.size() <= MOST_UNITS
                ? named
                : console.text("units.more-units", Map.of("units", named, "count", units.size() - MOST_UNITS));
        page.hanging(FindingText.pad(first.getCode()), first.message(console.locale()));
        page.hanging(FindingText.pad(""), all);
    }

    private static String label(Finding finding) {
        return finding.getPlaces().stream()
                .map(Place::getLabel)
                .flatMap(label -> label.stream())
                .findFirst()
                .orElse("");
    }
}
