package vn.cchc.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.value.Fraction;
import vn.cchc.value.Validity;

/** Brings assessments to the places of a catalogue, once, and notes what does not fit. */
final class Resolver {

    private static final byte UNSEEN = -1;

    final CompiledCatalogue catalogue;
    final List<Assessment> assessments;
    final long[][] facts;
    final byte[][] causes;
    final short[][] faults;
    final long[][] parameters;
    final int[] peerGroups;
    int peerGroupCount;
    final List<Fraction> large;
    final List<List<Note>> notes = new ArrayList<>();

    private final Map<LocalDate, long[]> parametersOn = new HashMap<>();

    /** By criterion, where the assessment at hand speaks of it, or -1. */
    private final int[] entryOf;

    private final boolean[] factsGiven;
    private final boolean[] publishedGiven;

    Resolver(CompiledCatalogue catalogue, List<Assessment> assessments) {
        int criteria = catalogue.criteria.size();
        int units = assessments.size();
        this.catalogue = catalogue;
        this.assessments = List.copyOf(assessments);
        this.large = new ArrayList<>(catalogue.large);
        this.facts = new long[criteria][];
        this.causes = new byte[criteria][units];
        this.faults = new short[criteria][units];
        this.parameters = new long[units][];
        this.peerGroups = new int[units];
        this.entryOf = new int[criteria];
        this.factsGiven = new boolean[criteria];
        this.publishedGiven = new boolean[criteria];
        for (CompiledCriterion criterion : catalogue.criteria) {
            facts[criterion.index] = new long[2 * criterion.facts.size() * units];
        }
    }

    ResolvedAssessments resolve() {
        Map<List<Object>, Integer> groups = new HashMap<>();
        for (int unit = 0; unit < assessments.size(); unit++) {
            Assessment assessment = assessments.get(unit);
            notes.add(new ArrayList<>(0));
            parameters[unit] = parametersOn.computeIfAbsent(assessment.getTo(), this::parametersOn);
            peerGroups[unit] = groups.computeIfAbsent(peersOf(assessment), any -> groups.size());
            resolve(assessment, unit);
        }
        peerGroupCount = groups.size();
        return new ResolvedAssessments(this);
    }

    /** Units are compared with those of their group, at the same stage and in the same period. */
    private static List<Object> peersOf(Assessment assessment) {
        return List.of(
                assessment.getUnit().getPeerGroup(), assessment.getStage(), assessment.getFrom(), assessment.getTo());
    }

    private long[] parametersOn(LocalDate day) {
        long[] pairs = new long[2 * catalogue.parameters.size()];
        for (int i = 0; i < catalogue.parameters.size(); i++) {
            Optional<BigDecimal> value = catalogue.parameters.get(i).valueOn(day);
            if (value.isPresent()) {
                Numbers.put(pairs, 2 * i, value.get(), large);
            }
        }
        return pairs;
    }

    private void resolve(Assessment assessment, int unit) {
        checkHead(assessment, unit);
        for (CompiledCriterion criterion : catalogue.criteria) {
            causes[criterion.index][unit] = UNSEEN;
            entryOf[criterion.index] = -1;
            factsGiven[criterion.index] = false;
            publishedGiven[criterion.index] = false;
        }
        for (int i = 0; i < assessment.getNotRun().size(); i++) {
            String code = assessment.getNotRun().get(i);
            CompiledCriterion criterion = catalogue.byCode.get(code);
            if (criterion == null) {
                note(unit, ScoreRule.NOT_RUN_UNKNOWN, "notRun[" + i + "]", Optional.empty(), suggest(code));
            } else {
                causes[criterion.index][unit] = Cause.NOT_RUN.kept();
            }
        }
        for (int i = 0; i < assessment.getCriteria().size(); i++) {
            read(assessment.getCriteria().get(i), i, unit);
        }
        for (CompiledCriterion criterion : catalogue.fromBelow) {
            raise(criterion, unit);
        }
        for (CompiledCriterion criterion : catalogue.criteria) {
            decide(criterion, assessment, unit);
        }
    }

