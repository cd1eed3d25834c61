package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.survey.SurveyInstrument;

/**
 * A survey written down in a few lines: {@code "2.5 d1 v1 | 4 -"} are the values of the columns in the order of the builder, then the
 * answers, {@code -} for none and {@code _} for a blank value.
 */
final class SmallSurvey {

    /** Two elements of one criterion each. */
    static final SurveyInstrument TWO = Surveys.instrument(5, Map.of("I", List.of("IA:1", "IB:1")));

    private final SatisfactionSurvey survey;
    private final String[] by;
    private final SurveyResponses.Builder builder;
    private final List<Finding> refused = new ArrayList<>();
    private int rows;

    SmallSurvey(SurveyInstrument instrument, SamplingDesign design, SurveyMethod method, String... by) {
        this.survey = SatisfactionSurvey.of(instrument, design, method);
        this.by = by;
        this.builder = survey.responses(by);
    }

    static SmallSurvey of(ImmutableSamplingDesign.Builder design) {
        return new SmallSurvey(TWO, design.build(), Surveys.TOP_TWO);
    }

    SmallSurvey rows(String... more) {
        return rows(Arrays.asList(more));
    }

    SmallSurvey rows(List<String> more) {
        for (String row : more) {
            String[] sides = row.split("\\|", -1);
            List<String> values = Arrays.stream(sides[0].trim().split(" +", -1))
                    .filter(value -> !value.isEmpty())
                    .map(value -> value.replace('_', ' '))
                    .toList();
            int[] answers = Arrays.stream(sides[1].trim().split(" +", -1))
                    .mapToInt(answer -> answer.equals("-") ? 0 : Integer.parseInt(answer))
                    .toArray();
            Place place = Place.builder().path("rows[" + rows++ + "]").build();
            builder.add(place, values, answers).ifPresent(refused::add);
        }
        return this;
    }

    /** {@return why rows were refused} */
    List<Finding> refused() {
        return refused;
    }

    SurveyReport report() {
        return survey.estimate(builder.build(), by);
    }
}
