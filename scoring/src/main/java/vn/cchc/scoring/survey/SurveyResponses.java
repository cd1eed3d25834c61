package vn.cchc.scoring.survey;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.survey.SurveyInstrument;

/**
 * The answers of a survey in memory (phiếu khảo sát), with what the sampling design has to know of each respondent. Some fifty bytes
 * a respondent; a hundred thousand are no burden. For indices without errors, of any number of respondents, see {@link SurveyTallies}.
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
    public static final class Builder implements AnswerSink {

        private final SurveyInstrument instrument;
        private final SamplingDesign design;
        private final List<String> names;
        private final List<CodedColumn> columns;
        private final RespondentCheck check;
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
            this.check = new RespondentCheck(instrument, names, design);
            this.answers = new AnswerColumns(check.criteria());
        }

        @Override
        public List<String> columns() {
            return names;
        }

        @Override
        public Optional<Finding> add(Place place, List<String> values, int[] scores) {
            Optional<Finding> fault = check.fault(
                    place, values, scores, (i, value) -> columns.get(i).knows(value));
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

        /** {@return the responses so far} */
        public SurveyResponses build() {
            return new SurveyResponses(this);
        }
    }
}
