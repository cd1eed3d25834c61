package vn.cchc.catalogue;

import org.immutables.value.Value;

/**
 * One of the cases that a rule tells apart (trường hợp).
 */
@Value.Immutable
public sealed interface Branch permits ImmutableBranch {

    /**
     * {@return when the case holds (điều kiện)}
     */
    Condition getWhen();

    /**
     * {@return what counts then}
     */
    Expression getThen();

    /**
     * {@return a new builder}
     */
    static ImmutableBranch.Builder builder() {
        return new ImmutableBranch.Builder();
    }
}
