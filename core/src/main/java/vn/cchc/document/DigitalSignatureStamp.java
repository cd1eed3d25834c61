package vn.cchc.document;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * The visible stamp of a digital signature (chữ ký số). The signature itself is not carried or checked; e-mail addresses
 * of signers are personal data and have no place here.
 */
@Value.Immutable
public sealed interface DigitalSignatureStamp extends Identified permits ImmutableDigitalSignatureStamp {

    /** Who signs. */
    enum SignerKind {
        /** A person (cá nhân). */
        PERSON,
        /** An organisation (cơ quan, tổ chức). */
        ORGANIZATION
    }

    /**
     * {@return who signs}
     */
    SignerKind getSignerKind();

    /**
     * {@return the signer's name as printed}
     */
    Text getSigner();

    /**
     * {@return the organisation that the certificate names}
     */
    Optional<Text> getOrganization();

    /**
     * {@return the authority that issued the certificate}
     */
    Optional<Text> getCertificationAuthority();

    /**
     * {@return the time of signing with its offset}
     */
    OffsetDateTime getSignedAt();

    /**
     * Checks that the signer is named.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if the name is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("signer", getSigner());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableDigitalSignatureStamp.Builder builder() {
        return new ImmutableDigitalSignatureStamp.Builder();
    }
}
