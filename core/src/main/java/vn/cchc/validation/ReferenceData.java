package vn.cchc.validation;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.organization.OrganizationDirectory;

/**
 * What the host gives the rules to look things up in (dữ liệu đối chiếu). Whatever is absent, the rules that need it are
 * reported as not checked; nothing is guessed in its place.
 */
@Value.Immutable
public sealed interface ReferenceData permits ImmutableReferenceData {

    /**
     * {@return the directory of agencies}
     */
    Optional<OrganizationDirectory> getDirectory();

    /**
     * {@return the administrative units with their dates}
     */
    Optional<AdministrativeUnits> getAdministrativeUnits();

    /**
     * {@return the register of issued plans}
     */
    Optional<PlanRegister> getPlanRegister();

    /**
     * {@return the plans of superior bodies}
     */
    Optional<ParentPlans> getParentPlans();

    /**
     * {@return the lists of criteria; those that come with the library unless the host gives its own}
     */
    @Value.Default
    default CriterionLists getCriterionLists() {
        return CriterionList.bundled();
    }

    /**
     * {@return the published results}
     */
    Optional<PublishedResults> getPublishedResults();

    /**
     * {@return no data but the lists of criteria that come with the library}
     */
    static ReferenceData none() {
        return builder().build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableReferenceData.Builder builder() {
        return new ImmutableReferenceData.Builder();
    }
}
