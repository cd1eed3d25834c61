package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.finding.Numerals;
import vn.cchc.scoring.survey.PopulationMargin;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SurveyMethod;

/** Sampling designs and methods in words. */
record SurveyWords(Console console) {

    String method(SurveyMethod method) {
        List<String> words = new ArrayList<>();
        words.add(console.text("reduction." + method.getReduction().name()));
        words.add(console.text("missing." + method.getMissing().name()));
        words.add(console.text(
                "survey.made",
                Map.of(
                        "element",
                                console.text(
                                        "aggregation." + method.getElement().name()),
                        "part", console.text("aggregation." + method.getPart().name()),
                        "overall",
                                console.text(
                                        "aggregation." + method.getOverall().name()))));
        if (!method.getWeights().isEmpty()) {
            words.add(console.text(
                    "survey.weights",
                    Map.of(
                            "value",
                            method.getWeights().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(weight -> weight.getKey() + " = "
                                            + Numerals.number(weight.getValue(), console.locale()))
                                    .collect(Collectors.joining("; ")))));
        }
        method.getStatus().ifPresent(status -> words.add(console.text("status." + status.name())));
        return method.getName() + ": " + String.join("; ", words);
    }

    String design(SamplingDesign design) {
        List<String> words = new ArrayList<>();
        words.add(design.getWeight()
                .map(weight -> console.text("survey.weight", Map.of("column", weight)))
                .orElseGet(() -> console.text("survey.no-weight")));
        for (int i = 0; i < design.getStages().size(); i++) {
            words.add(stage(i + 1, design.getStages().get(i)));
        }
        design.getSingleCluster().ifPresent(policy -> words.add(console.text("single-cluster." + policy.name())));
        if (!design.getMargins().isEmpty()) {
            words.add(console.text(
                    "survey.margins",
                    Map.of(
                            "columns",
                            design.getMargins().stream()
                                    .map(PopulationMargin::getColumn)
                                    .collect(Collectors.joining(", ")))));
        }
        words.add(console.text("variance." + design.getVariance().name()));
        return design.getName() + ": " + String.join("; ", words);
    }

    private String stage(int number, SamplingStage stage) {
        List<String> words = new ArrayList<>();
        if (!stage.getStrata().isEmpty()) {
            words.add(console.text("survey.strata", Map.of("columns", String.join(", ", stage.getStrata()))));
        }
        words.add(stage.getCluster()
                .map(cluster -> console.text("survey.cluster", Map.of("column", cluster)))
                .orElseGet(() -> console.text("survey.no-cluster")));
        words.add(stage.getPopulation()
                .map(population -> console.text("survey.population", Map.of("column", population)))
                .orElseGet(() -> console.text("survey.no-population")));
        return console.text("survey.stage", Map.of("number", number, "value", String.join(", ", words)));
    }
}
