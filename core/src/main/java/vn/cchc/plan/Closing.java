package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * The closing paragraph (đoạn kết): "Trên đây là Kế hoạch …, đề nghị … thực hiện./."
 */
@Value.Immutable
public sealed interface Closing permits ImmutableClosing {

    /**
     * {@return the paragraph as printed}
     */
    Text getText();

    /**
     * {@return the parties that it addresses}
     */
    List<Party> getAddressees();

    /**
     * {@return with what force it addresses them}
     */
    Optional<AssignmentMode> getMode();

    /**
     * Checks that there is a text.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if it is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("text", getText());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableClosing.Builder builder() {
        return new ImmutableClosing.Builder();
    }
}
