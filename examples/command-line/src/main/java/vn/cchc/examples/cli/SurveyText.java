package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.finding.Numerals;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.survey.SurveyInstrument;

/** A survey as a person reads it: the index and how certain it is, then what it is made of, then the domains. */
final class SurveyText {

    private final Console console;
    private final Page page;
    private final SurveyInstrument instrument;
    private final SurveyReport report;
    private final long refused;
    private final SurveyFigures figures;
    private final String confidence;

    SurveyText(Console console, SurveyInstrument instrument, SurveyReport report, long refused) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.instrument = instrument;
        this.report = report;
        this.refused = refused;
        this.figures = new SurveyFigures(new Words(console.language()), instrument, report.getMethod());
        this.confidence = Numerals.percentage(report.getMethod().getConfidence(), console.locale());
    }

    void print() {
        head();
        report.overall().ifPresent(this::overall);
        if (!report.getEstimates().isEmpty()) {
            tree();
            criteria();
            domains();
            page.blank();
            page.hanging("", console.text("survey.meaning", Map.of("confidence", confidence)));
        }
        if (!report.getFindings().isEmpty()) {
            new FindingText(console, page).print(report.getFindings());
        }
    }

    private void head() {
        SurveyWords words = new SurveyWords(console);
        page.hanging("", instrument.getName() + " (" + instrument.getId() + ")");
        page.hanging(
                "",
                console.text(
                        "survey.respondents",
                        Map.of("counted", whole(report.getRespondents()), "refused", whole(refused))));
        page.hanging("", console.text("survey.design", Map.of("value", words.design(report.getDesign()))));
        page.hanging("", console.text("survey.method", Map.of("value", words.method(report.getMethod()))));
        report.getMethod()
                .getNote()
                .ifPresent(note -> page.hanging("", console.text("survey.note", Map.of("value", note))));
    }

    private void overall(SurveyEstimate overall) {
        String unit = console.text(figures.inPercent() ? "survey.unit.percent" : "survey.unit.points");
        page.blank();
        page.line("  " + console.text("survey.overall", Map.of("value", figures.value(overall))));
        page.line("  "
                + console.text(
                        "survey.error",
                        Map.of(
                                "error", figures.error(overall),
                                "unit", unit,
                                "freedom", overall.getDegreesOfFreedom())));
        Optional<String> margin = figures.margin(overall);
        page.hanging(
                "  ",
                margin.isEmpty()
                        ? console.text("survey.no-interval")
                        : console.text(
                                "survey.interval",
                                Map.of(
                                        "confidence", confidence,
                                        "low", figures.bound(overall, false),
                                        "high", figures.bound(overall, true),
                                        "margin", margin.get(),
                                        "unit", unit)));
    }

    private void tree() {
        page.heading(console.text("survey.tree"));
        Ledger ledger = ledger();
        instrument.getParts().forEach(part -> {
            row("", part.getCode(), part.getName().toString(), report.find(part.getCode()), ledger);
            part.getElements()
                    .forEach(element -> row(
                            "  ",
                            element.getCode(),
                            element.getName().toString(),
                            report.find(element.getCode()),
                            ledger));
        });
        report.overall().ifPresent(overall -> ledger.total(console.text("survey.all"), cells(overall)));
        ledger.print(console.text("survey.element"));
    }

    private void criteria() {
        page.heading(console.text("survey.criteria"));
        Ledger ledger = new Ledger(
                page,
                List.of(
                        console.text("report.index-of"),
                        console.text("survey.confidence", Map.of("confidence", confidence)),
                        console.text("survey.effect")));
        instrument
                .criteria()
                .forEach(criterion -> report.find(criterion.getCode())
                        .ifPresent(estimate -> ledger.row(
                                criterion.getCode() + "  ",
                                criterion.getName().toString(),
                                List.of(
                                        figures.value(estimate),
                                        figures.interval(estimate),
                                        figures.effect(estimate)))));
        ledger.print(console.text("report.criterion"));
    }

    private void domains() {
        List<String> columns = report.getEstimates().stream()
                .flatMap(estimate -> estimate.getDomain().stream())
                .map(SurveyDomain::getColumn)
                .distinct()
                .toList();
        for (String column : columns) {
            page.heading(console.text("survey.domains", Map.of("column", column)));
            Ledger ledger = ledger();
            ofDomains(column)
                    .forEach(estimate -> ledger.row(
                            "",
                            column + " = "
                                    + estimate.getDomain()
                                            .map(SurveyDomain::getValue)
                                            .orElse(""),
                            cells(estimate)));
            ledger.print(console.text("survey.domain"));
        }
    }

    private Stream<SurveyEstimate> ofDomains(String column) {
        return report.getEstimates().stream()
                .filter(estimate -> estimate.getCode().equals(SurveyEstimate.ALL)
                        && estimate.getDomain()
                                .filter(domain -> domain.getColumn().equals(column))
                                .isPresent());
    }

    private Ledger ledger() {
        return new Ledger(
                page,
                List.of(
                        console.text("report.index-of"),
                        "",
                        console.text("survey.confidence", Map.of("confidence", confidence))));
    }

    private void row(String indent, String code, String name, Optional<SurveyEstimate> found, Ledger ledger) {
        found.ifPresent(estimate -> ledger.row(indent + code + "  ", name, cells(estimate)));
    }

    private List<String> cells(SurveyEstimate estimate) {
        return List.of(figures.value(estimate), figures.bar(estimate), figures.interval(estimate));
    }

    private String whole(long number) {
        return Numerals.number(BigDecimal.valueOf(number), console.locale());
    }
}
