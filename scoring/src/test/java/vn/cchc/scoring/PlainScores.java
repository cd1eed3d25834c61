package vn.cchc.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.value.Fraction;

/** Scores a catalogue as its words say, one unit and one criterion after the other: a second opinion on {@link Scorer}. */
final class PlainScores {

    private final IndexCatalogue catalogue;
    private final ScoringPolicy policy;
    private final List<Assessment> assessments;

    PlainScores(IndexCatalogue catalogue, List<Assessment> assessments) {
        this.catalogue = catalogue;
        this.policy = catalogue.getPolicy().orElseThrow();
        this.assessments = assessments;
    }

    /**
     * What becomes of a criterion.
     *
     * @param state its state
     * @param score its score, as it is added; 0 without one
     * @param attainable the most that it could be
     */
    record Judgement(ScoreState state, Fraction score, Fraction attainable) {}

    /** {@return what becomes of each criterion, by code, and of the whole, without a code} */
    Map<String, Judgement> of(Assessment assessment) {
        var unit = new Unit(assessment, false);
        Fraction score = Fraction.ZERO;
        Fraction attainable = Fraction.ZERO;
        for (Criterion top : catalogue.getCriteria()) {
            Judgement judged = unit.judge(top, true, Optional.empty());
            Optional<Adjustment> adjustment = top.getAdjustment();
            score = adjustment.equals(Optional.of(Adjustment.PENALTY))
                    ? score.minus(judged.score)
                    : score.plus(judged.score);
            attainable = adjustment.isPresent() ? attainable : attainable.plus(judged.attainable);
        }
        unit.judged.put("", new Judgement(ScoreState.SCORED, score, attainable));
        return unit.judged;
    }

    private Fraction left(ScoreState state, Criterion criterion) {
        StateEffect effect = switch (state) {
            case SCORED -> StateEffect.ZERO;
            case NOT_APPLICABLE -> StateEffect.LEFT_OUT;
            case NOT_ASSESSED -> policy.getNotAssessed();
            case NO_EVIDENCE -> policy.getNoEvidence();
            case INVALID -> policy.getInvalid();
        };
        return effect == StateEffect.ZERO
                ? Fraction.of(criterion.getMaximumPoints().orElseThrow())
                : Fraction.ZERO;
    }

    private Judgement without(ScoreState state, Criterion criterion) {
        return new Judgement(state, Fraction.ZERO, left(state, criterion));
    }

    private Judgement scored(Criterion criterion, Fraction points) {
        Fraction least = Fraction.of(criterion.getMinimumPoints().orElse(BigDecimal.ZERO));
        Fraction most = Fraction.of(criterion.getMaximumPoints().orElseThrow());
        if (points.compareTo(least) < 0 || points.compareTo(most) > 0) {
            return without(ScoreState.INVALID, criterion);
        }
        Fraction added = criterion.leaf()
                ? policy.getBeforeAdding()
                        .map(rounding -> Fraction.of(rounding.round(points)))
                        .orElse(points)
                : points;
        return new Judgement(ScoreState.SCORED, added, most);
    }

    private static Judgement outside(ScoreState state) {
        return new Judgement(state, Fraction.ZERO, Fraction.ZERO);
    }

    /** The assessment of one unit. */
    private final class Unit {

        private final Assessment assessment;
        private final Map<String, CriterionAssessment> entries = new HashMap<>();
        final Map<String, Judgement> judged = new LinkedHashMap<>();

        /** The leaves that come to be scored by their rules. */
        private final Set<String> byRule = new HashSet<>();

        /** Whether it is only asked which leaves these are. */
        private final boolean only;

        Unit(Assessment assessment, boolean only) {
            this.assessment = assessment;
            this.only = only;
            assessment.getCriteria().forEach(entry -> entries.put(entry.getCriterion(), entry));
        }

        /** {@code above} is the state that a group above has decided for all below it. */
        private Judgement judge(Criterion criterion, boolean selfAbove, Optional<ScoreState> above) {
            boolean self = criterion.getScoredBy().isEmpty()
                    ? selfAbove
                    : criterion.getScoredBy().contains(ScoredBy.SELF);
            Judgement own = own(criterion, self, above);
            judged.put(criterion.getCode(), own);
            return own;
        }

