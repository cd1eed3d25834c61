package vn.cchc.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * Something that shows what a unit claims (tài liệu kiểm chứng), for instance a plan with its number. The library does not look
 * into it.
 */
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

    /**
     * {@return what it is (tên tài liệu), for instance <em>Kế hoạch số 12/KH-UBND ngày 05/01/2026</em>}
     */
    Text getTitle();

    /**
     * {@return where the host keeps it, in the host's own form}
     */
    Optional<String> getReference();

    /**
     * Checks the title.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if it is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("title", getTitle());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableEvidence.Builder builder() {
        return new ImmutableEvidence.Builder();
    }
}
