package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Dated;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * The criteria of an index as one decision sets them (bộ tiêu chí), with what they are worth and how they are scored. A new
 * decision is a new catalogue, not a new release of the library.
 *
 * <p>What makes it meaningless is refused here; whether its maxima add up and its rules fit is checked by
 * {@link CatalogueCheck}.
 */
@Value.Immutable
public sealed interface IndexCatalogue extends Identified, Dated permits ImmutableIndexCatalogue {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the official name (tên bộ tiêu chí)}
     */
    Text getName();

    /**
     * {@return the index that it serves (chỉ số)}
     */
    IndexCode getIndex();

    /**
     * {@return what it is applied to (đối tượng áp dụng), for instance <em>Ủy ban nhân dân cấp xã</em>}
     */
    Optional<Text> getAppliesTo();

    /**
     * {@return the decision that issued it (căn cứ)}
     */
    Citation getCitation();

    /**
     * {@return how well it is supported by its source (mức độ kiểm chứng), for all criteria that say nothing else}
     */
    SourceStatus getStatus();

    /**
     * {@return how much of the official catalogue is here}
     */
    Coverage getCoverage();

    /**
     * {@return what a reader should know about it (ghi chú), above all what it leaves out}
     */
    Optional<Text> getNote();

    /**
     * {@return how scores are rounded and what criteria without a score do (quy ước tính điểm); only a catalogue of mere structure
     * may be without}
     */
    Optional<ScoringPolicy> getPolicy();

    /**
     * {@return the numbers that rules name (tham số)}
     */
    List<CatalogueParameter> getParameters();

    /**
     * {@return the catalogue that was tailored to make this one, its id}
     */
    Optional<String> getTailoredFrom();

    /**
     * {@return the criteria of the highest level, in the official order (lĩnh vực); at least one}
     */
    List<Criterion> getCriteria();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return all criteria, each before those below it}
     */
    default Stream<Criterion> all() {
        return getCriteria().stream().flatMap(Criterion::all);
    }

    /**
     * {@return the first criterion of a code, if there is one}
     *
     * @param code the code
     */
    default Optional<Criterion> find(String code) {
        return all().filter(criterion -> criterion.getCode().equals(code)).findFirst();
    }

    /**
     * {@return the parameter of an id, if there is one}
     *
     * @param id the id
     */
    default Optional<CatalogueParameter> parameter(String id) {
        return getParameters().stream()
                .filter(parameter -> parameter.getId().equals(id))
                .findFirst();
    }

    /**
     * Checks version, name and that there are criteria.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#BLANK},
     *     {@link ValueRule#IDENTIFIER} or {@link ValueRule#MISSING}
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkNotBlank("name", getName());
        Names.checkId("tailoredFrom", getTailoredFrom());
        if (getCriteria().isEmpty()) {
            throw new InvalidValueException("criteria");
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableIndexCatalogue.Builder builder() {
        return new ImmutableIndexCatalogue.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
