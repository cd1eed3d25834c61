package vn.cchc.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Expression;

/** Tells why a criterion was not scored, where the assessment can be mended. */
final class Faults {

    private Faults() {}

    /**
     * {@return what to tell, if anything is to be told that was not told when the facts were read}
     *
     * @param place where the assessment speaks of the criterion
     */
    static Optional<Note> of(TraceView trace, @Nullable Integer place) {
        Optional<ScoreRule> rule = rule(trace.cause());
        if (rule.isEmpty() || place == null) {
            return Optional.empty();
        }
        String path = "criteria[" + place + "].facts"
                + trace.factAtFault().map(fact -> "." + fact).orElse("");
        Map<String, Said> said = new HashMap<>();
        said.put("facts", Said.word(""));
        said.put("criterion", Said.word(trace.criterion().getCode()));
        trace.factAtFault().ifPresent(fact -> said.put("fact", label(trace, fact)));
        trace.unrounded().ifPresent(value -> said.put("value", Said.number(value)));
        trace.criterion().getMaximumPoints().ifPresent(most -> said.put("maximum", Said.number(most)));
        said.put(
                "minimum",
                trace.criterion().getMinimumPoints().map(Said::number).orElse(Said.word(0)));
        trace.stoppedAt().ifPresent(expression -> name(trace, expression, said));
        return Optional.of(
                new Note(rule.get(), path, Optional.of(trace.criterion().getCode()), said));
    }

    private static void name(TraceView trace, Expression expression, Map<String, Said> said) {
        if (expression instanceof Expression.Share share) {
            put(trace, "numerator", share.getNumerator(), said);
            put(trace, "denominator", share.getDenominator(), said);
            quotient(trace, share.getNumerator(), share.getDenominator(), said);
        } else if (expression instanceof Expression.Ratio ratio) {
            put(trace, "numerator", ratio.getNumerator(), said);
            put(trace, "denominator", ratio.getDenominator(), said);
            quotient(trace, ratio.getNumerator(), ratio.getDenominator(), said);
        } else if (expression instanceof Expression.Growth growth) {
            put(trace, "numerator", growth.getCurrent(), said);
            put(trace, "denominator", growth.getPrevious(), said);
            quotient(trace, growth.getCurrent(), growth.getPrevious(), said);
        } else if (expression instanceof Expression.Bands bands) {
            put(trace, "value", bands.getMeasure(), said);
        } else if (expression instanceof Expression.Proportional proportional) {
            proportional.getTarget().ifPresent(target -> {
                put(trace, "value", target, said);
                said.put("facts", target(trace, target));
            });
        } else if (expression instanceof Expression.Parameter parameter) {
            said.put("parameter", Said.word(parameter.getParameter()));
        } else if (expression instanceof Expression.Levels levels) {
            trace.fact(levels.getFact()).ifPresent(option -> said.put("value", Said.word(option)));
        }
    }

    private static void put(TraceView trace, String hole, Expression expression, Map<String, Said> said) {
        trace.value(expression).ifPresent(value -> said.put(hole, Said.number(value)));
    }

    /** Names the two facts of a quotient, so that a person knows where to look. */
    private static void quotient(
            TraceView trace, Expression numerator, Expression denominator, Map<String, Said> said) {
        if (numerator instanceof Expression.Fact one && denominator instanceof Expression.Fact other) {
            String labels = label(trace, one.getFact()).vietnamese() + " / "
                    + label(trace, other.getFact()).vietnamese();
            said.put("facts", Said.word(" (" + labels + ")"));
        }
    }

    private static Said target(TraceView trace, Expression target) {
        if (target instanceof Expression.Peers) {
            return new Said(
                    " (lấy theo số liệu của các đơn vị được so sánh)",
                    " (taken from the figures of the units compared)");
        }
        return target instanceof Expression.Fact fact
                ? Said.word(" (" + label(trace, fact.getFact()).vietnamese() + ")")
                : Said.word("");
    }

    private static Said label(TraceView trace, String fact) {
        return Said.word(trace.criterion()
                .fact(fact)
                .map(declaration -> declaration.getLabel().toString())
                .orElse(fact));
    }

    private static Optional<ScoreRule> rule(Cause cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case FACT_MISSING -> ScoreRule.FACT_MISSING;
                    case PARAMETER_MISSING -> ScoreRule.PARAMETER_MISSING;
                    case NOTHING_OF_NOTHING -> ScoreRule.NOTHING_OF_NOTHING;
                    case DIVISION_BY_ZERO -> ScoreRule.DIVISION_BY_ZERO;
                    case NO_SHARE -> ScoreRule.NO_SHARE;
                    case NEGATIVE_BASE -> ScoreRule.NEGATIVE_BASE;
                    case TARGET_NOT_POSITIVE -> ScoreRule.TARGET_NOT_POSITIVE;
                    case BOUNDS_CROSSED -> ScoreRule.BOUNDS_CROSSED;
                    case NO_BAND -> ScoreRule.NO_BAND;
                    case NO_BRANCH -> ScoreRule.NO_BRANCH;
                    case NO_LEVEL -> ScoreRule.NO_LEVEL;
                    case PEERS_OF_ONE -> ScoreRule.PEERS_OF_ONE;
                    case TOO_LARGE -> ScoreRule.NUMBER_TOO_LARGE;
                    case ABOVE_MAXIMUM -> ScoreRule.ABOVE_MAXIMUM;
                    case BELOW_MINIMUM -> ScoreRule.BELOW_MINIMUM;
                    default -> null;
                });
    }
}
