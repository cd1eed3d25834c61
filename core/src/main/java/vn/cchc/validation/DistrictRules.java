package vn.cchc.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.plan.PlanLevel;

/** The rule on the district level, which ended with 2025-06-30 (Luật 72/2025/QH15). */
final class DistrictRules {

    /** What a party of the district level is called by: UBND cấp huyện, UBND các quận, thị xã. */
    private static final List<String> WORDS = List.of("huyện", "quận", "thị xã", "thành phố thuộc tỉnh");

    private static final LocalDate LAST_DAY =
            AdministrativeLevel.DISTRICT.validity().getTo().orElseThrow();

    private DistrictRules() {}

    static List<Rule> all() {
        return List.of(new Rule("ORG-05", DistrictRules::ended));
    }

    /** A date that is known in part counts from its first day: what can still be before the end is no fault. */
    private static void ended(PlanFacts plan, Outcome found) {
        LocalDate day =
                plan.date().map(PartialDate::earliest).orElse(plan.period().getFrom());
        if (!day.isAfter(LAST_DAY)) {
            return;
        }
        if (plan.plan().getLevel() == PlanLevel.DISTRICT) {
            found.add("level");
        }
        Map<Party, Boolean> known = new HashMap<>();
        for (Located<Party> party : plan.parties()) {
            if (known.computeIfAbsent(party.thing(), one -> isOfDistrict(one, day, plan))) {
                found.add(Violation.at(party.path().get()).value(party.thing().getName()));
            }
        }
    }

    private static boolean isOfDistrict(Party party, LocalDate day, PlanFacts plan) {
        return plan.data()
                .getDirectory()
                .flatMap(directory -> isOfDistrict(party, day, directory))
                .orElseGet(() -> saysDistrict(plan.folded(party.getName())));
    }

    private static boolean saysDistrict(String name) {
        return WORDS.stream().anyMatch(word -> Folded.contains(name, word));
    }

    /** {@return what the directory says, if it knows the party: bodies of the level may have been there before only} */
    private static Optional<Boolean> isOfDistrict(Party party, LocalDate day, OrganizationDirectory directory) {
        if (party instanceof Party.Organization body) {
            List<Organization> now = directory.meant(body, day);
            List<Organization> bodies = now.isEmpty() ? directory.everCalled(body.getName()) : now;
            return bodies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(bodies.stream().allMatch(one -> one.getLevel() == AdministrativeLevel.DISTRICT));
        }
        if (party instanceof Party.OrganizationClass) {
            List<AgencyClass> now = directory.classesCalled(party.getName(), day);
            List<AgencyClass> classes = now.isEmpty() ? directory.classesCalled(party.getName(), LAST_DAY) : now;
            return classes.stream()
                    .flatMap(one -> one.getLevel().stream())
                    .findFirst()
                    .map(AdministrativeLevel.DISTRICT::equals);
        }
        return Optional.empty();
    }
}
