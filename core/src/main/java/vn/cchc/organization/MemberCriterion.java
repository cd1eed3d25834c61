package vn.cchc.organization;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.ValueRule;

/**
 * What the members of a class have in common (tiêu chí xác định thành viên): everything that is given must hold.
 */
@Value.Immutable
public sealed interface MemberCriterion permits ImmutableMemberCriterion {

    /**
     * {@return what they are}
     */
    Optional<OrganizationKind> getKind();

    /**
     * {@return their level of government}
     */
    Optional<AdministrativeLevel> getLevel();

    /**
     * {@return the id of the body directly above them}
     */
    Optional<String> getSuperior();

    /**
     * {@return whether an organisation fits}
     *
     * @param organization the organisation
     */
    default boolean fits(Organization organization) {
        return getKind().map(organization.getKind()::equals).orElse(true)
                && getLevel().map(organization.getLevel()::equals).orElse(true)
                && (getSuperior().isEmpty() || getSuperior().equals(organization.getSuperior()));
    }

    /**
     * Checks that something is asked for.
     *
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER}, or {@link ValueRule#MISSING} if nothing is given
     */
    @Value.Check
    default void check() {
        Names.checkId("superior", getSuperior());
        if (getKind().isEmpty() && getLevel().isEmpty() && getSuperior().isEmpty()) {
            throw new InvalidValueException("kind / level / superior");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableMemberCriterion.Builder builder() {
        return new ImmutableMemberCriterion.Builder();
    }
}
