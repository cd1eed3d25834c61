package vn.cchc.survey;

import java.util.List;
import java.util.Optional;
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
 * What a survey asks (phiếu khảo sát): criteria in elements in parts, the scales of their answers, and the other items. It says
 * nothing of how answers become an index; that is a choice of who computes it.
 *
 * <p>What makes it meaningless is refused here; whether its codes and scales fit is checked by {@link InstrumentCheck}.
 */
@Value.Immutable
public sealed interface SurveyInstrument extends Identified, Dated permits ImmutableSurveyInstrument {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /** The code of the whole (toàn bộ phiếu), which no part, element, criterion or item may have. */
    String ALL = "ALL";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the name (tên phiếu khảo sát)}
     */
    Text getName();

    /**
     * {@return the index that it serves (chỉ số)}
     */
    IndexCode getIndex();

    /**
     * {@return the decision that issued it (căn cứ), where that is known}
     */
    Optional<Citation> getCitation();

    /**
     * {@return how well it is supported by its source (mức độ kiểm chứng), for all criteria that say nothing else}
     */
    SourceStatus getStatus();

    /**
     * {@return what a reader should know about it (ghi chú), above all what it leaves out}
     */
    Optional<Text> getNote();

    /**
     * {@return the first year whose results may be compared with its own (so sánh được từ năm): method or sampling changed then.
     * Absent where no such break is known}
     */
    Optional<Integer> getComparableSince();

    /**
     * {@return the scales that criteria and items name (các thang đo)}
     */
    List<AnswerScale> getScales();

    /**
     * {@return the parts, in the order of the form (các phần); at least one}
     */
    List<SurveyPart> getParts();

    /**
     * {@return what is asked besides the criteria, in the order of the form (câu hỏi khác)}
     */
    List<SurveyItem> getItems();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * {@return the elements of all parts, in the order of the form}
     */
    default List<SurveyElement> elements() {
        return getParts().stream().flatMap(part -> part.getElements().stream()).toList();
    }

    /**
     * {@return the criteria of all elements, in the order of the form}
     */
    default List<SurveyCriterion> criteria() {
        return elements().stream()
                .flatMap(element -> element.getCriteria().stream())
                .toList();
    }

    /**
     * {@return the first criterion of a code, if there is one}
     *
     * @param code the code
     */
    default Optional<SurveyCriterion> find(String code) {
        return criteria().stream()
                .filter(criterion -> criterion.getCode().equals(code))
                .findFirst();
    }

    /**
     * {@return the first scale of a code, if there is one}
     *
     * @param code the code
     */
    default Optional<AnswerScale> findScale(String code) {
        return getScales().stream()
                .filter(scale -> scale.getCode().equals(code))
                .findFirst();
    }

    /**
     * {@return the scale on which a criterion is answered}
     *
     * @param criterion the criterion
     * @throws IllegalArgumentException if there is no such scale, which {@link InstrumentCheck} finds beforehand
     */
    default AnswerScale scale(SurveyCriterion criterion) {
        return findScale(criterion.getScale())
                .orElseThrow(() -> new IllegalArgumentException(criterion.getCode() + ": " + criterion.getScale()));
    }

    /**
     * Checks version, name and year, and that there are parts.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#BLANK},
     *     {@link ValueRule#CALENDAR} or {@link ValueRule#MISSING}
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkNotBlank("name", getName());
        getComparableSince().filter(year -> year < 1000 || year > 9999).ifPresent(year -> {
            throw InvalidValueException.at(ValueRule.CALENDAR, "comparableSince", year, "1000..9999");
        });
        if (getParts().isEmpty()) {
            throw new InvalidValueException("parts");
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableSurveyInstrument.Builder builder() {
        return new ImmutableSurveyInstrument.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
