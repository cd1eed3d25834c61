package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/**
 * The answers of a survey in memory (phiếu khảo sát), with what the sampling design has to know of each respondent. Some fifty bytes
 * a respondent; a hundred thousand are no burden. For indices without errors of any number of respondents see the tallies.
 *
 * <p>Safe for use by several threads; its builder is not.
 */
public final class SurveyResponses {

    private final SurveyInstrument instrument;
    private final SamplingDesign design;
    private final List<String> names;
    private final List<CodedColumn> columns;
    private final AnswerColumns answers;
    private final long refused;

    private SurveyResponses(Builder builder) {
        this.instrument = builder.instrument;
        this.design = builder.design;
        this.names = builder.names;
        this.columns = builder.columns.stream().map(CodedColumn::copy).toList();
        this.answers = builder.answers.copy();
        this.refused = builder.refused;
    }

    /**
     * {@return a new builder}
     *
     * @param instrument the instrument that was asked
     * @param design how the respondents were drawn
     * @param by further columns that tell domains apart
     */
    public static Builder builder(SurveyInstrument instrument, SamplingDesign design, Collection<String> by) {
        return new Builder(instrument, design, by);
    }

    /** {@return the number of respondents that are counted} */
    public int size() {
        return answers.size();
    }

    /** {@return the number of respondents that were refused} */
    public long refused() {
        return refused;
    }

    SurveyInstrument instrument() {
        return instrument;
    }

    SamplingDesign design() {
        return design;
    }

    AnswerColumns answers() {
        return answers;
    }

    /** {@return a column by its name; the builder saw to it that all that the design names are there} */
    CodedColumn column(String name) {
        return columns.get(names.indexOf(name));
    }

    /** Takes respondents one by one, and refuses those that cannot be counted. */
    public static final class Builder {

        private static final int MOST_DIGITS = 18;

        /** Weights of so many digits fit a long, whatever decimals the others have. */
        private static final int MOST_DECIMALS = 12;

        private static final BigDecimal LARGEST_WEIGHT = BigDecimal.valueOf(1_000_000);

        private final SurveyInstrument instrument;
        private final SamplingDesign design;
        private final List<String> names;
        private final List<CodedColumn> columns;
        private final List<SurveyCriterion> criteria;
        private final int[] highest;
        private final AnswerColumns answers;
        private long refused;

        private Builder(SurveyInstrument instrument, SamplingDesign design, Collection<String> by) {
            this.instrument = instrument;
            this.design = design;
            var all = new LinkedHashSet<String>();
            design.columns().forEach(all::add);
            all.addAll(by);
            this.names = List.copyOf(all);
            this.columns = names.stream().map(name -> new CodedColumn()).toList();
            this.criteria = instrument.criteria();
            this.highest = criteria.stream()
                    .mapToInt(criterion -> instrument.scale(criterion).highest())
                    .toArray();
            this.answers = new AnswerColumns(criteria.size());
        }

        /** {@return the columns whose values are wanted, in this order} */
        public List<String> columns() {
            return names;
        }

        /**
         * Takes a respondent.
         *
         * @param place where the respondent stands in the file
         * @param values what stands in the {@link #columns}
         * @param scores the answers to the criteria of the instrument in their order; 0 for none
         * @return why the respondent is refused, if so
         * @throws IllegalArgumentException if there are not as many values or answers as wanted, which is a fault of the program
         */
        public Optional<Finding> add(Place place, List<String> values, int[] scores) {
            if (values.size() != names.size() || scores.length != criteria.size()) {
                throw new IllegalArgumentException(values.size() + " values and " + scores.length + " answers");
            }
            Optional<Finding> fault = fault(place, values, scores);
            if (fault.isPresent()) {
                refused++;
                return fault;
            }
            for (int i = 0; i < values.size(); i++) {
                columns.get(i).add(values.get(i));
            }
            answers.add(scores);
            return fault;
        }

        private Optional<Finding> fault(Place place, List<String> values, int[] scores) {
            for (int i = 0; i < values.size(); i++) {
                Optional<SurveyRule> rule =
                        columns.get(i).knows(values.get(i)) ? Optional.empty() : fault(names.get(i), values.get(i));
                if (rule.isPresent()) {
                    return Optional.of(rule.get().at(place, said(names.get(i), values.get(i))));
                }
            }
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] < 0 || scores[i] > highest[i]) {
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

        private Map<String, String> said(String column, String value) {
            var said = new TreeMap<>(Map.of("column", column, "value", value));
            design.getMargins().stream()
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

        private Optional<SurveyRule> fault(String column, String value) {
            if (design.getWeight().filter(column::equals).isPresent() && !isWeight(value)) {
                return Optional.of(SurveyRule.WEIGHT_MEANINGLESS);
            }
            if (design.getStages().stream()
                            .anyMatch(stage ->
                                    stage.getPopulation().filter(column::equals).isPresent())
                    && !isCount(value)) {
                return Optional.of(SurveyRule.POPULATION_MEANINGLESS);
            }
            if (value.isBlank()) {
                return Optional.of(SurveyRule.VALUE_BLANK);
            }
            return design.getMargins().stream()
                            .filter(margin -> margin.getColumn().equals(column))
                            .anyMatch(margin -> margin.getTotals().stream()
                                    .noneMatch(total -> total.getCategory().equals(value)))
                    ? Optional.of(SurveyRule.CATEGORY_UNKNOWN)
                    : Optional.empty();
        }

        private static boolean isWeight(String value) {
            return number(value)
                    .filter(number -> number.signum() > 0
                            && number.compareTo(LARGEST_WEIGHT) < 0
                            && number.scale() <= MOST_DECIMALS)
                    .isPresent();
        }

        private static boolean isCount(String value) {
            Optional<BigDecimal> number = number(value);
            return number.isPresent()
                    && number.get().signum() > 0
                    && number.get().precision() <= MOST_DIGITS
                    && number.get().stripTrailingZeros().scale() <= 0;
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

        /** {@return the responses so far} */
        public SurveyResponses build() {
            return new SurveyResponses(this);
        }
    }
}
