package vn.cchc.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Extensions;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * What an assessment says about one criterion (kết quả theo tiêu chí): facts, or that it does not apply or is not shown.
 */
@Value.Immutable
public sealed interface CriterionAssessment permits ImmutableCriterionAssessment {

    /**
     * {@return the code of the criterion}
     */
    String getCriterion();

    /**
     * {@return the facts by name (số liệu)}
     */
    Map<String, FactValue> getFacts();

    /**
     * {@return what the assessor says instead, if anything}
     */
    Optional<Mark> getMark();

    /**
     * {@return what shows it (tài liệu kiểm chứng)}
     */
    List<Evidence> getEvidence();

    /**
     * {@return the explanation of the assessor (giải trình)}
     */
    Optional<Text> getRemark();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Checks the form of code and names.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if one is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("criterion", getCriterion());
        Names.checkIds("facts", getFacts().keySet());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterionAssessment.Builder builder() {
        return new ImmutableCriterionAssessment.Builder();
    }
}
