package vn.cchc.examples.cli;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;

/** The parties that a plan names: for asking whether somebody mistyped one. */
record NamedParties(ImprovementPlan plan) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Says that the plan names no such party, and which one is spelled almost so. */
    void suggest(String party, Console console) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(
                        plan.getTasks().stream().flatMap(task -> Stream.of(task.getLeads(), task.getCoordinators())),
                        plan.getAssignments().stream()
                                .flatMap(clause -> Stream.of(clause.getParties(), clause.getCoordinators())),
                        plan.getReporting().stream().map(report -> report.getReporters()))
                .flatMap(all -> all)
                .flatMap(List::stream)
                .filter(Party.Organization.class::isInstance)
                .forEach(named -> names.add(named.getName().toString()));
        List<String> similar = names.stream()
                .filter(name -> bare(name).contains(bare(party)) || bare(party).contains(bare(name)))
                .toList();
        console.say(console.text("duties.not-named", Map.of("value", party))
                + (similar.isEmpty()
                        ? ""
                        : " " + console.text("misuse.similar", Map.of("value", String.join(", ", similar)))));
    }

    /** Without the marks of Vietnamese letters, which are left out or put wrongly in haste. */
    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .strip();
    }
}
