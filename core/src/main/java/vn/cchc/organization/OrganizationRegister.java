package vn.cchc.organization;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A directory as data (danh mục cơ quan): organisations and classes of organisations, as a file holds them. Look-ups are made
 * in its {@link #directory()}.
 */
@Value.Immutable
public sealed interface OrganizationRegister extends Identified permits ImmutableOrganizationRegister {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the name of the register (tên danh mục)}
     */
    Text getName();

    /**
     * {@return what a reader should know about it (ghi chú), above all what it leaves out}
     */
    Optional<Text> getNote();

    /**
     * {@return the organisations (cơ quan, tổ chức)}
     */
    List<Organization> getOrganizations();

    /**
     * {@return the classes of organisations (nhóm cơ quan)}
     */
    List<AgencyClass> getClasses();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return the names that several organisations or classes go by at one time, each with the time; abbreviations may be
     * shared and are not looked at}
     */
    default List<AmbiguousName> ambiguousNames() {
        return AmbiguousNames.in(this);
    }

    /**
     * {@return the register made ready for look-ups; keep it, making it costs}
     */
    default OrganizationDirectory directory() {
        return new RegisterDirectory(this);
    }

    /**
     * Checks that ids and references have a meaning.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#BLANK},
     *     {@link ValueRule#REPEATED_ID}, {@link ValueRule#UNKNOWN_REFERENCE}, or {@link ValueRule#CYCLE} if a body is above or
     *     after itself by way of others
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkNotBlank("name", getName());
        RegisterChecks.check(this);
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableOrganizationRegister.Builder builder() {
        return new ImmutableOrganizationRegister.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
