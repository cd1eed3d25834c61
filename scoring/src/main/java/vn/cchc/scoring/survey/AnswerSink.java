package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;

/** What readers of files give the respondents to, one by one. */
public sealed interface AnswerSink permits SurveyResponses.Builder, SurveyTallies {

    /**
     * {@return the columns whose values are wanted of each respondent, in this order}
     */
    List<String> columns();

    /**
     * Takes a respondent.
     *
     * @param place where the respondent stands in the file
     * @param values what stands in the {@link #columns}
     * @param scores the answers to the criteria of the instrument in their order; 0 for none
     * @return why the respondent is refused, if so
     * @throws IllegalArgumentException if there are not as many values or answers as wanted, which is a fault of the program
     */
    Optional<Finding> add(Place place, List<String> values, int[] scores);
}
