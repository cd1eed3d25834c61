package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.validation.NotChecked;
import vn.cchc.validation.ReferenceSource;

/** Findings as a person reads them: what has to be mended first, each with its place in the file. */
final class CheckedFileText {

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    private static final int MOST_PLACES = 8;
    private static final String INDENT = "          ";

    private final Console console;
    private final Page page;
    private final UnaryOperator<String> summary;

    /** With what is said above the findings of their counts. */
    CheckedFileText(Console console, UnaryOperator<String> summary) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.summary = summary;
    }

    void print(CheckedFile file) {
        if (!file.readable()) {
            // Its faults were said already.
            return;
        }
        page.line(file.file());
        page.line(summary(file));
        for (Severity severity : GRAVEST_FIRST) {
            List<Finding> findings = file.of(severity);
            if (!findings.isEmpty()) {
                page.heading(console.text("severity." + severity.name()));
                findings.forEach(this::print);
            }
        }
        printNotChecked(file.notChecked());
        page.blank();
    }

    private String summary(CheckedFile file) {
        String counts = GRAVEST_FIRST.stream()
                .map(severity -> console.text(
                        "count." + severity.name(),
                        Map.of("count", file.of(severity).size())))
                .collect(Collectors.joining(", "));
        return summary.apply(counts);
    }

    private void print(Finding finding) {
        page.hanging(pad(finding.getCode()), finding.message(console.locale()));
        finding.getCitation()
                .ifPresent(citation -> page.hanging(
                        INDENT,
                        console.text("validate.citation", Map.of("citation", CheckedFileData.citation(finding)))));
        List<Place> places = finding.getPlaces();
        places.stream().limit(MOST_PLACES).forEach(place -> page.hanging(INDENT, place(place)));
        if (places.size() > MOST_PLACES) {
            page.hanging(INDENT, console.text("validate.more", Map.of("count", places.size() - MOST_PLACES)));
        }
    }

    private String place(Place place) {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put("line", place.getLine().map(String::valueOf).orElse("?"));
        arguments.put("path", place.getPath());
        place.getLabel().ifPresent(label -> arguments.put("label", label));
        return console.text(
                place.getPath().isEmpty()
                        ? "validate.place.whole"
                        : place.getLabel().isPresent() ? "validate.place.labelled" : "validate.place",
                arguments);
    }

    private static String pad(String code) {
        return code + " ".repeat(Math.max(1, INDENT.length() - code.length()));
    }

    /** The rules by what they miss: a person gives one thing and gets all of them. */
    private void printNotChecked(List<NotChecked> notChecked) {
        if (notChecked.isEmpty()) {
            return;
        }
        page.heading(console.text("validate.not-checked", Map.of("count", notChecked.size())));
        Map<ReferenceSource, List<String>> codes = new EnumMap<>(ReferenceSource.class);
        notChecked.forEach(rule -> rule.missing()
                .forEach(source ->
                        codes.computeIfAbsent(source, key -> new ArrayList<>()).add(rule.code())));
        codes.forEach((source, rules) ->
                page.hanging("  ", console.text("source." + source.name()) + ": " + String.join(", ", rules)));
        // Too much to look through is no want of data.
        notChecked.stream()
                .filter(rule -> rule.missing().isEmpty())
                .forEach(rule -> page.hanging("  ", rule.message(console.locale())));
    }
}
