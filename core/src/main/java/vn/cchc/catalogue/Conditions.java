package vn.cchc.catalogue;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Whether the conditions of a rule hold, and what follows for the numbers in them. */
final class Conditions {

    private final RuleAnalysis analysis;

    /** The ranges of what was compared, so that nothing is reckoned twice. */
    private final IdentityHashMap<Condition.Compare, Sides> sides = new IdentityHashMap<>();

    private record Sides(Range left, Range right) {}

    Conditions(RuleAnalysis analysis) {
        this.analysis = analysis;
    }

    Truth truth(Condition condition, String path, Assumed known) {
        Truth found = reckon(condition, path, known);
        return known.truth(condition).map(Truth::of).orElse(found);
    }

    private Truth reckon(Condition condition, String path, Assumed known) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare, path, known);
        } else if (condition instanceof Condition.All all) {
            return Truth.all(truths(all.getConditions(), path, known));
        } else if (condition instanceof Condition.Any any) {
            return Truth.any(truths(any.getConditions(), path, known));
        } else if (condition instanceof Condition.Not not) {
            return truth(not.getCondition(), path + ".condition", known).not();
        }
        return Truth.SOMETIMES;
    }

    private List<Truth> truths(List<Condition> conditions, String path, Assumed known) {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> truth(conditions.get(i), path + ".conditions[" + i + "]", known))
                .toList();
    }

    private Truth compare(Condition.Compare compare, String path, Assumed known) {
        Range left = analysis.value(compare.getLeft(), path + ".left", known);
        Range right = analysis.value(compare.getRight(), path + ".right", known);
        sides.put(compare, new Sides(left, right));
        analysis.percent(compare.getLeft(), right, path + ".right");
        analysis.percent(compare.getRight(), left, path + ".left");
        return compare.getLeft().equals(compare.getRight())
                ? Truth.of(compare.getComparison().holds(0))
                : Truth.of(left, compare.getComparison(), right);
    }

    /** {@return what is known, and what follows from a condition that was looked at before} */
    Assumed assume(Assumed known, Condition condition, boolean holds) {
        Assumed more = known.with(condition, holds);
        if (condition instanceof Condition.Compare compare && sides.containsKey(compare)) {
            return compared(more, compare, holds);
        } else if (condition instanceof Condition.Not not) {
            return assume(more, not.getCondition(), !holds);
        } else if (condition instanceof Condition.All all && holds) {
            return assumeEach(more, all.getConditions(), true);
        } else if (condition instanceof Condition.Any any && !holds) {
            return assumeEach(more, any.getConditions(), false);
        }
        return more;
    }

    private Assumed assumeEach(Assumed known, List<Condition> conditions, boolean hold) {
        Assumed more = known;
        for (Condition condition : conditions) {
            more = assume(more, condition, hold);
        }
        return more;
    }

    private Assumed compared(Assumed known, Condition.Compare compare, boolean holds) {
        Sides ranges = sides.getOrDefault(compare, new Sides(Range.ALL, Range.ALL));
        Comparison comparison = compare.getComparison();
        if (comparison == Comparison.EQUAL) {
            Range both = ranges.left().and(ranges.right());
            return holds ? known.with(compare.getLeft(), both).with(compare.getRight(), both) : known;
        }
        boolean low = comparison == Comparison.LESS_THAN || comparison == Comparison.AT_MOST;
        boolean orEqual = comparison == Comparison.AT_MOST || comparison == Comparison.AT_LEAST;
        return low == holds
                ? below(known, compare.getLeft(), compare.getRight(), ranges.left(), ranges.right(), orEqual == holds)
                : below(known, compare.getRight(), compare.getLeft(), ranges.right(), ranges.left(), orEqual == holds);
    }

    private static Assumed below(
            Assumed known, Expression low, Expression high, Range lowRange, Range highRange, boolean orEqual) {
        Cut most = highRange.upper();
        Cut least = lowRange.lower();
        if (!orEqual) {
            most = most.value() == null ? most : Cut.before(most.value());
            least = least.value() == null ? least : Cut.after(least.value());
        }
        return known.with(low, new Range(Cut.LOWEST, most, false)).with(high, new Range(least, Cut.HIGHEST, false));
    }
}
