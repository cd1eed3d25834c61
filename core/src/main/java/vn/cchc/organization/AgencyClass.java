package vn.cchc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Dated;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A class of bodies as a directory knows it (nhóm cơ quan), for instance "Các sở, ban, ngành": its names and its members. The
 * mention of a class in a plan is a {@link Party.OrganizationClass}.
 *
 * <p>Members are listed, or described, or both; which of them count depends on the date that is asked for.
 */
@Value.Immutable
public sealed interface AgencyClass extends Identified, Named, Dated permits ImmutableAgencyClass {

    @Override
    String getId();

    @Override
    Text getName();

    @Override
    List<Text> getAliases();

    /**
     * {@return the level of government that all members belong to (cấp hành chính), if it is one}
     */
    Optional<AdministrativeLevel> getLevel();

    /**
     * {@return whether the directory knows all members (đã đủ thành viên hay chưa)}
     */
    Coverage getCoverage();

    /**
     * {@return the ids of members (thành viên)}
     */
    List<String> getMembers();

    /**
     * {@return the description of members (tiêu chí xác định thành viên), if the class has one}
     */
    Optional<MemberCriterion> getCriterion();

    @Override
    Optional<LocalDate> getValidFrom();

    @Override
    Optional<LocalDate> getValidTo();

    /**
     * Checks names and references.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} or {@link ValueRule#IDENTIFIER}
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("name", getName());
        getAliases().forEach(name -> Names.checkNotBlank("aliases", name));
        Names.checkIds("members", getMembers());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAgencyClass.Builder builder() {
        return new ImmutableAgencyClass.Builder();
    }
}
