package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.CriterionOrigin;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.RuleDescription;
import vn.cchc.finding.Numerals;
import vn.cchc.value.Citation;
import vn.cchc.value.SourceStatus;

/** What a catalogue says of its criteria, in words. */
record CriterionWords(Console console, IndexCatalogue catalogue) {

    /** {@return what a person has to know of a criterion, a line each; a source that is that of the criterion above is left out} */
    List<String> of(Criterion criterion, Optional<Citation> above) {
        List<String> lines = new ArrayList<>();
        if (!criterion.getScoredBy().isEmpty()) {
            lines.add(console.text("show.scored-by", Map.of("value", scoredBy(criterion))));
        }
        rule(criterion).ifPresent(lines::add);
        criterion.getFacts().forEach(fact -> lines.add(fact(fact)));
        criterion
                .getEvidence()
                .forEach(evidence -> lines.add(console.text("show.evidence", Map.of("value", evidence))));
        source(criterion.getCitation(), above, criterion.getStatus()).ifPresent(lines::add);
        criterion.getOrigin().ifPresent(origin -> lines.add(origin(origin)));
        criterion.getNote().ifPresent(note -> lines.add(console.text("field.note") + ": " + note));
        return lines;
    }

    /** {@return the rule; that a group is the sum of its criteria goes without saying} */
    Optional<String> rule(Criterion criterion) {
        boolean plain = !criterion.leaf()
                && criterion.getCombination().orElse(Combination.SUM) == Combination.SUM
                && criterion.getPublishedScore().isEmpty();
        String rule = RuleDescription.of(catalogue, criterion, console.locale()).stream()
                .skip(plain ? 1 : 0)
                .collect(Collectors.joining(". "));
        return rule.isEmpty() ? Optional.empty() : Optional.of(console.text("show.rule", Map.of("value", rule)));
    }

    String scoredBy(Criterion criterion) {
        return criterion.getScoredBy().stream()
                .map(who -> console.text("scored-by." + who.name()))
                .collect(Collectors.joining(", "));
    }

    /** {@return citation and support on a line, if they say something that was not said above} */
    Optional<String> source(Optional<Citation> citation, Optional<Citation> above, Optional<SourceStatus> status) {
        Optional<String> document =
                citation.filter(own -> !Optional.of(own).equals(above)).map(Citations::line);
        Optional<String> support =
                status.filter(own -> own != catalogue.getStatus()).map(this::status);
        if (document.isEmpty()) {
            return support.map(words -> console.text("field.status") + ": " + words);
        }
        String source =
                document.get() + support.map(words -> " (" + words + ")").orElse("");
        return Optional.of(console.text("report.citation", Map.of("value", source)));
    }

    String status(SourceStatus status) {
        return console.text("status." + status.name());
    }

    private String fact(FactDeclaration fact) {
        return console.text("show.fact", Map.of("fact", fact.getFact(), "label", fact.getLabel(), "type", type(fact)));
    }

    private String type(FactDeclaration fact) {
        String type = console.text("fact." + fact.getType().name());
        if (fact.getType() == FactType.CHOICE) {
            return type + ": "
                    + fact.getOptions().stream()
                            .map(option -> option.getOption() + " = " + option.getLabel())
                            .collect(Collectors.joining("; "));
        }
        return type
                + fact.getAtLeast().map(least -> ", ≥ " + number(least)).orElse("")
                + fact.getAtMost().map(most -> ", ≤ " + number(most)).orElse("");
    }

    private String origin(CriterionOrigin origin) {
        String changes = origin.getTailoring().stream()
                .map(change -> console.text("tailoring." + change.name()))
                .collect(Collectors.joining(", "));
        String decisions = origin.getCitations().stream().map(Citations::line).collect(Collectors.joining("; "));
        return console.text(
                "show.origin",
                Map.of(
                        "profile",
                        origin.getProfile(),
                        "value",
                        decisions.isEmpty() ? changes : changes + " (" + decisions + ")"));
    }

    String number(BigDecimal number) {
        return Numerals.number(number, console.locale());
    }
}
