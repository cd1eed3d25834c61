package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RuleDescription;
import vn.cchc.catalogue.RuleWords;
import vn.cchc.finding.Finding;
import vn.cchc.value.Fraction;

/**
 * Puts into words how a score was made, from the trace of its making. The last line of what is scored ends with the score as it
 * is published.
 */
final class Arithmetic {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final IndexCatalogue catalogue;

    /** The rules in words, by language and code: they are the same for all units. */
    private final Map<Locale, Map<String, List<String>>> rules =
            Map.of(VIETNAMESE, new ConcurrentHashMap<>(), Locale.ENGLISH, new ConcurrentHashMap<>());

    Arithmetic(IndexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return the steps, in the order of reckoning, in both languages}
     *
     * @param trace what was reckoned
     * @param findings what was found wrong with the facts of the criterion
     */
    List<ArithmeticLine> lines(TraceView trace, List<Finding> findings) {
        List<String> vietnamese = new OneLanguage(trace, findings, VIETNAMESE).lines();
        List<String> english = new OneLanguage(trace, findings, Locale.ENGLISH).lines();
        List<ArithmeticLine> lines = new ArrayList<>(vietnamese.size());
        for (int i = 0; i < vietnamese.size(); i++) {
            lines.add(ArithmeticLine.builder()
                    .vietnamese(vietnamese.get(i))
                    .english(english.get(i))
                    .build());
        }
        return lines;
    }

    private final class OneLanguage {

        private final TraceView trace;
        private final Criterion criterion;
        private final List<Finding> findings;
        private final Locale locale;
        private final ArithmeticTexts texts;
        private final Shown shown;
        private final List<String> lines = new ArrayList<>();
        private final RuleSteps steps;

        OneLanguage(TraceView trace, List<Finding> findings, Locale locale) {
            this.trace = trace;
            this.criterion = trace.criterion();
            this.findings = findings;
            this.locale = locale;
            this.texts = new ArithmeticTexts(locale);
            this.shown = new Shown(locale);
            this.steps = new RuleSteps(trace, RuleWords.of(catalogue, criterion, locale), locale, lines);
        }

        List<String> lines() {
            criterion
                    .getAdjustment()
                    .filter(kind -> !criterion.leaf())
                    .ifPresent(kind -> lines.add(texts.text("adjustment." + kind)));
            switch (trace.cause()) {
                case RULE -> {
                    tellRule();
                    criterion.getRule().ifPresent(steps::points);
                }
                case NOTHING_AROSE -> {
                    tellRule();
                    tellNothingArose();
                }
                case GROUP -> new GroupSteps(trace, locale, lines).tell();
                case PUBLISHED ->
                    lines.add(texts.text(
                            "published",
                            Map.of(
                                    "points",
                                    trace.unrounded().map(shown::number).orElse(""))));
                default -> tellState();
            }
            if (trace.state() == ScoreState.SCORED) {
                tellRounding();
            }
            return lines;
        }

        private void tellRule() {
            lines.addAll(rules.getOrDefault(locale, new ConcurrentHashMap<>())
                    .computeIfAbsent(criterion.getCode(), code -> ruleInWords()));
        }

        private List<String> ruleInWords() {
            return RuleDescription.of(catalogue, criterion, locale).stream()
                    .map(rule -> texts.text("rule", Map.of("rule", rule)))
                    .toList();
        }

        private void tellNothingArose() {
            String where = trace.stoppedAt()
                    .map(stopped -> steps.words.words(stopped) + " = 0 / 0")
                    .orElse("0 / 0");
            String maximum = criterion.getMaximumPoints().map(shown::number).orElse("");
            criterion
                    .getWhenNone()
                    .ifPresent(none ->
                            line("nothing." + none, Map.of("where", where, "points", maximum, "effect", effect())));
        }

        private void tellState() {
            switch (trace.cause()) {
                case NOT_RUN, OTHER_STAGE, NO_FACTS, NO_RULE, NO_EVIDENCE, MARKED_NOT_APPLICABLE, MARKED_NO_EVIDENCE ->
                    line("state." + trace.cause(), Map.of("effect", effect()));
                case IN_PUBLISHED -> line("state.IN_PUBLISHED", Map.of());
                case OPTION_NOT_APPLICABLE -> {
                    tellRule();
                    tellOption();
                }
                default -> {
                    tellRule();
                    findings.forEach(finding -> lines.add(finding.message(locale)));
                    line("state.INVALID", Map.of("effect", effect()));
                }
            }
        }

        private void tellOption() {
            String fact = trace.stoppedAt()
                    .map(stopped -> stopped instanceof Expression.Levels levels ? levels.getFact() : "")
                    .orElse("");
            String option = trace.fact(fact).flatMap(FactValue::option).orElse("");
            line(
                    "state.OPTION_NOT_APPLICABLE",
                    Map.of(
                            "fact", steps.words.fact(fact),
                            "option", steps.words.option(fact, option),
                            "effect", effect()));
        }

        /** {@return what a criterion without a score does to the sums above it} */
        private String effect() {
            return texts.text(trace.attainable().signum() == 0 ? "leftOut" : "zero");
        }

        private void tellRounding() {
            Fraction unrounded = trace.unrounded().orElse(Fraction.ZERO);
            Fraction added = trace.score().orElse(unrounded);
            if (!added.equals(unrounded)) {
                trace.rounding().ifPresent(rounding -> tellRounded(rounding, "rounded", added));
            }
            Rounding rounding = trace.policy().getPublished();
            Fraction published = Fraction.of(rounding.round(added));
            if (!published.equals(added)) {
                tellRounded(rounding, "publishedRounded", published);
            }
        }

        private void tellRounded(Rounding rounding, String key, Fraction points) {
            String rule = texts.rounding(rounding);
            line(key, Map.of("rule", rule, "points", shown.number(rounding.round(points))));
        }

        private void line(String key, Map<String, ?> fillings) {
            lines.add(ArithmeticTexts.line(texts.text(key, fillings)));
        }
    }
}
