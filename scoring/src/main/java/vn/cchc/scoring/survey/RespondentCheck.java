package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/** Why a respondent cannot be counted. */
final class RespondentCheck {

    /** Weights of so many decimals fit a long, whatever their digits before the point. */
    static final int MOST_DECIMALS = 12;

    private static final int MOST_DIGITS = 18;

    /** Weights are below it. */
    static final BigDecimal LARGEST_WEIGHT = BigDecimal.valueOf(1_000_000);

    private final List<SurveyCriterion> criteria;
    private final int[] highest;
    private final List<String> columns;
    private final Optional<String> weight;
    private final List<String> populations;
    private final List<PopulationMargin> margins;

    /** A check of respondents of whom nothing but their weight, if any, and their domains are wanted. */
    RespondentCheck(SurveyInstrument instrument, List<String> columns, Optional<String> weight) {
        this(instrument, columns, weight, List.of(), List.of());
    }

    /** A check of respondents as a design wants them. */
    RespondentCheck(SurveyInstrument instrument, List<String> columns, SamplingDesign design) {
        this(
                instrument,
                columns,
                design.getWeight(),
                design.getStages().stream()
                        .flatMap(stage -> stage.getPopulation().stream())
                        .toList(),
                design.getMargins());
    }

    private RespondentCheck(
            SurveyInstrument instrument,
            List<String> columns,
            Optional<String> weight,
            List<String> populations,
            List<PopulationMargin> margins) {
        this.criteria = instrument.criteria();
        this.highest = criteria.stream()
                .mapToInt(criterion -> instrument.scale(criterion).highest())
                .toArray();
        this.columns = columns;
        this.weight = weight;
        this.populations = populations;
        this.margins = margins;
    }

    /** {@return how many criteria there are} */
    int criteria() {
        return highest.length;
    }

    /** Refuses what no file can be the reason of. */
    private void requireShape(List<String> values, int[] scores) {
        if (values.size() != columns.size() || scores.length != highest.length) {
            throw new IllegalArgumentException(values.size() + " values and " + scores.length + " answers");
        }
    }

    /**
     * {@return why a respondent cannot be counted}
     *
     * @param isKnown whether a value, by the place of its column, was counted before and need not be looked at again
     */
    Optional<Finding> fault(Place place, List<String> values, int[] scores, BiPredicate<Integer, String> isKnown) {
        requireShape(values, scores);
        for (int i = 0; i < values.size(); i++) {
            if (!isKnown.test(i, values.get(i))) {
                Optional<Finding> fault = ofValue(place, i, values.get(i));
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return ofAnswers(place, scores);
    }

    /** {@return what is wrong with the answers} */
    private Optional<Finding> ofAnswers(Place place, int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (!isOnScale(i, scores[i])) {
                return Optional.of(SurveyRule.ANSWER_UNKNOWN.at(
                        place,
                        Map.of(
                                "criterion", criteria.get(i).getCode(),
                                "value", Integer.toString(scores[i]),
                                "highest", Integer.toString(highest[i]))));
            }
        }
        return Optional.empty();
    }

    /** {@return whether all answers are on their scales} */
    boolean areOnScale(int[] scores) {
        int signs = 0;
        for (int i = 0; i < highest.length; i++) {
            // Without a branch, for this is asked of every respondent of millions.
            signs |= scores[i] | (highest[i] - scores[i]);
        }
        return signs >= 0;
    }

    private boolean isOnScale(int criterion, int score) {
        return score >= 0 && score <= highest[criterion];
    }

    /** {@return what is wrong with the value of a column} */
    private Optional<Finding> ofValue(Place place, int column, String value) {
        String name = columns.get(column);
        return rule(name, value).map(rule -> rule.at(place, said(name, value)));
    }

    private Optional<SurveyRule> rule(String column, String value) {
        if (weight.filter(column::equals).isPresent() && !isWeight(value)) {
            return Optional.of(SurveyRule.WEIGHT_MEANINGLESS);
        }
        if (populations.contains(column) && !isCount(value)) {
            return Optional.of(SurveyRule.POPULATION_MEANINGLESS);
        }
        if (value.isBlank()) {
            return Optional.of(SurveyRule.VALUE_BLANK);
        }
        return margins.stream()
                        .filter(margin -> margin.getColumn().equals(column))
                        .anyMatch(margin -> margin.getTotals().stream()
                                .noneMatch(total -> total.getCategory().equals(value)))
                ? Optional.of(SurveyRule.CATEGORY_UNKNOWN)
                : Optional.empty();
    }

    private Map<String, String> said(String column, String value) {
        var said = new TreeMap<>(Map.of("column", column, "value", value));
        margins.stream()
                .filter(margin -> margin.getColumn().equals(column))
                .findFirst()
                .ifPresent(margin -> said.put(
                        "known",
                        String.join(
                                ", ",
                                margin.getTotals().stream()
                                        .map(PopulationTotal::getCategory)
                                        .toList())));
        return said;
    }

    private static boolean isWeight(String value) {
        return number(value)
                .filter(number ->
                        number.signum() > 0 && number.compareTo(LARGEST_WEIGHT) < 0 && number.scale() <= MOST_DECIMALS)
                .isPresent();
    }

    private static boolean isCount(String value) {
        return number(value)
                .filter(number -> number.signum() > 0
                        && number.precision() <= MOST_DIGITS
                        && number.stripTrailingZeros().scale() <= 0)
                .isPresent();
    }

    /** {@return the number that stands there, in plain digits, so that nobody can ask for a number of a million digits} */
    private static Optional<BigDecimal> number(String value) {
        return value.length() <= 2 * MOST_DIGITS
                        && value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                        && value.chars().filter(c -> c == '.').count() <= 1
                        && value.chars().anyMatch(c -> c != '.')
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
    }
}
