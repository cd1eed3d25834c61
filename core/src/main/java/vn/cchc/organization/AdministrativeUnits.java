package vn.cchc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;
import vn.cchc.value.ValueRule;

/**
 * Administrative units in the course of time (danh mục đơn vị hành chính). Every look-up takes a date, since codes change their
 * owners; outside of the time that the list covers, nothing is found.
 */
public final class AdministrativeUnits {

    private final Validity coverage;
    private final List<AdministrativeUnit> units;
    private final Map<String, List<AdministrativeUnit>> byCode = new LinkedHashMap<>();
    private final Map<AdministrativeUnit, List<AdministrativeUnit>> parts = new LinkedHashMap<>();

    private AdministrativeUnits(Validity coverage, Collection<AdministrativeUnit> units) {
        this.coverage = coverage;
        this.units = List.copyOf(units);
        this.units.forEach(this::addCode);
        this.units.forEach(unit -> successors(unit)
                .forEach(heir ->
                        parts.computeIfAbsent(heir, unused -> new ArrayList<>()).add(unit)));
    }

    private void addCode(AdministrativeUnit unit) {
        List<AdministrativeUnit> owners = byCode.computeIfAbsent(unit.getCode(), unused -> new ArrayList<>());
        if (owners.stream().anyMatch(owner -> owner.validity().overlaps(unit.validity()))) {
            throw InvalidValueException.at(ValueRule.REPEATED_ID, "code", unit.getCode(), "");
        }
        owners.add(unit);
    }

    /**
     * Makes a list of units.
     *
     * @param coverage the time for which it holds all units of its levels
     * @param units the units, one for each name and code that it had in turn
     * @return the list
     * @throws InvalidValueException with {@link ValueRule#REPEATED_ID} if two units have one code at one time, or
     *     {@link ValueRule#UNKNOWN_REFERENCE} if a successor is not there on the day after
     */
    public static AdministrativeUnits of(Validity coverage, Collection<AdministrativeUnit> units) {
        return new AdministrativeUnits(coverage, units);
    }

    /**
     * {@return all units, in the order of the data}
     */
    public List<AdministrativeUnit> all() {
        return units;
    }

    /**
     * {@return the time for which the list holds all units of its levels}
     */
    public Validity coverage() {
        return coverage;
    }

    /**
     * {@return the unit that a code belongs to on a day}
     *
     * @param code the statistical code
     * @param date the day
     */
    public Optional<AdministrativeUnit> withCode(String code, LocalDate date) {
        return coverage.contains(date) ? owner(code, date) : Optional.empty();
    }

    private Optional<AdministrativeUnit> owner(String code, LocalDate date) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.validOn(date))
                .findFirst();
    }

    /**
     * {@return the units that go by a name on a day: communes often share one}
     *
     * @param name the name, short or full
     * @param date the day
     */
    public List<AdministrativeUnit> called(Text name, LocalDate date) {
        return coverage.contains(date)
                ? units.stream()
                        .filter(unit -> unit.validOn(date) && unit.isCalled(name))
                        .toList()
                : List.of();
    }

    /**
     * {@return the units of a level on a day}
     *
     * @param level the level
     * @param date the day
     */
    public List<AdministrativeUnit> at(AdministrativeLevel level, LocalDate date) {
        return coverage.contains(date)
                ? units.stream()
                        .filter(unit -> unit.getLevel() == level && unit.validOn(date))
                        .toList()
                : List.of();
    }

    /**
     * {@return how many units a level has on a day; empty if the list does not say: 63 provinces up to 2025-06-30, 34 from the
     * day after}
     *
     * @param level the level
     * @param date the day
     */
    public OptionalInt count(AdministrativeLevel level, LocalDate date) {
        int count = at(level, date).size();
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /**
     * {@return what a unit has become by a day}
     *
     * @param unit the unit
     * @param date the day
     */
    public Succession<AdministrativeUnit> succession(AdministrativeUnit unit, LocalDate date) {
        return Heirs.of(unit, date, this::successors, this::predecessors);
    }

    private List<AdministrativeUnit> successors(AdministrativeUnit unit) {
        return unit.getSuccessors().stream()
                .distinct()
                .map(code -> owner(code, unit.getValidTo().orElseThrow().plusDays(1))
                        .orElseThrow(
                                () -> InvalidValueException.at(ValueRule.UNKNOWN_REFERENCE, "successors", code, "")))
                .toList();
    }

    /**
     * {@return the units that went into a unit, in the order of the data}
     *
     * @param unit the unit
     */
    public List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        return List.copyOf(parts.getOrDefault(unit, List.of()));
    }

    /**
     * {@return what changed on a day: each unit that ended the day before, with each that it went into}
     *
     * @param day the first day on which things are different
     */
    public List<AdministrativeChange> changesOn(LocalDate day) {
        return units.stream()
                .filter(unit ->
                        unit.getValidTo().filter(day.minusDays(1)::equals).isPresent())
                .flatMap(before -> successors(before).stream().map(after -> change(before, after)))
                .toList();
    }

    private AdministrativeChange change(AdministrativeUnit before, AdministrativeUnit after) {
        boolean sameCode = before.getCode().equals(after.getCode());
        boolean sameName = NameKey.same(before.getName(), after.getName());
        boolean alone =
                predecessors(after).size() == 1 && before.getSuccessors().size() == 1;
        AdministrativeChange.Kind kind;
        if (sameName) {
            kind = sameCode ? AdministrativeChange.Kind.KEPT : AdministrativeChange.Kind.RECODED;
        } else {
            kind = sameCode && alone ? AdministrativeChange.Kind.RENAMED : AdministrativeChange.Kind.MERGED;
        }
        return new AdministrativeChange(before, after, kind);
    }
}
