package vn.cchc.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.Text;

/** Rules that hold ranks against ranks and targets against results. */
final class ComparisonRules {

    /** What plans call the group of all provinces and cities. */
    private static final Set<String> NATIONAL = Set.of(
            "cả nước",
            "toàn quốc",
            "tỉnh, thành phố",
            "các tỉnh, thành phố",
            "tỉnh, thành phố cả nước",
            "tỉnh, thành phố trong cả nước",
            "tỉnh, thành phố trực thuộc trung ương");

    private ComparisonRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("FIG-07", ComparisonRules::ranks),
                new Rule("FIG-08a", (plan, found) -> belowResult(plan, found, true)),
                new Rule("FIG-08b", (plan, found) -> belowResult(plan, found, false)));
    }

    /** {@return whether a group is that of all provinces and cities} */
    static boolean isNational(Text group) {
        return NATIONAL.contains(Folded.of(group));
    }

    private static void ranks(PlanFacts plan, Outcome found) {
        List<RankPosition> ranks = plan.plan().getRanks();
        Map<List<Object>, RankPosition> national = new HashMap<>();
        for (RankPosition rank : ranks) {
            if (isNational(rank.getGroup())) {
                national.putIfAbsent(ranked(rank), rank);
            }
        }
        for (int i = 0; i < ranks.size() && !national.isEmpty(); i++) {
            RankPosition rank = ranks.get(i);
            RankPosition whole = national.get(ranked(rank));
            if (whole != null && !isNational(rank.getGroup())) {
                boolean rankTooLow = rank.getRank() > whole.getRank();
                if (rankTooLow || rank.getOutOf() > whole.getOutOf()) {
                    found.add(Violation.at(Paths.element("ranks", i, rankTooLow ? "rank" : "outOf"))
                            .labelled(Labels.firstWords(rank.getAsPrinted()))
                            .value(printed(rank) + "; " + printed(whole)));
                }
            }
        }
    }

    /** {@return who is ranked, and by what} */
    private static List<Object> ranked(RankPosition rank) {
        return List.of(rank.getYear(), rank.getIndex(), Folded.of(rank.getAbout()));
    }

    private static String printed(RankPosition rank) {
        return rank.getRank() + "/" + rank.getOutOf() + " " + rank.getGroup();
    }

    private static void belowResult(PlanFacts plan, Outcome found, boolean ofLatestYear) {
        Once<Map<String, List<Baseline>>> byMetric = new Once<>(() -> plan.plan().getBaselines().stream()
                .filter(result -> result.getValue().isPresent())
                .collect(Collectors.groupingBy(Measured::key)));
        for (Located<Target> located : plan.targets()) {
            if (located.thing() instanceof Target.Quantitative target && TargetValues.aimsHigh(target)) {
                List<Baseline> results = results(plan, target, byMetric);
                int latest = results.stream().mapToInt(Baseline::getYear).max().orElse(0);
                results.stream()
                        .filter(result -> (result.getYear() == latest) == ofLatestYear)
                        .filter(result -> result.getValue()
                                .filter(value -> TargetValues.isBelow(target, value))
                                .isPresent())
                        .max(Comparator.comparing(
                                result -> result.getValue().orElseThrow().getValue()))
                        .ifPresent(result -> found.add(located.at("value")
                                .labelled(Labels.firstWords(target.getMetric()))
                                .value(Figures.printed(target.getValue())
                                        + " < "
                                        + Figures.printed(result.getValue().orElseThrow())
                                        + " (" + result.getYear() + ")")));
            }
        }
    }

    /** {@return the figures about what the target is about; none if it is below no figure at all, as most are} */
    private static List<Baseline> results(
            PlanFacts plan, Target.Quantitative target, Once<Map<String, List<Baseline>>> byMetric) {
        if (plan.plan().getBaselines().stream()
                .flatMap(result -> result.getValue().stream())
                .noneMatch(value -> TargetValues.isBelow(target, value))) {
            return List.of();
        }
        Optional<String> about = target.getAbout().map(plan::folded);
        return byMetric.get().getOrDefault(Measured.key(target), List.of()).stream()
                .filter(result -> result.getValue().orElseThrow().getUnit()
                        == target.getValue().getUnit())
                .filter(result -> about.isEmpty() || about.get().equals(plan.folded(result.getAbout())))
                .toList();
    }
}
