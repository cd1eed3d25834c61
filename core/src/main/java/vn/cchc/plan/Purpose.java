package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * What the plan is for (mục đích, mục tiêu), one statement of the list.
 */
@Value.Immutable
public sealed interface Purpose extends Identified permits ImmutablePurpose {

    /**
     * {@return the label as printed, if one is}
     */
    Optional<Text> getLabel();

    /**
     * {@return the text as printed}
     */
    Text getText();

    /**
     * {@return the id of the section that holds it}
     */
    Optional<String> getSection();

    /**
     * {@return slips in the text and what was probably meant}
     */
    List<SuggestedCorrection> getSuggestedCorrections();

    /**
     * Checks that there is a text and that the section has the form of an id.
     *
     * @throws vn.cchc.value.InvalidValueException if one is wrong
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("text", getText());
        Names.checkId("section", getSection());
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePurpose.Builder builder() {
        return new ImmutablePurpose.Builder();
    }
}
