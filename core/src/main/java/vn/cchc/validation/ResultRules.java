package vn.cchc.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.Baseline;

/** Rules on the results that a plan starts from. */
final class ResultRules {

    private ResultRules() {}

    static List<Rule> all() {
        return List.of(new Rule("PLN-14", ResultRules::published), new Rule("FIG-10", ResultRules::source));
    }

    private static Violation at(int position, Baseline baseline, String attribute) {
        return Violation.at(Paths.element("baselines", position, attribute))
                .labelled(Labels.firstWords(baseline.getAsPrinted()));
    }

    /** A plan can only cite what had been published when it was issued. Of an open day, each day that it leaves open may be. */
    private static void published(PlanFacts plan, Outcome found) {
        List<Baseline> baselines = plan.plan().getBaselines();
        if (baselines.isEmpty()) {
            return;
        }
        Optional<PartialDate> date = found.needs(ReferenceSource.PROMULGATION_DATE, plan.date());
        for (int i = 0; i < baselines.size() && date.isPresent(); i++) {
            Baseline baseline = baselines.get(i);
            LocalDate latest = date.get().latest();
            Optional<PartialDate> publishedOn = publishedOn(plan, baseline);
            if (!latest.isAfter(LocalDate.of(baseline.getYear(), 12, 31))
                    || publishedOn.filter(day -> day.earliest().isAfter(latest)).isPresent()) {
                found.add(at(i, baseline, "year").with("year", baseline.getYear()));
            } else if (baseline.getIndex().isPresent() || publishedOn.isPresent()) {
                LocalDate earliest = date.get().earliest();
                found.needs(ReferenceSource.PUBLISHED_RESULTS, publishedOn)
                        .filter(day -> day.latest().isAfter(earliest))
                        .ifPresent(day -> found.needs(ReferenceSource.PROMULGATION_DATE, plan.day()));
            }
        }
    }

    /** {@return the day that the plan states; if the host knows a later one, that} */
    private static Optional<PartialDate> publishedOn(PlanFacts plan, Baseline baseline) {
        Optional<PartialDate> known = plan.data()
                .getPublishedResults()
                .flatMap(results -> baseline.getIndex()
                        .flatMap(index -> results.find(index, baseline.getAbout(), baseline.getYear())))
                .flatMap(PublishedResults.Result::publishedOn);
        Optional<PartialDate> stated = baseline.getPublishedOn();
        boolean later = known.isPresent()
                && stated.filter(day -> !known.get().earliest().isAfter(day.earliest()))
                        .isEmpty();
        return later ? known : stated;
    }

    /**
     * The latest figure of a unit names source and day; an earlier one beside it, for comparison, only its source. Where no
     * figure is given, none is asked for.
     */
    private static void source(PlanFacts plan, Outcome found) {
        List<Baseline> baselines = plan.plan().getBaselines();
        Map<List<Object>, Integer> latest = new HashMap<>();
        baselines.stream()
                .filter(baseline -> baseline.getValue().isPresent())
                .forEach(baseline -> latest.merge(measured(baseline), baseline.getYear(), Math::max));
        for (int i = 0; i < baselines.size(); i++) {
            Baseline baseline = baselines.get(i);
            if (baseline.getValue().isEmpty()) {
                continue;
            }
            if (baseline.getSource().filter(source -> !source.isBlank()).isEmpty()) {
                found.add(at(i, baseline, "source").words("source"));
            }
            if (baseline.getPublishedOn().isEmpty()
                    && Objects.requireNonNull(latest.get(measured(baseline))) == baseline.getYear()) {
                found.add(at(i, baseline, "publishedOn").words("publishedOn"));
            }
        }
    }

    private static List<Object> measured(Baseline baseline) {
        return List.of(Folded.of(baseline.getAbout()), Measured.key(baseline));
    }
}
