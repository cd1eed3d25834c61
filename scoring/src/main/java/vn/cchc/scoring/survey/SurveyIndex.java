package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An index that was counted without its uncertainty (chỉ số tính từ bảng đếm, không có sai số): from tallies, which do not know who was
 * drawn together with whom. It is no {@link SurveyEstimate} and cannot be taken for one.
 */
@Value.Immutable
public sealed interface SurveyIndex permits ImmutableSurveyIndex {

    /**
     * {@return the code of the criterion, element or part, or {@link SurveyEstimate#ALL}}
     */
    String getCode();

    /**
     * {@return how it is made from what stands below it; absent for a criterion}
     */
    Optional<Aggregation> getAggregation();

    /**
     * {@return the index to 12 digits: a share 0 to 1, points of the scale, or percent, by the reduction of the method}
     */
    BigDecimal getValue();

    /**
     * {@return the number of answers (số câu trả lời) it was made from}
     */
    Long getAnswers();

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyIndex.Builder builder() {
        return new ImmutableSurveyIndex.Builder();
    }
}
