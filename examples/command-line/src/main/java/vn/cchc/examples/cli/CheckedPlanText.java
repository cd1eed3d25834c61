package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.validation.NotChecked;
import vn.cchc.validation.ReferenceSource;
import vn.cchc.validation.ValidationProfile;

/** Findings as a person reads them: what has to be mended first, each with its place in the file. */
final class CheckedPlanText {

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    private static final int MOST_PLACES = 8;
    private static final String INDENT = "          ";

    private final Console console;
    private final Page page;
    private final ValidationProfile profile;

    CheckedPlanText(Console console, ValidationProfile profile) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.profile = profile;
    }

    void print(CheckedPlan plan) {
        if (!plan.readable()) {
            // Its faults were said already.
            return;
        }
        page.line(plan.file());
        page.line(summary(plan));
        for (Severity severity : GRAVEST_FIRST) {
            List<Finding> findings = plan.of(severity);
            if (!findings.isEmpty()) {
                page.heading(console.text("severity." + severity.name()));
                findings.forEach(this::print);
            }
        }
        printNotChecked(plan.notChecked());
        page.blank();
    }

    private String summary(CheckedPlan plan) {
        String counts = GRAVEST_FIRST.stream()
                .map(severity -> console.text(
                        "count." + severity.name(),
                        Map.of("count", plan.of(severity).size())))
                .collect(Collectors.joining(", "));
        return console.text(
                "validate.summary", Map.of("profile", console.text("profile." + profile.name()), "counts", counts));
    }

    private void print(Finding finding) {
        page.hanging(pad(finding.getCode()), finding.message(console.locale()));
        finding.getCitation()
                .ifPresent(citation -> page.hanging(
                        INDENT,
                        console.text("validate.citation", Map.of("citation", CheckedPlanData.citation(finding)))));
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