        private Judgement own(Criterion criterion, boolean self, Optional<ScoreState> above) {
            if (assessment.getNotRun().contains(criterion.getCode())) {
                return all(criterion, self, ScoreState.NOT_APPLICABLE);
            }
            if (above.isPresent()) {
                return all(criterion, self, above.get());
            }
            if (criterion.leaf() && assessment.getStage() == AssessmentStage.SELF && !self) {
                return outside(ScoreState.NOT_ASSESSED);
            }
            Optional<Mark> mark = entry(criterion).flatMap(CriterionAssessment::getMark);
            if (mark.isPresent()) {
                return all(
                        criterion,
                        self,
                        mark.get() == Mark.NOT_APPLICABLE ? ScoreState.NOT_APPLICABLE : ScoreState.NO_EVIDENCE);
            }
            if (isRefused(criterion)) {
                below(criterion, self, Optional.empty());
                return without(ScoreState.INVALID, criterion);
            }
            return criterion.leaf() ? leaf(criterion) : group(criterion, self);
        }

        /** One state for a criterion and everything below it. */
        private Judgement all(Criterion criterion, boolean self, ScoreState state) {
            below(criterion, self, Optional.of(state));
            return state == ScoreState.NO_EVIDENCE ? without(state, criterion) : outside(state);
        }

        private List<Judgement> below(Criterion criterion, boolean self, Optional<ScoreState> above) {
            List<Judgement> below = new ArrayList<>();
            criterion.getCriteria().forEach(child -> below.add(judge(child, self, above)));
            return below;
        }

        private Optional<CriterionAssessment> entry(Criterion criterion) {
            return Optional.ofNullable(entries.get(criterion.getCode()));
        }

        private Map<String, FactValue> facts(Criterion criterion) {
            return entry(criterion).map(CriterionAssessment::getFacts).orElse(Map.of());
        }

        private boolean isRefused(Criterion criterion) {
            Map<String, FactValue> facts = facts(criterion);
            return criterion.getFacts().stream()
                    .anyMatch(declared ->
                            facts.containsKey(declared.getFact()) && !fits(declared, facts.get(declared.getFact())));
        }

        private Optional<FactValue> published(Criterion criterion) {
            return criterion.getPublishedScore().map(facts(criterion)::get);
        }

        private boolean hasOtherFacts(Criterion criterion) {
            return facts(criterion).keySet().stream()
                    .anyMatch(fact -> criterion.fact(fact).isPresent()
                            && !criterion.getPublishedScore().equals(Optional.of(fact)));
        }

        private boolean hasFactsBelow(Criterion criterion) {
            return criterion.getCriteria().stream()
                    .flatMap(Criterion::all)
                    .filter(below -> !isRefused(below))
                    .anyMatch(below -> hasOtherFacts(below) || published(below).isPresent());
        }

        private Judgement leaf(Criterion criterion) {
            Optional<FactValue> published = published(criterion);
            boolean facts = hasOtherFacts(criterion);
            if (!facts && published.isEmpty()) {
                return without(ScoreState.NOT_ASSESSED, criterion);
            }
            boolean shown = entry(criterion).orElseThrow().getEvidence().size() > 0;
            if (policy.getEvidence() == EvidenceUse.REQUIRED
                    && !criterion.getEvidence().isEmpty()
                    && !shown) {
                return without(ScoreState.NO_EVIDENCE, criterion);
            }
            if (!facts) {
                return scored(criterion, number(published));
            }
            byRule.add(criterion.getCode());
            if (only) {
                return outside(ScoreState.NOT_ASSESSED);
            }
            try {
                return scored(
                        criterion, rules(criterion).value(criterion.getRule().orElseThrow()));
            } catch (PlainRules.NoValue none) {
                return none(criterion, none.why);
            }
        }

