package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * What tailoring did to a criterion (nguồn gốc của tiêu chí). A criterion of a tailored catalogue without one was taken over
 * as it was.
 */
@Value.Immutable
public sealed interface CriterionOrigin permits ImmutableCriterionOrigin {

    /**
     * {@return the profile that did it (hồ sơ điều chỉnh), its id}
     */
    String getProfile();

    /**
     * {@return what it did, each kind once, in order}
     */
    List<Tailoring> getTailoring();

    /**
     * {@return the name before, where it was renamed}
     */
    Optional<Text> getPreviousName();

    /**
     * {@return the maximum points before, where they changed}
     */
    Optional<BigDecimal> getPreviousMaximumPoints();

    /**
     * {@return where the changes stand (căn cứ), each once}
     */
    List<Citation> getCitations();

    /**
     * Checks the form of the id.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("profile", getProfile());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterionOrigin.Builder builder() {
        return new ImmutableCriterionOrigin.Builder();
    }
}
