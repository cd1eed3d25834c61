package vn.cchc.plan;

import org.immutables.value.Value;
import vn.cchc.value.Names;

/**
 * A link to the criterion (tiêu chí, yếu tố) that a section or task serves.
 */
@Value.Immutable
public sealed interface CriterionLink permits ImmutableCriterionLink {

    /** Who says so. */
    enum Basis {
        /** The plan names the criterion, for instance in a heading (nêu trong kế hoạch). */
        STATED,
        /** Somebody who read the plan proposes it (đề xuất). */
        PROPOSED
    }

    /**
     * {@return the code of the criterion in its index, for instance {@code SIPAS.SERVICE.ACCESS} or {@code PAR.1}}
     */
    String getCriterion();

    /**
     * {@return whether the plan states the link or somebody proposes it}
     */
    Basis getBasis();

    /**
     * Checks the form of the code.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if the form is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("criterion", getCriterion());
    }

    /**
     * {@return a link that the plan states}
     *
     * @param criterion the code of the criterion
     */
    static CriterionLink stated(String criterion) {
        return builder().criterion(criterion).basis(Basis.STATED).build();
    }

    /**
     * {@return a link that somebody proposes}
     *
     * @param criterion the code of the criterion
     */
    static CriterionLink proposed(String criterion) {
        return builder().criterion(criterion).basis(Basis.PROPOSED).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterionLink.Builder builder() {
        return new ImmutableCriterionLink.Builder();
    }
}