        private Judgement none(Criterion criterion, PlainRules.Why why) {
            if (why == PlainRules.Why.NOT_APPLICABLE) {
                return outside(ScoreState.NOT_APPLICABLE);
            }
            if (why == PlainRules.Why.INVALID || criterion.getWhenNone().isEmpty()) {
                return without(ScoreState.INVALID, criterion);
            }
            return switch (criterion.getWhenNone().get()) {
                case FULL ->
                    scored(criterion, Fraction.of(criterion.getMaximumPoints().orElseThrow()));
                case ZERO -> scored(criterion, Fraction.ZERO);
                case NOT_APPLICABLE -> outside(ScoreState.NOT_APPLICABLE);
                case NOT_ASSESSED -> without(ScoreState.NOT_ASSESSED, criterion);
                case INVALID -> without(ScoreState.INVALID, criterion);
            };
        }

        private Judgement group(Criterion criterion, boolean self) {
            Optional<FactValue> published = published(criterion);
            if (published.isPresent() && !hasFactsBelow(criterion)) {
                below(criterion, self, Optional.of(ScoreState.NOT_ASSESSED));
                return scored(criterion, number(published));
            }
            List<Judgement> below = below(criterion, self, Optional.empty());
            List<ScoreState> states =
                    below.stream().map(Judgement::state).distinct().toList();
            Fraction attainable = combined(
                    criterion, below.stream().map(Judgement::attainable).toList());
            if (!states.contains(ScoreState.SCORED)) {
                List<ScoreState> others = states.stream()
                        .filter(state -> state != ScoreState.NOT_APPLICABLE)
                        .toList();
                ScoreState common = others.isEmpty()
                        ? ScoreState.NOT_APPLICABLE
                        : others.size() == 1 ? others.get(0) : ScoreState.NOT_ASSESSED;
                return new Judgement(common, Fraction.ZERO, attainable);
            }
            List<Fraction> counted = below.stream()
                    .filter(one -> one.state == ScoreState.SCORED || one.attainable.signum() > 0)
                    .map(Judgement::score)
                    .toList();
            return new Judgement(ScoreState.SCORED, combined(criterion, counted), attainable);
        }

        private PlainRules rules(Criterion criterion) {
            LocalDate day = assessment.getTo();
            return new PlainRules(
                    criterion.getMaximumPoints().orElseThrow(),
                    facts(criterion),
                    id -> catalogue.parameter(id).orElseThrow().valueOn(day),
                    peers -> peers(criterion, peers));
        }

        /** {@return the values of all units of the same group, stage and period whose measure can be made} */
        private List<Fraction> peers(Criterion criterion, Expression.Peers peers) {
            List<Fraction> values = new ArrayList<>();
            for (Assessment other : assessments) {
                boolean compared = other.getUnit()
                                .getPeerGroup()
                                .equals(assessment.getUnit().getPeerGroup())
                        && other.getStage() == assessment.getStage()
                        && other.getTo().equals(assessment.getTo());
                var peer = new Unit(other, true);
                catalogue.getCriteria().forEach(top -> peer.judge(top, true, Optional.empty()));
                if (compared && peer.byRule.contains(criterion.getCode())) {
                    try {
                        values.add(peer.rules(criterion).value(peers.getMeasure()));
                    } catch (PlainRules.NoValue none) {
                        continue; // It is left out.
                    }
                }
            }
            return values;
        }
    }

    private static Fraction combined(Criterion group, List<Fraction> parts) {
        Fraction maximum = Fraction.of(group.getMaximumPoints().orElseThrow());
        Fraction sum = parts.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction combined = group.getCombination().isEmpty()
                ? sum
                : switch (group.getCombination().get()) {
                    case SUM -> sum;
                    case CAPPED_SUM -> smaller(sum, maximum);
                    case BEST -> parts.stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
                };
        return group.getAdjustment().isPresent() ? smaller(combined, maximum) : combined;
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Fraction number(Optional<FactValue> value) {
        return Fraction.of(value.flatMap(FactValue::number).orElseThrow());
    }

    private static boolean fits(FactDeclaration declared, FactValue value) {
        return switch (declared.getType()) {
            case COUNT ->
                value.number()
                        .filter(number -> number.signum() >= 0 && number.scale() <= 0)
                        .isPresent();
            case NUMBER -> value.number().isPresent();
            case YES_NO -> value.yesOrNo().isPresent();
            case CHOICE ->
                declared.getOptions().stream()
                        .anyMatch(option -> value.option().equals(Optional.of(option.getOption())));
        };
    }
}
