package vn.cchc.organization;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.Dated;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * An administrative unit (đơn vị hành chính) under one name and one statistical code, for as long as it had both. A code by
 * itself means nothing: seven of the provinces' codes changed their owners on 2025-07-01.
 */
@Value.Immutable
public sealed interface AdministrativeUnit extends Dated permits ImmutableAdministrativeUnit {

    /**
     * {@return the statistical code (mã số đơn vị hành chính), two digits for a province}
     */
    String getCode();

    /**
     * {@return the name (tên), for instance Lào Cai}
     */
    Text getName();

    /**
     * {@return the name with what the unit is (tên đầy đủ), for instance Tỉnh Lào Cai}
     */
    Text getFullName();

    /**
     * {@return the level (cấp hành chính)}
     */
    AdministrativeLevel getLevel();

    /**
     * {@return the codes, as they are on the day after the last, of the units that the unit went into (đơn vị kế thừa)}
     */
    List<String> getSuccessors();

    /**
     * {@return whether the unit goes by a name, short or full; letter case, white space, the kind of dash and the place of the
     * tone mark do not count}
     *
     * @param name the name
     */
    default boolean isCalled(Text name) {
        return NameKey.same(getName(), name) || NameKey.same(getFullName(), name);
    }

    /**
     * Checks names, codes and level.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK}, {@link ValueRule#IDENTIFIER}, or
     *     {@link ValueRule#CONTRADICTION} if a unit of the central level or a successor of a unit without an end is given
     */
    @Value.Check
    default void check() {
        StatisticalCode.check("code", getCode());
        Names.checkNotBlank("name", getName());
        Names.checkNotBlank("fullName", getFullName());
        getSuccessors().forEach(code -> StatisticalCode.check("successors", code));
        if (getLevel() == AdministrativeLevel.CENTRAL) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "level", getLevel(), "province, district, commune");
        }
        if (!getSuccessors().isEmpty() && getValidTo().isEmpty()) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "successors", getSuccessors(), "validTo");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAdministrativeUnit.Builder builder() {
        return new ImmutableAdministrativeUnit.Builder();
    }
}
