package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.finding.Finding;

/** The indices that follow from a tally, by a method (các chỉ số tính từ bảng đếm). */
@Value.Immutable
public sealed interface SurveyIndices permits ImmutableSurveyIndices {

    /**
     * {@return how answers became indices}
     */
    SurveyMethod getMethod();

    /**
     * {@return the number of respondents counted (số người trả lời)}
     */
    Long getRespondents();

    /**
     * {@return the indices: criteria, elements and parts in the order of the instrument, then the overall one; none if an error stands
     * in the way}
     */
    List<SurveyIndex> getIndices();

    /**
     * {@return what is wrong with the tally, the instrument or the method}
     */
    List<Finding> getFindings();

    /**
     * {@return the index of a criterion, element or part, if there is one}
     *
     * @param code its code
     */
    default Optional<SurveyIndex> find(String code) {
        return getIndices().stream()
                .filter(index -> index.getCode().equals(code))
                .findFirst();
    }

    /**
     * {@return the overall index; absent if an error stands in the way or nobody answered}
     */
    default Optional<SurveyIndex> overall() {
        return find(SurveyEstimate.ALL);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyIndices.Builder builder() {
        return new ImmutableSurveyIndices.Builder();
    }
}
