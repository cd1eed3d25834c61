package vn.cchc.plan;

import org.immutables.value.Value;
import vn.cchc.value.Text;

/**
 * Who answers to whom for the result (chịu trách nhiệm trước), as printed.
 */
@Value.Immutable
public sealed interface Accountability permits ImmutableAccountability {

    /**
     * {@return who answers, for instance {@code trưởng phòng, thủ trưởng đơn vị thuộc Sở}}
     */
    Text getWho();

    /**
     * {@return to whom, for instance {@code Giám đốc Sở}}
     */
    Text getTo();

    /**
     * {@return a new builder}
     */
    static ImmutableAccountability.Builder builder() {
        return new ImmutableAccountability.Builder();
    }
}