    private void checkHead(Assessment assessment, int unit) {
        if (!assessment.getCatalogue().equals(catalogue.catalogue.getId())) {
            note(
                    unit,
                    ScoreRule.OTHER_CATALOGUE,
                    "catalogue",
                    Optional.empty(),
                    Map.of(
                            "value", Said.word(assessment.getCatalogue()),
                            "expected", Said.word(catalogue.catalogue.getId())));
        }
        Validity period = Validity.between(assessment.getFrom(), assessment.getTo());
        if (!catalogue.catalogue.validity().covers(period)) {
            note(
                    unit,
                    ScoreRule.OUTSIDE_VALIDITY,
                    "to",
                    Optional.empty(),
                    Dates.said(catalogue.catalogue.validity(), period));
        }
    }

    /** Reads what an assessment says of one criterion. */
    private void read(CriterionAssessment entry, int place, int unit) {
        CompiledCriterion criterion = catalogue.byCode.get(entry.getCriterion());
        String path = "criteria[" + place + "]";
        if (criterion == null) {
            note(
                    unit,
                    ScoreRule.CRITERION_UNKNOWN,
                    path + ".criterion",
                    Optional.empty(),
                    suggest(entry.getCriterion()));
            return;
        }
        if (entryOf[criterion.index] >= 0) {
            if (causes[criterion.index][unit] != Cause.NOT_RUN.kept()) {
                causes[criterion.index][unit] = Cause.GIVEN_TWICE.kept();
            }
            note(
                    unit,
                    ScoreRule.CRITERION_TWICE,
                    path + ".criterion",
                    Optional.of(criterion.code()),
                    Map.of("criterion", Said.word(criterion.code()), "first", Said.word(entryOf[criterion.index] + 1)));
            return;
        }
        entryOf[criterion.index] = place;
        FactReader reader = new FactReader(criterion, path, notes.get(unit), large);
        int at = 2 * criterion.facts.size() * unit;
        for (Map.Entry<String, FactValue> fact : entry.getFacts().entrySet()) {
            int slot = reader.read(fact.getKey(), fact.getValue(), facts[criterion.index], at);
            if (slot >= 0) {
                if (slot == criterion.facts.published) {
                    publishedGiven[criterion.index] = true;
                } else {
                    factsGiven[criterion.index] = true;
                }
            }
        }
        if (reader.refused >= 0 && causes[criterion.index][unit] == UNSEEN) {
            causes[criterion.index][unit] = Cause.FACT_REFUSED.kept();
            faults[criterion.index][unit] = (short) reader.refused;
        }
    }

    /** A group has facts where a criterion below it has some that are not refused. */
    private void raise(CompiledCriterion criterion, int unit) {
        boolean refused = causes[criterion.index][unit] == Cause.FACT_REFUSED.kept();
        boolean given = (factsGiven[criterion.index] || publishedGiven[criterion.index]) && !refused;
        if (criterion.parent != null && given) {
            factsGiven[criterion.parent.index] = true;
        }
    }

    /** Decides what becomes of a criterion, as far as that does not take reckoning. Groups come before what is below them. */
    private void decide(CompiledCriterion criterion, Assessment assessment, int unit) {
        int index = criterion.index;
        int place = entryOf[index];
        Optional<CriterionAssessment> entry = place < 0
                ? Optional.empty()
                : Optional.of(assessment.getCriteria().get(place));
        Cause cause = cause(criterion, assessment, entry, unit);
        causes[index][unit] = cause.kept();
        entry.ifPresent(given -> tell(criterion, assessment, given, unit));
    }

