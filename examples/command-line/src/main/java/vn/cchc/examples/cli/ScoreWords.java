package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactOption;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.RuleDescription;
import vn.cchc.finding.Numerals;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;

/** How a score was made, in words: what the report says, with the labels of the catalogue. */
record ScoreWords(Console console, IndexCatalogue catalogue, ScoreReport report) {

    String unit() {
        String id = report.getUnit().getId();
        return report.getUnit().getName().map(name -> name + " (" + id + ")").orElse(id);
    }

    String name(ScoreNode node) {
        return node.getName()
                + node.getAdjustment()
                        .map(kind -> " ("
                                + console.text(
                                        "report.outside",
                                        Map.of(
                                                "kind", console.text("adjustment." + kind.name()),
                                                "points", Numerals.number(node.getMaximumPoints(), console.locale())))
                                + ")")
                        .orElse("");
    }

    /** {@return why a criterion has less than was attainable, on a line} */
    String reason(ScoreNode node) {
        String workings = String.join("; ", workings(node));
        if (!workings.isEmpty()) {
            return workings;
        }
        return node.getState() == ScoreState.SCORED ? facts(node).orElse("") : state(node);
    }

    /** {@return everything that made the score, a line each} */
    List<String> steps(ScoreNode node) {
        List<String> lines = new ArrayList<>();
        node.getArithmetic().forEach(line -> lines.add(line.text(console.locale())));
        if (lines.isEmpty()) {
            // A report that others made need not have steps.
            lines.add(state(node));
            facts(node).ifPresent(lines::add);
        }
        new CriterionWords(console, catalogue)
                .source(node.getCitation(), Optional.of(catalogue.getCitation()), Optional.of(node.getStatus()))
                .ifPresent(lines::add);
        return lines;
    }

    /** The steps without the rule that they begin with. */
    private List<String> workings(ScoreNode node) {
        List<String> rules = catalogue
                .find(node.getCriterion())
                .map(criterion -> RuleDescription.of(catalogue, criterion, console.locale()))
                .orElse(List.of());
        List<String> lines = node.getArithmetic().stream()
                .map(line -> line.text(console.locale()))
                .toList();
        int told = (int) lines.stream()
                .takeWhile(line -> rules.stream().anyMatch(line::endsWith))
                .count();
        return lines.subList(told, lines.size());
    }

    /** The state and what it does to the sums. */
    private String state(ScoreNode node) {
        String state = console.text("score-state." + node.getState().name());
        String words = node.getAttainable().signum() == 0
                ? console.text("report.state.outside", Map.of("state", state))
                : console.text(
                        "report.state.zero",
                        Map.of("state", state, "attainable", Numerals.number(node.getAttainable(), console.locale())));
        return words.substring(0, 1).toUpperCase(console.locale()) + words.substring(1);
    }

    private Optional<String> facts(ScoreNode node) {
        return Optional.of(node.getFacts().entrySet().stream()
                        .map(fact -> fact(node, fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining("; ")))
                .filter(facts -> !facts.isEmpty())
                .map(facts -> console.text("report.facts", Map.of("value", facts)));
    }

    private String fact(ScoreNode node, String name, FactValue value) {
        Optional<FactDeclaration> declared =
                catalogue.find(node.getCriterion()).flatMap(criterion -> criterion.fact(name));
        String words = value.number()
                .map(number -> Numerals.number(number, console.locale()))
                .or(() -> value.yesOrNo().map(yes -> console.text(yes ? "yes" : "no")))
                .or(() -> value.option().map(option -> option(declared, option)))
                .orElseGet(value::toString);
        return declared.map(fact -> fact.getLabel().toString()).orElse(name) + " = " + words;
    }

    private static String option(Optional<FactDeclaration> declared, String option) {
        return declared.stream()
                .flatMap(fact -> fact.getOptions().stream())
                .filter(known -> known.getOption().equals(option))
                .map(FactOption::getLabel)
                .map(Object::toString)
                .findFirst()
                .orElse(option);
    }
}
