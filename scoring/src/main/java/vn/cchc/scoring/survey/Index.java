package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import vn.cchc.value.Fraction;

/**
 * How one index is made: the sum of its terms, each a weight times the ratio of what answers to some criteria are worth to how many
 * they are. A pooled index has one term, a mean of criteria has one for each.
 *
 * @param code the code of the criterion, element or part, or {@link SurveyEstimate#ALL}
 * @param aggregation how it is made; absent for a criterion
 * @param terms its terms
 */
record Index(String code, Optional<Aggregation> aggregation, List<Term> terms) {

    /** {@return the criteria whose answers it is made from, by their place in the instrument} */
    List<Integer> criteria() {
        return terms.stream()
                .flatMap(term -> term.criteria().stream())
                .distinct()
                .toList();
    }

    /**
     * One ratio and its weight.
     *
     * @param weight its weight
     * @param criteria the criteria whose answers are pooled, by their place in the instrument
     */
    record Term(Fraction weight, List<Integer> criteria) {

        Term times(Fraction factor) {
            return new Term(weight.times(factor), criteria);
        }
    }
}
