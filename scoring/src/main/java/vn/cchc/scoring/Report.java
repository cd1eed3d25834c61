package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.finding.Finding;
import vn.cchc.value.Fraction;

/** Reads the report of one unit from a ledger. */
final class Report {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Ledger ledger;
    private final ExactScores scores;
    private final int unit;
    private final Optional<String> digest;
    private final Assessment assessment;
    private final Rounding published;
    private final Map<String, Integer> entries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Report(Ledger ledger, int unit, Optional<String> digest) {
        this.ledger = ledger;
        this.scores = new ExactScores(ledger, unit);
        this.unit = unit;
        this.digest = digest;
        this.assessment = ledger.resolved.assessments.get(unit);
        this.published = ledger.resolved.catalogue.policy.getPublished();
        for (int i = 0; i < assessment.getCriteria().size(); i++) {
            entries.putIfAbsent(assessment.getCriteria().get(i).getCriterion(), i);
        }
    }

    ScoreReport make() {
        ScoringPolicy policy = ledger.resolved.catalogue.policy;
        Fraction total = scores.total();
        Fraction attainable = scores.attainable();
        BigDecimal score = published.round(total);
        ledger.resolved.notes.get(unit).forEach(note -> findings.add(note.finding()));
        List<ScoreNode> nodes =
                ledger.resolved.catalogue.top.stream().map(this::node).toList();
        return ScoreReport.builder()
                .catalogue(ledger.resolved.catalogue.catalogue.getId())
                .catalogueName(ledger.resolved.catalogue.catalogue.getName())
                .status(ledger.resolved.catalogue.catalogue.getStatus())
                .catalogueDigest(digest)
                .assessment(assessment.getId())
                .unit(assessment.getUnit())
                .stage(assessment.getStage())
                .from(assessment.getFrom())
                .to(assessment.getTo())
                .policy(policy)
                .score(score)
                .exactScore(exact(total, score))
                .attainable(attainable(attainable))
                .index(index(total, attainable, published))
                .criteria(nodes)
                .findings(findings)
                .build();
    }

    private ScoreNode node(CompiledCriterion compiled) {
        Integer place = entries.get(compiled.code());
        Trace trace = new Trace(
                ledger,
                scores,
                compiled,
                unit,
                place == null ? null : assessment.getCriteria().get(place));
        Faults.of(trace, place).map(Note::finding).ifPresent(findings::add);
        List<Finding> about = findings.stream()
                .filter(finding -> finding.getPlaces().stream()
                        .anyMatch(where -> where.getLabel().equals(Optional.of(compiled.code()))))
                .toList();
        Optional<Fraction> exact = trace.score();
        Optional<BigDecimal> score = exact.map(points -> published.round(points));
        var node = ScoreNode.builder()
                .criterion(compiled.code())
                .name(compiled.criterion.getName())
                .state(trace.state())
                .adjustment(compiled.criterion.getAdjustment())
                .score(score)
                .exactScore(exact.flatMap(points -> exact(points, score.orElseThrow())))
                .attainable(attainable(trace.attainable()))
                .maximumPoints(compiled.criterion.getMaximumPoints().orElse(BigDecimal.ZERO))
                .index(exact.flatMap(points -> index(points, trace.attainable(), published)))
                .facts(facts(compiled, place))
                .parameters(parameters(compiled, trace))
                .rule(rule(compiled, trace))
                .arithmetic(ledger.resolved.catalogue.arithmetic.lines(trace, about))
                .rounding(trace.rounding())
                .citation(compiled.criterion.getCitation())
                .status(compiled.criterion.getStatus().orElse(ledger.resolved.catalogue.catalogue.getStatus()));
        compiled.children.forEach(child -> node.addCriteria(node(child)));
        return node.build();
    }

    /** {@return the facts given that the criterion declares, in the order of the catalogue} */
    private Map<String, FactValue> facts(CompiledCriterion compiled, @Nullable Integer place) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        if (place != null) {
            for (String fact : compiled.facts.names()) {
                FactValue value = assessment.getCriteria().get(place).getFacts().get(fact);
                if (value != null) {
                    facts.put(fact, value);
                }
            }
        }
        return facts;
    }

    private static Map<String, BigDecimal> parameters(CompiledCriterion compiled, Trace trace) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        for (Step step : compiled.compiled.steps) {
            if (step instanceof ValueSteps.Parameter read
                    && trace.read(read)
                    && step.expression instanceof Expression.Parameter parameter) {
                trace.parameter(parameter.getParameter())
                        .ifPresent(value -> parameters.put(parameter.getParameter(), value));
            }
        }
        return parameters;
    }

    private static Optional<Expression> rule(CompiledCriterion compiled, Trace trace) {
        return compiled.leaf() && trace.cause() != Cause.PUBLISHED ? compiled.criterion.getRule() : Optional.empty();
    }

    static BigDecimal attainable(Fraction attainable) {
        return attainable.decimal().orElseThrow(() -> new IllegalStateException("maxima are decimals"));
    }

    static Optional<BigDecimal> index(Fraction score, Fraction attainable, Rounding rounding) {
        return attainable.signum() > 0
                ? Optional.of(rounding.round(score.dividedBy(attainable).times(HUNDRED)))
                : Optional.empty();
    }

    private static Optional<String> exact(Fraction exact, BigDecimal rounded) {
        return exact.equals(Fraction.of(rounded)) ? Optional.empty() : Optional.of(exact.toString());
    }
}
