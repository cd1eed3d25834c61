package vn.cchc.document;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Text;

/**
 * The capacity in which a document is signed (quyền hạn ký), NĐ 30/2020/NĐ-CP, Điều 13.
 *
 * <p>Forms combine in the order printed: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" is TM. on behalf of the
 * committee and KT. on behalf of its chairman, signed by a vice-chairman.
 */
@Value.Immutable
public sealed interface SigningForm permits ImmutableSigningForm {

    /** The abbreviation that stands before the body or title. */
    enum Capacity {
        /** On behalf of a collective body (thay mặt, TM.). */
        TM,
        /** A deputy for the head (ký thay, KT.). */
        KT,
        /** By order (thừa lệnh, TL.). */
        TL,
        /** By delegation (thừa ủy quyền, TUQ.). */
        TUQ,
        /** Acting (quyền, Q.). */
        Q
    }

    /**
     * {@return the capacity}
     */
    Capacity getCapacity();

    /**
     * {@return the body or title on whose behalf is signed, as printed, for instance {@code GIÁM ĐỐC}}
     */
    Optional<Text> getOnBehalfOf();

    /**
     * {@return a new builder}
     */
    static ImmutableSigningForm.Builder builder() {
        return new ImmutableSigningForm.Builder();
    }
}
