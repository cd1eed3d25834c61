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
 * A body as a directory knows it (cơ quan, tổ chức): its names, what it is, whom it belongs to, from when to when, and what
 * came after it. What a plan prints is a {@link Party}; a directory finds the organisation behind it.
 */
@Value.Immutable
public sealed interface Organization extends Identified, Named, Dated permits ImmutableOrganization {

    @Override
    String getId();

    /**
     * {@return the electronic identifier (mã định danh điện tử), where known; never the only key}
     */
    Optional<OrganizationCode> getCode();

    @Override
    Text getName();

    /**
     * {@return the abbreviations (chữ viết tắt), as in symbols of documents: {@code STP}}
     */
    List<Text> getAbbreviations();

    @Override
    List<Text> getAliases();

    /**
     * {@return what it is (loại cơ quan, tổ chức)}
     */
    OrganizationKind getKind();

    /**
     * {@return the level of government (cấp hành chính)}
     */
    AdministrativeLevel getLevel();

    /**
     * {@return the id of the body directly above it (cơ quan quản lý cấp trên), if there is one that is known}
     */
    Optional<String> getSuperior();

    /**
     * {@return the statistical code of the administrative unit that it serves (mã đơn vị hành chính), as it is while the
     * organisation is valid}
     */
    Optional<String> getAdministrativeUnit();

    /**
     * {@return the places that its documents may name as theirs (địa danh): the seat or the province}
     */
    List<Text> getPlaces();

    @Override
    Optional<LocalDate> getValidFrom();

    @Override
    Optional<LocalDate> getValidTo();

    /**
     * {@return the ids of the bodies that came after it (cơ quan kế thừa): several after a split, and one that is the successor
     * of others too after a merger. Predecessors follow from this}
     */
    List<String> getSuccessors();

    /**
     * {@return whether it goes by a name or an abbreviation}
     *
     * @param name the name, as a plan may print it
     */
    @Override
    default boolean isCalled(Text name) {
        return Named.super.isCalled(name) || isAbbreviatedAs(name);
    }

    /**
     * {@return whether an abbreviation, for instance in the symbol of a document, is its own}
     *
     * @param abbreviation the abbreviation
     */
    default boolean isAbbreviatedAs(Text abbreviation) {
        return getAbbreviations().stream().anyMatch(own -> NameKey.same(own, abbreviation));
    }

    /**
     * {@return whether documents of the organisation may name a place as theirs}
     *
     * @param place the place
     */
    default boolean isPlacedAt(Text place) {
        return getPlaces().stream().anyMatch(own -> NameKey.same(own, place));
    }

    /**
     * Checks names and references.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK}, {@link ValueRule#IDENTIFIER}, or
     *     {@link ValueRule#CYCLE} if it stands above or after itself
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("name", getName());
        getAbbreviations().forEach(name -> Names.checkNotBlank("abbreviations", name));
        getAliases().forEach(name -> Names.checkNotBlank("aliases", name));
        getPlaces().forEach(name -> Names.checkNotBlank("places", name));
        Names.checkId("superior", getSuperior());
        Names.checkIds("successors", getSuccessors());
        getAdministrativeUnit().ifPresent(code -> StatisticalCode.check("administrativeUnit", code));
        if (getSuperior().filter(getId()::equals).isPresent()) {
            throw InvalidValueException.at(ValueRule.CYCLE, "superior", getId(), "");
        }
        if (getSuccessors().contains(getId())) {
            throw InvalidValueException.at(ValueRule.CYCLE, "successors", getId(), "");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableOrganization.Builder builder() {
        return new ImmutableOrganization.Builder();
    }
}
