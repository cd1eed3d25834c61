package vn.cchc.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** Findings as a person reads them: the gravest first, each with its places in the file. */
final class FindingText {

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    private static final int MOST_PLACES = 8;
    private static final String INDENT = "          ";

    private final Console console;
    private final Page page;

    FindingText(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    /** {@return how many there are of each severity} */
    String counts(List<Finding> findings) {
        return GRAVEST_FIRST.stream()
                .map(severity -> console.text(
                        "count." + severity.name(),
                        Map.of("count", of(severity, findings).size())))
                .collect(Collectors.joining(", "));
    }

    /** Prints them under a heading for each severity. */
    void print(List<Finding> findings) {
        for (Severity severity : GRAVEST_FIRST) {
            List<Finding> some = of(severity, findings);
            if (!some.isEmpty()) {
                page.heading(console.text("severity." + severity.name()));
                merged(some).forEach(this::print);
            }
        }
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /** What is said of many places in the same words is said once. */
    private List<Finding> merged(List<Finding> findings) {
        Map<String, Finding> merged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            merged.merge(
                    finding.getCode() + finding.message(console.locale()),
                    finding,
                    (first, again) -> Finding.builder()
                            .copyFrom(first)
                            .addAllPlaces(again.getPlaces())
                            .build());
        }
        return List.copyOf(merged.values());
    }

    private void print(Finding finding) {
        page.hanging(pad(finding.getCode()), finding.message(console.locale()));
        finding.getCitation()
                .ifPresent(citation -> page.hanging(
                        INDENT, console.text("validate.citation", Map.of("citation", Citations.line(citation)))));
        List<Place> places = finding.getPlaces();
        places.stream().limit(MOST_PLACES).forEach(place -> page.hanging(INDENT, place(place)));
        if (places.size() > MOST_PLACES) {
            page.hanging(INDENT, console.text("validate.more", Map.of("count", places.size() - MOST_PLACES)));
        }
    }

    private String place(Place place) {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put("path", place.getPath());
        place.getLine().ifPresent(line -> arguments.put("line", line));
        place.getLabel().ifPresent(label -> arguments.put("label", label));
        String known = place.getPath().isEmpty() ? ".whole" : place.getLabel().isPresent() ? ".labelled" : "";
        return console.text((place.getLine().isPresent() ? "validate.place" : "place") + known, arguments);
    }

    static String pad(String code) {
        return code + " ".repeat(Math.max(1, INDENT.length() - code.length()));
    }
}
