package vn.cchc.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Issued;
import vn.cchc.value.NotBlankText;
import vn.cchc.value.Text;

/**
 * Who signs (người ký): name, position, and the signing forms in the order printed.
 */
@Value.Immutable
public sealed interface Signatory permits ImmutableSignatory {

    /**
     * {@return the name (họ tên) as printed}
     */
    Optional<@NotBlankText(groups = Issued.class, message = "{vn.cchc.DOC-14}") Text> getName();

    /**
     * {@return the position (chức vụ) as printed, for instance {@code PHÓ GIÁM ĐỐC}}
     */
    Optional<@NotBlankText(groups = Issued.class, message = "{vn.cchc.DOC-14}") Text> getPosition();

    /**
     * {@return the signing forms (KT., TM., …), first printed first; empty when the head signs in person}
     */
    List<SigningForm> getForms();

    /**
     * {@return a new builder}
     */
    static ImmutableSignatory.Builder builder() {
        return new ImmutableSignatory.Builder();
    }
}
