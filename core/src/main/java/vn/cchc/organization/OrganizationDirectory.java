package vn.cchc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.value.Text;

/**
 * What a host knows about bodies and classes of bodies (danh mục cơ quan). Names and codes are reused and bodies are merged:
 * every look-up takes a date, and where several answers fit, all are given.
 *
 * <p>{@link OrganizationRegister#directory()} is one made from data; a host with a system of its own implements this.
 */
public interface OrganizationDirectory {

    /**
     * {@return the organisation with an id, if it is there on a day}
     *
     * @param id the id
     * @param date the day
     */
    Optional<Organization> organization(String id, LocalDate date);

    /**
     * {@return the organisations that bear a code on a day; {@code H49} and {@code 000.00.00.H49} are one code}
     *
     * @param code the code
     * @param date the day
     */
    List<Organization> withCode(OrganizationCode code, LocalDate date);

    /**
     * {@return the organisations that go by a name or an abbreviation on a day}
     *
     * @param name the name, as a plan prints it
     * @param date the day
     */
    List<Organization> called(Text name, LocalDate date);

    /**
     * {@return the organisations that went by a name at any time: for saying that a body was or will be there, never for
     * choosing one}
     *
     * @param name the name, as a plan prints it
     */
    List<Organization> everCalled(Text name);

    /**
     * {@return the classes that go by a name on a day}
     *
     * @param name the name, as a plan prints it
     * @param date the day
     */
    List<AgencyClass> classesCalled(Text name, LocalDate date);

    /**
     * {@return the members of a class that are there on a day, as far as they are known: {@link AgencyClass#getCoverage()} says
     * whether these are all; none if the class is not valid then}
     *
     * @param agencyClass the class
     * @param date the day
     */
    List<Organization> members(AgencyClass agencyClass, LocalDate date);

    /**
     * {@return the bodies above an organisation on a day, the nearest first}
     *
     * @param organization the organisation
     * @param date the day
     */
    List<Organization> superiors(Organization organization, LocalDate date);

    /**
     * {@return what an organisation has become by a day}
     *
     * @param organization the organisation
     * @param date the day
     */
    Succession<Organization> succession(Organization organization, LocalDate date);

    /**
     * {@return the bodies whose place an organisation took, in the order of the data}
     *
     * @param organization the organisation
     */
    List<Organization> predecessors(Organization organization);

    /**
     * {@return whether an organisation is known to belong to a class on a day}
     *
     * @param agencyClass the class
     * @param organization the organisation
     * @param date the day
     */
    default boolean contains(AgencyClass agencyClass, Organization organization, LocalDate date) {
        return members(agencyClass, date).stream()
                .anyMatch(member -> member.getId().equals(organization.getId()));
    }

    /**
     * {@return whether a body stands above an organisation on a day (trực thuộc)}
     *
     * @param organization the organisation
     * @param above the body that may stand above it
     * @param date the day
     */
    default boolean isSubordinate(Organization organization, Organization above, LocalDate date) {
        return superiors(organization, date).stream()
                .anyMatch(superior -> superior.getId().equals(above.getId()));
    }

    /**
     * {@return the organisations that a plan may mean: those with its code if it gives one that is known, else those called
     * so}
     *
     * @param party the organisation as the plan names it
     * @param date the day
     */
    default List<Organization> meant(Party.Organization party, LocalDate date) {
        return party.getCode()
                .map(code -> withCode(code, date))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> called(party.getName(), date));
    }
}
