package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.scoring.ScoreState;

/** How scores are rounded and what a criterion without a score does, in words. */
record PolicyWords(Console console) {

    List<String> of(ScoringPolicy policy) {
        List<String> words = new ArrayList<>();
        words.add(policy.getBeforeAdding()
                .map(rounding -> console.text("policy.before", Map.of("rounding", of(rounding))))
                .orElseGet(() -> console.text("policy.exact")));
        words.add(console.text("policy.published", Map.of("rounding", of(policy.getPublished()))));
        words.add(of(ScoreState.NOT_ASSESSED, policy.getNotAssessed()));
        words.add(of(ScoreState.NO_EVIDENCE, policy.getNoEvidence()));
        words.add(of(ScoreState.INVALID, policy.getInvalid()));
        if (policy.getEvidence() == EvidenceUse.REQUIRED) {
            words.add(console.text("policy.evidence"));
        }
        return words;
    }

    String of(Rounding rounding) {
        return console.text(
                "rounding",
                Map.of(
                        "decimals",
                        rounding.getDecimals(),
                        "rule",
                        console.text("rounding." + rounding.getRule().name())));
    }

    private String of(ScoreState state, StateEffect effect) {
        return console.text(
                "policy.state",
                Map.of(
                        "state", console.text("score-state." + state.name()),
                        "effect", console.text("effect." + effect.name())));
    }
}
