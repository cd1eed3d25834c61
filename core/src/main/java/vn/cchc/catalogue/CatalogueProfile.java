package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Dated;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * How a province or a body adapts a catalogue (hồ sơ điều chỉnh bộ tiêu chí): what it takes over, leaves out, adds, and weighs
 * otherwise.
 */
@Value.Immutable
public sealed interface CatalogueProfile extends Identified, Dated permits ImmutableCatalogueProfile {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the name of the catalogue that results (tên bộ tiêu chí)}
     */
    Text getName();

    /**
     * {@return the catalogue that is adapted, its id}
     */
    String getCatalogue();

    /**
     * {@return what the result is applied to (đối tượng áp dụng), if to something else}
     */
    Optional<Text> getAppliesTo();

    /**
     * {@return the decision that adapts it (căn cứ)}
     */
    Citation getCitation();

    /**
     * {@return the policy, if another}
     */
    Optional<ScoringPolicy> getPolicy();

    /**
     * {@return what is changed, in the order in which it is done}
     */
    List<ProfileChange> getChanges();

    /**
     * {@return what a reader should know (ghi chú)}
     */
    Optional<Text> getNote();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Checks version, name and the form of ids.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#BLANK} or
     *     {@link ValueRule#IDENTIFIER}
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkNotBlank("name", getName());
        Names.checkId("catalogue", getCatalogue());
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableCatalogueProfile.Builder builder() {
        return new ImmutableCatalogueProfile.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
