package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.value.Fraction;

/** What the parts of a rule that turn a measure, a choice or a condition into points can give. */
final class Mappings {

    private final RuleAnalysis analysis;

    Mappings(RuleAnalysis analysis) {
        this.analysis = analysis;
    }

    /** {@return whether the points stand in the rule itself, in bands or levels} */
    static boolean givesPoints(Expression rule) {
        return rule instanceof Expression.Bands || rule instanceof Expression.Levels;
    }

    /** Reckons the points; where they are the result they are compared with what the criterion can have. */
    Range value(Expression expression, String path, Assumed known, boolean result) {
        if (expression instanceof Expression.Bands bands) {
            return bands(bands, path, known, result);
        } else if (expression instanceof Expression.Levels levels) {
            return points(levels.getLevels(), path + ".levels", result);
        } else if (expression instanceof Expression.Proportional proportional) {
            return proportional(proportional, path, known);
        } else if (expression instanceof Expression.Met met) {
            Truth truth = analysis.truth(met.getCondition(), path + ".condition", known);
            if (truth != Truth.SOMETIMES) {
                analysis.report(analysis.fault(CatalogueRule.UNREACHABLE, path + ".condition")
                        .as(truth == Truth.ALWAYS ? "always" : "impossible"));
            }
        }
        return upToMaximum();
    }

    private Range upToMaximum() {
        return new Range(Cut.before(Fraction.ZERO), analysis.maximum().upper(), false);
    }

    private Range bands(Expression.Bands rule, String path, Assumed known, boolean result) {
        Range measure = analysis.value(rule.getMeasure(), path + ".measure", known);
        List<Band> bands = rule.getBands();
        boolean inPercent = IntStream.range(0, bands.size())
                .anyMatch(i -> analysis.percent(rule.getMeasure(), Range.of(bands.get(i)), path + ".bands[" + i + "]"));
        // Bands written in percent still are held against each other.
        BandCover cover = new BandCover(bands, inPercent ? Range.ALL : measure);
        boolean percent = !inPercent && Measures.inPercent(rule.getMeasure());
        for (BandCover.Overlap overlap : cover.overlaps()) {
            analysis.report(analysis.fault(
                            CatalogueRule.BANDS_OVERLAP,
                            Stream.of(overlap.first(), overlap.second())
                                    .map(i -> path + ".bands[" + i + "]")
                                    .toList())
                    .with("one", overlap.first() + 1)
                    .with("other", overlap.second() + 1)
                    .with("values", Numbers.values(overlap.shared(), percent)));
        }
        if (!inPercent) {
            cover.unreachable()
                    .forEach(i ->
                            analysis.report(analysis.fault(CatalogueRule.BAND_UNREACHABLE, path + ".bands[" + i + "]")
                                    .with("position", i + 1)
                                    .with("values", Numbers.values(measure, percent))));
        }
        if (!inPercent && !analysis.isBlind()) {
            // A ratio below 0 is possible in arithmetic, but no catalogue sets points for one.
            Range asked = rule.getMeasure() instanceof Expression.Ratio ? Range.NOT_NEGATIVE : Range.ALL;
            cover.gaps().stream()
                    .map(gap -> gap.and(asked))
                    .filter(gap -> !gap.isEmpty())
                    .forEach(gap -> analysis.report(analysis.fault(CatalogueRule.BANDS_GAP, path + ".bands")
                            .with("values", Numbers.values(gap, percent))));
        }
        return points(bands, path + ".bands", result);
    }

    private Range points(List<? extends Worth> worths, String path, boolean result) {
        Criterion criterion = analysis.criterion();
        if (criterion.getMaximumPoints().isEmpty()) {
            return Range.ALL;
        }
        BigDecimal maximum = criterion.getMaximumPoints().get();
        List<Range> points =
                worths.stream().map(worth -> Range.of(worth.points(maximum))).toList();
        Range allowed = ResultRules.allowed(criterion);
        for (int i = 0; result && i < points.size(); i++) {
            if (points.get(i).and(allowed).isEmpty()) {
                analysis.report(analysis.fault(CatalogueRule.POINTS_OUTSIDE, path + "[" + i + "]")
                        .with("points", worths.get(i).points(maximum))
                        .with("allowed", Numbers.values(allowed, false)));
            }
        }
        return points.stream().reduce(Range::hull).orElse(Range.ALL);
    }

    private Range proportional(Expression.Proportional rule, String path, Assumed known) {
        Range measure = analysis.value(rule.getMeasure(), path + ".measure", known);
        Range target = rule.getTarget()
                .map(there -> analysis.value(there, path + ".target", known))
                .orElse(Range.of(BigDecimal.ONE));
        boolean percent = Measures.inPercent(rule.getMeasure());
        if (target.and(Range.POSITIVE).isEmpty()) {
            analysis.report(analysis.fault(CatalogueRule.TARGET_NOT_POSITIVE, path + ".target"));
        } else if (!analysis.percent(rule.getMeasure(), target, path + ".target")
                && Truth.of(measure, Comparison.LESS_THAN, target) == Truth.ALWAYS
                && !analysis.isBlind()) {
            analysis.report(analysis.fault(
                            CatalogueRule.TARGET_OUT_OF_REACH, rule.getTarget().isPresent() ? path + ".target" : path)
                    .with("values", Numbers.values(measure, percent)));
        }
        rule.getFloor().ifPresent(there -> {
            Range floor = analysis.value(there, path + ".floor", known);
            if (!analysis.percent(rule.getMeasure(), floor, path + ".floor")
                    && Truth.of(floor, Comparison.MORE_THAN, target) == Truth.ALWAYS) {
                analysis.report(analysis.fault(CatalogueRule.FLOOR_ABOVE_TARGET, path + ".floor")
                        .with("floor", Numbers.values(floor, percent))
                        .with("target", Numbers.values(target, percent)));
            }
        });
        return upToMaximum();
    }
}
