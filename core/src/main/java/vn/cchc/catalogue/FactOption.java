package vn.cchc.catalogue;

import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * One of the options of a choice (phương án), for instance <em>kịp thời</em>.
 */
@Value.Immutable
public sealed interface FactOption permits ImmutableFactOption {

    /**
     * {@return what assessments write, an id}
     */
    String getOption();

    /**
     * {@return what people read (tên phương án)}
     */
    Text getLabel();

    /**
     * Checks option and label.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} or
     *     {@link vn.cchc.value.ValueRule#BLANK}
     */
    @Value.Check
    default void check() {
        Names.checkId("option", getOption());
        Names.checkNotBlank("label", getLabel());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableFactOption.Builder builder() {
        return new ImmutableFactOption.Builder();
    }
}
