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
    private final Map<Kind, Found> kinds = new LinkedHashMap<>();

    /** One thing found at one criterion. */
    private record Kind(String code, String criterion) {}

    /** The words of the first, which has figures in them, and the units of all. */
    private record Found(String code, String message, Set<String> units) {}

    FindingSummary(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    void add(String unit, List<Finding> findings) {
        for (Finding finding : findings) {
            counts.merge(finding.getSeverity(), 1, Integer::sum);
            kinds.computeIfAbsent(
                            new Kind(finding.getCode(), label(finding)),
                            kind -> new Found(
                                    finding.getCode(), finding.message(console.locale()), new LinkedHashSet<>()))
                    .units()
                    .add(unit);
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
        kinds.values().stream().limit(MOST_KINDS).forEach(this::print);
        if (kinds.size() > MOST_KINDS) {
            page.hanging("", console.text("units.more", Map.of("count", kinds.size() - MOST_KINDS)));
        }
    }

    private void print(Found found) {
        String named = found.units().stream().limit(MOST_UNITS).collect(Collectors.joining(", "));
        int more = found.units().size() - MOST_UNITS;
        page.hanging(FindingText.pad(found.code()), found.message());
        page.hanging(
                FindingText.pad(""),
                more <= 0 ? named : console.text("units.more-units", Map.of("units", named, "count", more)));
    }
}
