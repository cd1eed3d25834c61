package vn.cchc.organization;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * Whoever leads, coordinates, reports or receives (chủ thể): rarely one organisation, mostly a class of them.
 *
 * <p>Of 27 leads named in a real provincial plan, 16 are classes of organisations and 7 are single organisations. Classes
 * stay classes here: expanding them takes a directory and a date.
 */
@Value.Enclosing
public sealed interface Party
        permits Party.Organization,
                Party.OrganizationClass,
                Party.Unit,
                Party.UnitClass,
                Party.PositionClass,
                Party.PersonClass,
                Party.PublicationChannel,
                Party.Open {

    /**
     * {@return the name (tên gọi) as the plan prints it; completed where a list prints the common part only once}
     */
    Text getName();

    /**
     * {@return whether it goes by a name; names are compared as those of {@link Named}}
     *
     * @param name the name, as a plan or a person writes it
     */
    default boolean isCalled(Text name) {
        return NameKey.same(getName(), name);
    }

    /**
     * Checks that there is a name.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} if the name is blank
     */
    @Value.Check
    default void checkName() {
        Names.checkNotBlank("name", getName());
    }

    /**
     * {@return an organization}
     *
     * @param name the name as printed
     */
    static Organization organization(String name) {
        return new ImmutableParty.Organization.Builder().name(Text.of(name)).build();
    }

    /**
     * {@return an organization class}
     *
     * @param name the name as printed
     */
    static OrganizationClass organizationClass(String name) {
        return new ImmutableParty.OrganizationClass.Builder()
                .name(Text.of(name))
                .build();
    }

    /**
     * {@return a unit}
     *
     * @param name the name as printed
     */
    static Unit unit(String name) {
        return new ImmutableParty.Unit.Builder().name(Text.of(name)).build();
    }

    /**
     * {@return a unit class}
     *
     * @param name the name as printed
     */
    static UnitClass unitClass(String name) {
        return new ImmutableParty.UnitClass.Builder().name(Text.of(name)).build();
    }

    /**
     * {@return a position class}
     *
     * @param name the name as printed
     */
    static PositionClass positionClass(String name) {
        return new ImmutableParty.PositionClass.Builder().name(Text.of(name)).build();
    }

    /**
     * {@return a person class}
     *
     * @param name the name as printed
     */
    static PersonClass personClass(String name) {
        return new ImmutableParty.PersonClass.Builder().name(Text.of(name)).build();
    }

    /**
     * {@return a publication channel}
     *
     * @param name the name as printed
     */
    static PublicationChannel publicationChannel(String name) {
        return new ImmutableParty.PublicationChannel.Builder()
                .name(Text.of(name))
                .build();
    }

    /**
     * {@return an open set}
     *
     * @param name the name as printed
     */
    static Open open(String name) {
        return new ImmutableParty.Open.Builder().name(Text.of(name)).build();
    }

    /**
     * A single organisation (cơ quan, tổ chức), for instance Sở Tư pháp.
     */
    @Value.Immutable
    sealed interface Organization extends Party permits ImmutableParty.Organization {

        /**
         * {@return the electronic identifier (mã định danh điện tử), where known}
         */
        Optional<OrganizationCode> getCode();

        /**
         * {@return a new builder}
         */
        static ImmutableParty.Organization.Builder builder() {
            return new ImmutableParty.Organization.Builder();
        }
    }

    /**
     * All organisations of a class (nhóm cơ quan), for instance các sở, ban, ngành; which ones they are depends on the
     * date and is answered by a directory that the host supplies.
     */
    @Value.Immutable
    sealed interface OrganizationClass extends Party permits ImmutableParty.OrganizationClass {}

    /**
     * A unit inside an organisation (đơn vị, phòng), for instance Phòng KSTTHC - VPUBND tỉnh.
     */
    @Value.Immutable
    sealed interface Unit extends Party permits ImmutableParty.Unit {}

    /**
     * All units of a class (nhóm đơn vị), for instance Bộ phận một cửa at all agencies.
     */
    @Value.Immutable
    sealed interface UnitClass extends Party permits ImmutableParty.UnitClass {}

    /**
     * The holders of positions (nhóm chức vụ), for instance Thủ trưởng các sở, ban, ngành or Lãnh đạo Sở.
     */
    @Value.Immutable
    sealed interface PositionClass extends Party permits ImmutableParty.PositionClass {}

    /**
     * Persons by what they do (nhóm cá nhân), for instance công chức giải quyết TTHC; never named persons.
     */
    @Value.Immutable
    sealed interface PersonClass extends Party permits ImmutableParty.PersonClass {}

    /**
     * A place of publication that receives the plan (kênh công khai), for instance Cổng TTĐT Sở.
     */
    @Value.Immutable
    sealed interface PublicationChannel extends Party permits ImmutableParty.PublicationChannel {}

    /**
     * An open set that nobody can list (các cơ quan, đơn vị có liên quan).
     */
    @Value.Immutable
    sealed interface Open extends Party permits ImmutableParty.Open {}
}
