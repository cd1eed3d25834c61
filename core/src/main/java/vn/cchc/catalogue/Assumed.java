package vn.cchc.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known where a part of a rule is reckoned, because of the cases before it: numbers lie in narrower ranges, conditions
 * hold or do not.
 *
 * @param ranges the ranges of expressions
 * @param truths whether conditions hold
 */
record Assumed(Map<Expression, Range> ranges, Map<Condition, Boolean> truths) {

    static final Assumed NOTHING = new Assumed(Map.of(), Map.of());

    Optional<Boolean> truth(Condition condition) {
        return Optional.ofNullable(truths.get(condition));
    }

    Range narrow(Expression expression, Range range) {
        Range known = ranges.get(expression);
        Range both = known == null ? range : range.and(known);
        return both.isEmpty() ? range : both;
    }

    Assumed with(Condition condition, boolean holds) {
        Map<Condition, Boolean> more = new HashMap<>(truths);
        more.put(condition, holds);
        return new Assumed(ranges, more);
    }

    Assumed with(Expression expression, Range range) {
        Map<Expression, Range> more = new HashMap<>(ranges);
        more.merge(expression, range, Range::and);
        return new Assumed(more, truths);
    }
}
