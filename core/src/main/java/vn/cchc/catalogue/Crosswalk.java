package vn.cchc.catalogue;

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
 * How two versions of a catalogue correspond (bảng đối chiếu hai bộ tiêu chí), so that only what is comparable is compared.
 */
@Value.Immutable
public sealed interface Crosswalk extends Identified permits ImmutableCrosswalk {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the name (tên bảng đối chiếu)}
     */
    Text getName();

    /**
     * {@return the older catalogue, its id}
     */
    String getFrom();

    /**
     * {@return the newer catalogue, its id}
     */
    String getTo();

    /**
     * {@return what became of the criteria}
     */
    List<CrosswalkLink> getLinks();

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
        Names.checkId("from", getFrom());
        Names.checkId("to", getTo());
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableCrosswalk.Builder builder() {
        return new ImmutableCrosswalk.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
