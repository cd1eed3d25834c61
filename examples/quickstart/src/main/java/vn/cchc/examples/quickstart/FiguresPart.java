package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/**
 * What the plan starts from and what it wants to reach: for each unit the years, for each year the figures.
 */
final class FiguresPart {

    private static final int NO_YEAR = Integer.MAX_VALUE;
    private static final int LABEL = 12;

    /** A figure of a unit in a year; the label says what kind it is. */
    private record Figure(int year, String label, String text) {}

    private final Page page;
    private final Words words;
    private final Dates dates;
    private final Amounts amounts;

    FiguresPart(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.dates = new Dates(words);
        this.amounts = new Amounts(words);
    }

    void print(ImprovementPlan plan) {
        page.heading(words.get("figures.title"));
        Map<String, List<Figure>> units = figures(plan);
        if (units.isEmpty()) {
            page.hanging("", words.get("figures.none"));
        }
        units.forEach((unit, figures) -> {
            page.hanging("", unit);
            printYears(figures);
            page.blank();
        });
        printTaskTargets(plan);
    }

    private Map<String, List<Figure>> figures(ImprovementPlan plan) {
        Map<String, List<Figure>> units = new LinkedHashMap<>();
        plan.getBaselines()
                .forEach(baseline ->
                        add(units, baseline.getAbout(), baseline.getYear(), "figures.result", result(baseline)));
        plan.getDeltas()
                .forEach(delta -> add(units, delta.getAbout(), delta.getYear(), "figures.delta", amounts.of(delta)));
        plan.getRanks().forEach(rank -> add(units, rank.getAbout(), rank.getYear(), "figures.rank", amounts.of(rank)));
        plan.getTargets()
                .forEach(target -> add(
                        units,
                        target.getAbout().orElse(Text.of(words.get("figures.about-plan"))),
                        target.getYear().orElse(NO_YEAR),
                        "figures.target",
                        measured(target.getIndex(), target.getMetric(), amounts.of(target))));
        return units;
    }

    private void add(Map<String, List<Figure>> units, Text about, int year, String label, String text) {
        units.computeIfAbsent(about.composed(), unit -> new ArrayList<>())
                .add(new Figure(year, words.get(label), text));
    }

    private void printYears(List<Figure> figures) {
        List<Figure> byYear = new ArrayList<>(figures);
        byYear.sort(Comparator.comparingInt(Figure::year));
        int before = 0;
        for (Figure figure : byYear) {
            String year = figure.year() == before || figure.year() == NO_YEAR ? "" : String.valueOf(figure.year());
            page.hanging("  " + Columns.pad(year, 6) + Columns.pad(figure.label(), LABEL), figure.text());
            before = figure.year();
        }
    }

    private String result(Baseline baseline) {
        String value = baseline.getValue().map(amounts::of).orElseGet(() -> words.get("figures.result.not-given"));
        String text = measured(baseline.getIndex(), baseline.getMetric(), value);
        return source(baseline)
                .map(source -> words.get("figures.source", text, source))
                .orElse(text);
    }

    /** The source as printed mostly says when, too. */
    private Optional<String> source(Baseline baseline) {
        return baseline.getSource()
                .map(Text::toString)
                .or(() ->
                        baseline.getPublishedOn().map(dates::of).map(date -> words.get("figures.published-on", date)));
    }

    private String measured(Optional<IndexCode> index, Text metric, String value) {
        return index.map(code -> amounts.index(code) + " " + value)
                .orElseGet(() -> metric.toString().equals(value) ? value : metric + ": " + value);
    }

    private void printTaskTargets(ImprovementPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Task task : plan.getTasks()) {
            task.getTargets().forEach(target -> lines.add(taskTarget(target)));
            task.getItems().forEach(item -> item.getTargets().forEach(target -> lines.add(taskTarget(target))));
        }
        if (!lines.isEmpty()) {
            page.blank();
            page.line(words.get("figures.in-tasks"));
            lines.forEach(line -> page.hanging("  – ", line));
        }
    }

    private String taskTarget(Target target) {
        return measured(target.getIndex(), target.getMetric(), amounts.of(target));
    }
}
