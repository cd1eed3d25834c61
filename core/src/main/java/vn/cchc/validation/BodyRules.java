package vn.cchc.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.organization.Named;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/** Rules on the bodies that a plan names, as the directory of agencies knows them. */
final class BodyRules {

    /** More bearers of one name than a person wants to read. */
    private static final int MOST_BEARERS = 3;

    private BodyRules() {}

    static List<Rule> all() {
        return List.of(new Rule("ORG-03", BodyRules::existing), EachDay.rule("ORG-06", BodyRules::unambiguous));
    }

    /** Looks at each party once, however often it is named, and says what it finds at each place. */
    private static void look(PlanFacts plan, Outcome found, Function<Party, Optional<String>> fault) {
        Map<Party, Optional<String>> known = new HashMap<>();
        for (Located<Party> party : plan.parties()) {
            known.computeIfAbsent(party.thing(), fault)
                    .ifPresent(
                            words -> found.add(Violation.at(party.path().get()).value(words)));
        }
    }

    private static void existing(PlanFacts plan, Outcome found) {
        found.needs(ReferenceSource.DIRECTORY, plan.data().getDirectory())
                .ifPresent(directory -> look(plan, found, party -> ended(party, plan, directory)));
    }

    /** {@return the time of a body that was or will be there, but on none of the days that the date of the plan can mean} */
    private static Optional<String> ended(Party party, PlanFacts plan, OrganizationDirectory directory) {
        Validity days = plan.days();
        if (!(party instanceof Party.Organization body)
                // By its code it may be known under another name.
                || Stream.concat(days.getFrom().stream(), days.getTo().stream())
                        .anyMatch(day -> !directory.meant(body, day).isEmpty())) {
            return Optional.empty();
        }
        List<Organization> ever = directory.everCalled(body.getName());
        return ever.stream().anyMatch(one -> one.validity().overlaps(days))
                ? Optional.empty()
                : ever.stream().findFirst().map(one -> body.getName() + " (" + Dates.printed(one.validity()) + ")");
    }

    private static void unambiguous(PlanFacts plan, Outcome found) {
        found.needs(ReferenceSource.DIRECTORY, plan.data().getDirectory())
                .ifPresent(directory -> look(plan, found, party -> bearers(party, plan, directory)));
    }

    private static Optional<String> bearers(Party party, PlanFacts plan, OrganizationDirectory directory) {
        List<Text> names = Stream.concat(
                        bodies(party, plan, directory),
                        party instanceof Party.Organization || party instanceof Party.OrganizationClass
                                ? directory.classesCalled(party.getName(), plan.referenceDay()).stream()
                                : Stream.empty())
                .map(Named::getName)
                .toList();
        if (names.size() < 2) {
            return Optional.empty();
        }
        String bearers = names.stream().limit(MOST_BEARERS).map(Text::toString).collect(Collectors.joining("; "));
        return Optional.of(party.getName() + " (" + bearers + (names.size() > MOST_BEARERS ? "; …)" : ")"));
    }

    /** Abbreviations may be shared, and a code that is known says which body is meant. */
    private static Stream<? extends Named> bodies(Party party, PlanFacts plan, OrganizationDirectory directory) {
        List<Organization> bodies = party instanceof Party.Organization body
                ? directory.meant(body, plan.referenceDay())
                : party instanceof Party.OrganizationClass
                        ? directory.called(party.getName(), plan.referenceDay())
                        : List.of();
        return bodies.stream().filter(body -> body.names().anyMatch(name -> Named.sameName(name, party.getName())));
    }
}
