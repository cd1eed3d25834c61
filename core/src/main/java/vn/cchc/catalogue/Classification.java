package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * How results are sorted into classes in one year and at one level (xếp loại, phân nhóm). Classes differ by year, level and
 * province, so they are data.
 */
@Value.Immutable
public sealed interface Classification extends Identified permits ImmutableClassification {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the name (tên cách xếp loại)}
     */
    Text getName();

    /**
     * {@return the index whose results are sorted, where it is one's}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the year whose results were sorted so (năm), where it is one's}
     */
    Optional<Integer> getYear();

    /**
     * {@return what is sorted (đối tượng), for instance <em>cấp tỉnh</em>}
     */
    Optional<Text> getAppliesTo();

    /**
     * {@return the total that results are out of (thang điểm), for instance 100 or 18}
     */
    BigDecimal getOutOf();

    /**
     * {@return the classes, the best first (các nhóm); at least one}
     */
    List<ClassificationBand> getClasses();

    /**
     * {@return where it stands (căn cứ)}
     */
    Optional<Citation> getCitation();

    /**
     * {@return how well it is supported by its source (mức độ kiểm chứng)}
     */
    SourceStatus getStatus();

    /**
     * {@return what a reader should know about it (ghi chú)}
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
     * {@return the class that a result falls into, if it falls into one}
     *
     * @param result points out of {@link #getOutOf()}
     */
    default Optional<ClassificationBand> classOf(BigDecimal result) {
        return getClasses().stream().filter(band -> band.contains(result)).findFirst();
    }

    /**
     * Checks version, name and that there are classes.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#BLANK},
     *     {@link ValueRule#MISSING}, or {@link ValueRule#RANGE} if the total is not positive
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkNotBlank("name", getName());
        if (getClasses().isEmpty()) {
            throw new InvalidValueException("classes");
        }
        if (getOutOf().signum() <= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "outOf", getOutOf(), "> 0");
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableClassification.Builder builder() {
        return new ImmutableClassification.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
