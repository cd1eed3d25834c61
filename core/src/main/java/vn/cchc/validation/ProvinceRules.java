package vn.cchc.validation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/** Rules on provinces in the course of time: what a code means and how many there are. */
final class ProvinceRules {

    private ProvinceRules() {}

    static List<Rule> all() {
        return List.of(new Rule("ORG-04", ProvinceRules::datedCodes), new Rule("FIG-06", ProvinceRules::counted));
    }

    /**
     * A plan prints no codes; the bodies behind its parties carry them. With a day, a code is read on that day. Without one, a
     * code that changed its owner within the days that the date can mean says nothing.
     */
    private static void datedCodes(PlanFacts plan, Outcome found) {
        if (plan.day().isPresent()) {
            return;
        }
        Optional<OrganizationDirectory> directory =
                found.needs(ReferenceSource.DIRECTORY, plan.data().getDirectory());
        Optional<AdministrativeUnits> units =
                found.needs(ReferenceSource.ADMINISTRATIVE_UNITS, plan.data().getAdministrativeUnits());
        if (directory.isEmpty() || units.isEmpty()) {
            return;
        }
        for (Located<Party> party : plan.parties()) {
            if (party.thing() instanceof Party.Organization) {
                for (Organization body :
                        directory.get().everCalled(party.thing().getName())) {
                    ambiguity(body, plan.days(), units.get())
                            .ifPresent(
                                    words -> found.add(Violation.at(party.path().get())
                                            .value(party.thing().getName() + " (" + words + ")")));
                }
            }
        }
    }

    /** {@return the code of a body with its owners, if it has several in the time} */
    private static Optional<String> ambiguity(Organization body, Validity days, AdministrativeUnits units) {
        Optional<Validity> time = body.validity().intersection(days);
        if (body.getAdministrativeUnit().isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        String code = body.getAdministrativeUnit().get();
        List<String> owners = units.all().stream()
                .filter(unit -> unit.getLevel() == AdministrativeLevel.PROVINCE
                        && unit.getCode().equals(code)
                        && unit.validity().overlaps(time.get()))
                .map(AdministrativeUnit::getName)
                .map(Text::toString)
                .distinct()
                .toList();
        return owners.size() < 2
                ? Optional.empty()
                : Optional.of(owners.stream().collect(Collectors.joining(", ", code + ": ", "")));
    }

    /** The year that counts is that of the result; its provinces are those at its end: 63 for 2024, 34 for 2025. */
    private static void counted(PlanFacts plan, Outcome found) {
        List<RankPosition> ranks = plan.plan().getRanks();
        for (int i = 0; i < ranks.size(); i++) {
            RankPosition rank = ranks.get(i);
            if (isOfProvinces(rank.getIndex(), Optional.of(rank.getGroup()))) {
                compare(
                        plan,
                        found,
                        rank.getYear(),
                        rank.getOutOf(),
                        Violation.at(Paths.element("ranks", i, "outOf"))
                                .labelled(Labels.firstWords(rank.getAsPrinted())));
            }
        }
        for (Located<Target> target : plan.targets()) {
            if (target.thing() instanceof Target.Rank rank
                    && isOfProvinces(rank.getIndex(), rank.getGroup())
                    && rank.getYear().isPresent()
                    && rank.getOutOf().isPresent()) {
                compare(
                        plan,
                        found,
                        rank.getYear().get(),
                        rank.getOutOf().get(),
                        target.at("outOf").labelled(Labels.firstWords(rank.getMetric())));
            }
        }
    }

    private static boolean isOfProvinces(Optional<IndexCode> index, Optional<Text> group) {
        return index.filter(code -> code.equals(IndexCode.SIPAS) || code.equals(IndexCode.PAR_INDEX))
                        .isPresent()
                && group.filter(ComparisonRules::isNational).isPresent();
    }

    private static void compare(PlanFacts plan, Outcome found, int year, int outOf, Violation violation) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        OptionalInt provinces = plan.data()
                .getAdministrativeUnits()
                .map(units -> units.count(AdministrativeLevel.PROVINCE, end))
                .orElse(OptionalInt.empty());
        if (provinces.isEmpty()) {
            found.lacks(ReferenceSource.ADMINISTRATIVE_UNITS);
        } else if (provinces.getAsInt() != outOf) {
            found.add(violation.value(outOf + " ≠ " + provinces.getAsInt()));
        }
    }
}
