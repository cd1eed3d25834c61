package vn.cchc.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * Where the data of a plan was taken from (nguồn gốc dữ liệu).
 */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {

    /**
     * {@return the file or system that the data comes from}
     */
    Text getSource();

    /**
     * {@return the SHA-256 digest of the source file, in lower-case hexadecimal}
     */
    Optional<String> getSha256();

    /**
     * {@return what was done to the text on the way, for instance that line wraps were removed}
     */
    Optional<Text> getNote();

    /**
     * Checks source and digest.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} if the source is blank, with {@link
     *     ValueRule#IDENTIFIER} if the digest is none
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("source", getSource());
        getSha256().filter(digest -> !digest.matches("[0-9a-f]{64}")).ifPresent(digest -> {
            throw InvalidValueException.at(ValueRule.IDENTIFIER, "sha256", digest, "0-9 a-f, 64");
        });
    }

    /**
     * {@return a new builder}
     */
    static ImmutableProvenance.Builder builder() {
        return new ImmutableProvenance.Builder();
    }
}