    /** Notes what is given for a criterion and does not count, or does not go together. */
    private void tell(CompiledCriterion criterion, Assessment assessment, CriterionAssessment entry, int unit) {
        Cause cause = Cause.of(causes[criterion.index][unit]);
        boolean ownFacts = !entry.getFacts().isEmpty();
        String path = "criteria[" + entryOf[criterion.index] + "]";
        Map<String, Said> said = Map.of("criterion", Said.word(criterion.code()));
        Optional<String> label = Optional.of(criterion.code());
        if (ownFacts && cause == Cause.NOT_RUN) {
            note(unit, ScoreRule.FACTS_NOT_RUN, path + ".facts", label, said);
        } else if (ownFacts && cause == Cause.OTHER_STAGE) {
            note(unit, ScoreRule.FACTS_AT_OTHER_STAGE, path + ".facts", label, said);
        } else if (ownFacts && cause == Cause.MARKED_NOT_APPLICABLE) {
            note(unit, ScoreRule.FACTS_WITH_MARK, path + ".facts", label, said);
        } else if (cause == Cause.NO_EVIDENCE) {
            note(unit, ScoreRule.EVIDENCE_MISSING, path + ".evidence", label, said);
        } else if (cause == Cause.PUBLISHED && isPartlyOut(criterion, assessment, unit)) {
            String fact = criterion.criterion.getPublishedScore().orElseThrow();
            note(unit, ScoreRule.PUBLISHED_OF_MORE, path + ".facts." + fact, label, said);
        } else if (publishedGiven[criterion.index] && (cause == Cause.RULE || cause == Cause.GROUP)) {
            String fact = criterion.criterion.getPublishedScore().orElseThrow();
            note(unit, ScoreRule.PUBLISHED_AND_FACTS, path + ".facts." + fact, label, said);
        }
    }

    /** {@return whether something below a group was not run, or is not scored at this stage} */
    private boolean isPartlyOut(CompiledCriterion criterion, Assessment assessment, int unit) {
        return criterion.children.stream()
                .anyMatch(child -> causes[child.index][unit] == Cause.NOT_RUN.kept()
                        || (child.leaf() && assessment.getStage() == AssessmentStage.SELF && !child.self)
                        || isPartlyOut(child, assessment, unit));
    }

    private Cause cause(
            CompiledCriterion criterion, Assessment assessment, Optional<CriterionAssessment> entry, int unit) {
        byte already = causes[criterion.index][unit];
        if (already == Cause.NOT_RUN.kept()) {
            return Cause.NOT_RUN;
        }
        if (criterion.parent != null) {
            Cause above = Cause.of(causes[criterion.parent.index][unit]);
            if (above == Cause.PUBLISHED || above == Cause.IN_PUBLISHED) {
                return Cause.IN_PUBLISHED;
            }
            if (above == Cause.NOT_RUN || above == Cause.MARKED_NOT_APPLICABLE || above == Cause.MARKED_NO_EVIDENCE) {
                return above;
            }
        }
        if (criterion.leaf() && assessment.getStage() == AssessmentStage.SELF && !criterion.self) {
            return Cause.OTHER_STAGE;
        }
        if (already == Cause.GIVEN_TWICE.kept()) {
            return Cause.GIVEN_TWICE;
        }
        Optional<Mark> mark = entry.flatMap(CriterionAssessment::getMark);
        if (mark.isPresent()) {
            return mark.get() == Mark.NOT_APPLICABLE ? Cause.MARKED_NOT_APPLICABLE : Cause.MARKED_NO_EVIDENCE;
        }
        if (already == Cause.FACT_REFUSED.kept()) {
            return Cause.FACT_REFUSED;
        }
        return made(criterion, entry);
    }

    /** {@return by what the score will be made, of a criterion that nothing keeps from having one} */
    private Cause made(CompiledCriterion criterion, Optional<CriterionAssessment> entry) {
        boolean facts = factsGiven[criterion.index];
        boolean published = publishedGiven[criterion.index];
        if (!criterion.leaf()) {
            return published && !facts ? Cause.PUBLISHED : Cause.GROUP;
        }
        if (!facts && !published) {
            return Cause.NO_FACTS;
        }
        if (needsEvidence(criterion.criterion)
                && entry.filter(given -> !given.getEvidence().isEmpty()).isEmpty()) {
            return Cause.NO_EVIDENCE;
        }
        if (published && (!facts || criterion.rule == null)) {
            return Cause.PUBLISHED;
        }
        return criterion.rule == null ? Cause.NO_RULE : Cause.RULE;
    }

    private boolean needsEvidence(Criterion criterion) {
        return catalogue.policy.getEvidence() == EvidenceUse.REQUIRED
                && !criterion.getEvidence().isEmpty();
    }

    private Map<String, Said> suggest(String code) {
        return Said.unknown("criterion", code, catalogue.byCode.keySet());
    }

    private void note(int unit, ScoreRule rule, String path, Optional<String> label, Map<String, Said> said) {
        notes.get(unit).add(new Note(rule, path, label, said));
    }
}
