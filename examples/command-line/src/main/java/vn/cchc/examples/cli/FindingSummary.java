package vn.cchc.examples.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** What was found about many units: counted, and things of one kind told once, with the units. */
final class FindingSummary {

    private static final int MOST_KINDS = 20;
    private static final int MOST_UNITS = 5;

    private final Console console;
    private final Page page;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Map<Kind, Set<String>> kinds = new LinkedHashMap<>();

    /** One thing found at one criterion, in the same words: what differs in a figure is told apart. */
    private record Kind(String code, String criterion, String message) {}

    FindingSummary(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    void add(String unit, List<Finding> findings) {
        for (Finding finding : findings) {
            counts.merge(finding.getSeverity(), 1, Integer::sum);
            Kind kind = new Kind(finding.getCode(), label(finding), finding.message(console.locale()));
            kinds.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(unit);
        }
    }

    private static String label(Finding finding) {
        return finding.getPlaces().stream()
                .map(Place::getLabel)
                .flatMap(label -> label.stream())
                .findFirst()
                .orElse("");
    }

    void print() {
        if (kinds.isEmpty()) {
            return;
        }
        page.heading(console.text("report.findings"));
        String counted = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(counts::containsKey)
                .map(severity -> console.text("count." + severity.name(), Map.of("count", counts.get(severity))))
                .collect(Collectors.joining(", "));
        page.line(console.text("units.counts", Map.of("counts", counted)));
        page.blank();
        kinds.entrySet().stream().limit(MOST_KINDS).forEach(found -> print(found.getKey(), found.getValue()));
        if (kinds.size() > MOST_KINDS) {
            page.hanging("", console.text("units.more", Map.of("count", kinds.size() - MOST_KINDS)));
        }
    }

    private void print(Kind found, Set<String> units) {
        String named = units.stream().limit(MOST_UNITS).collect(Collectors.joining(", "));
        int more = units.size() - MOST_UNITS;
        page.hanging(FindingText.pad(found.code()), found.message());
        page.hanging(
                FindingText.pad(""),
                more <= 0 ? named : console.text("units.more-units", Map.of("units", named, "count", more)));
    }
}
