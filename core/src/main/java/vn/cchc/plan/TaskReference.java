package vn.cchc.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;

/**
 * A task of another plan that a task was taken or derived from (nhiệm vụ gốc).
 */
@Value.Immutable
public sealed interface TaskReference permits ImmutableTaskReference {

    /**
     * {@return the id of the other plan, where the host knows it}
     */
    Optional<String> getPlan();

    /**
     * {@return the id of the task there}
     */
    String getTask();

    /**
     * Checks the form of the ids.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if one is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("plan", getPlan());
        Names.checkId("task", getTask());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableTaskReference.Builder builder() {
        return new ImmutableTaskReference.Builder();
    }
}
