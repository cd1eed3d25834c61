package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;
import vn.cchc.scoring.survey.Index.Term;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.Fraction;

/** The indices of an instrument by a method: what each is made from, and what an answer is worth. */
final class Indices {

    private final SurveyInstrument instrument;
    private final SurveyMethod method;
    private final List<SurveyCriterion> criteria;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Index> all = new ArrayList<>();

    private Indices(SurveyInstrument instrument, SurveyMethod method) {
        this.instrument = instrument;
        this.method = method;
        this.criteria = instrument.criteria();
    }

    static Indices of(SurveyInstrument instrument, SurveyMethod method) {
        Indices indices = new Indices(instrument, method);
        indices.checkScales();
        indices.checkWeights();
        IntStream.range(0, indices.criteria.size())
                .forEach(i -> indices.all.add(
                        new Index(indices.criteria.get(i).getCode(), Optional.empty(), List.of(indices.single(i)))));
        for (SurveyElement element : instrument.elements()) {
            indices.add(element.getCode(), method.getElement(), indices.terms(element));
        }
        for (SurveyPart part : instrument.getParts()) {
            indices.add(part.getCode(), method.getPart(), indices.terms(part));
        }
        indices.add(SurveyEstimate.ALL, method.getOverall(), indices.overall());
        return indices;
    }

    /** {@return the indices, criteria before elements before parts before the overall one} */
    List<Index> all() {
        return all;
    }

    /** {@return what is wrong between the method and the instrument} */
    List<Finding> findings() {
        return findings;
    }

    /** {@return by criterion, what an answer of each score is worth; the first is no answer, worth 0} */
    List<List<Fraction>> worth() {
        return criteria.stream().map(instrument::scale).map(this::worth).toList();
    }

    private List<Fraction> worth(AnswerScale scale) {
        return IntStream.rangeClosed(0, scale.highest())
                .mapToObj(score -> scale.getLevels().stream()
                        .filter(level -> level.getScore() == score)
                        .findFirst()
                        .map(level -> worth(level, scale))
                        .orElse(Fraction.ZERO))
                .toList();
    }

    private Fraction worth(AnswerLevel level, AnswerScale scale) {
        return switch (method.getReduction()) {
            case SHARE_SATISFIED -> level.isSatisfied() ? Fraction.ONE : Fraction.ZERO;
            case MEAN_SCORE -> Fraction.of(level.getScore(), 1);
            case MEAN_SCORE_PERCENT -> Fraction.of(100L * level.getScore(), scale.highest());
        };
    }

    private void add(String code, Aggregation aggregation, List<Term> terms) {
        all.add(new Index(code, Optional.of(aggregation), terms));
    }

    private List<Term> terms(SurveyElement element) {
        List<Integer> below = places(Stream.of(element));
        return switch (method.getElement()) {
            case POOLED -> pooled(below);
            case GIVEN_WEIGHTS ->
                weighted(
                        element.getCode(),
                        below.stream().map(i -> new Part(criteria.get(i).getCode(), List.of(single(i)))));
            default -> mean(below.stream().map(i -> List.of(single(i))).toList());
        };
    }

    private List<Term> terms(SurveyPart part) {
        return switch (method.getPart()) {
            case POOLED -> pooled(places(part.getElements().stream()));
            case MEAN_OF_ELEMENTS ->
                mean(part.getElements().stream().map(this::terms).toList());
            case GIVEN_WEIGHTS ->
                weighted(
                        part.getCode(),
                        part.getElements().stream().map(element -> new Part(element.getCode(), terms(element))));
            default ->
                mean(places(part.getElements().stream()).stream()
                        .map(i -> List.of(single(i)))
                        .toList());
        };
    }

    private List<Term> overall() {
        List<Integer> everything = places(instrument.elements().stream());
        return switch (method.getOverall()) {
            case POOLED -> pooled(everything);
            case MEAN_OF_CRITERIA ->
                mean(everything.stream().map(i -> List.of(single(i))).toList());
            case MEAN_OF_ELEMENTS ->
                mean(instrument.elements().stream().map(this::terms).toList());
            case MEAN_OF_PARTS ->
                mean(instrument.getParts().stream().map(this::terms).toList());
            case GIVEN_WEIGHTS ->
                weighted(
                        SurveyEstimate.ALL,
                        instrument.getParts().stream().map(part -> new Part(part.getCode(), terms(part))));
        };
    }

    private record Part(String code, List<Term> terms) {}

    private Term single(int criterion) {
        return new Term(Fraction.ONE, List.of(criterion));
    }

    private static List<Term> pooled(List<Integer> below) {
        return List.of(new Term(Fraction.ONE, below));
    }

    private static List<Term> mean(List<List<Term>> parts) {
        Fraction weight = Fraction.of(1, Math.max(1, parts.size()));
        return parts.stream()
                .flatMap(List::stream)
                .map(term -> term.times(weight))
                .toList();
    }

    private List<Term> weighted(String code, Stream<Part> below) {
        List<Part> parts = below.toList();
        Fraction sum = parts.stream().map(this::weight).reduce(Fraction.ZERO, Fraction::plus);
        if (sum.signum() == 0) {
            findings.add(SurveyRule.WEIGHTS_MISSING.at("method.weights", Map.of("code", code)));
            return List.of();
        }
        return parts.stream()
                .filter(part -> weight(part).signum() > 0)
                .flatMap(part -> part.terms().stream()
                        .map(term -> term.times(weight(part).dividedBy(sum))))
                .toList();
    }

    private Fraction weight(Part part) {
        return Fraction.of(method.getWeights().getOrDefault(part.code(), BigDecimal.ZERO));
    }

    private List<Integer> places(Stream<SurveyElement> elements) {
        Set<String> codes = elements.flatMap(element -> element.getCriteria().stream())
                .map(SurveyCriterion::getCode)
                .collect(Collectors.toSet());
        return IntStream.range(0, criteria.size())
                .filter(i -> codes.contains(criteria.get(i).getCode()))
                .boxed()
                .toList();
    }

    private void checkScales() {
        List<AnswerScale> used =
                criteria.stream().map(instrument::scale).distinct().toList();
        if (method.getReduction() == Reduction.SHARE_SATISFIED) {
            used.stream()
                    .filter(scale -> scale.getLevels().stream().noneMatch(AnswerLevel::isSatisfied))
                    .forEach(scale -> findings.add(
                            SurveyRule.NO_SATISFIED_LEVEL.at("instrument.scales", Map.of("scale", scale.getCode()))));
        }
        List<Integer> highest =
                used.stream().map(AnswerScale::highest).distinct().toList();
        if (method.getReduction() == Reduction.MEAN_SCORE && highest.size() > 1) {
            String values = highest.stream().map(String::valueOf).collect(Collectors.joining(", "));
            findings.add(SurveyRule.SCALES_DIFFER.at("method.reduction", Map.of("values", values)));
        }
    }

    private void checkWeights() {
        Set<String> known = new HashSet<>();
        if (method.getElement() == Aggregation.GIVEN_WEIGHTS) {
            criteria.forEach(criterion -> known.add(criterion.getCode()));
        }
        if (method.getPart() == Aggregation.GIVEN_WEIGHTS) {
            instrument.elements().forEach(element -> known.add(element.getCode()));
        }
        if (method.getOverall() == Aggregation.GIVEN_WEIGHTS) {
            instrument.getParts().forEach(part -> known.add(part.getCode()));
        }
        method.getWeights().keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code ->
                        findings.add(SurveyRule.WEIGHT_UNKNOWN.at("method.weights." + code, Map.of("code", code))));
    }
}
