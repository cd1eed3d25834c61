package vn.cchc.scoring;

import java.util.Map;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.RuleWords;

/** Why the facts of a criterion are refused, in words, in one language. */
final class Reason {

    private final TraceView trace;
    private final RuleWords words;
    private final ArithmeticTexts texts;
    private final Shown shown;

    Reason(RuleSteps steps) {
        this.trace = steps.trace;
        this.words = steps.words;
        this.texts = steps.texts;
        this.shown = steps.shown;
    }

    String text() {
        String key = "cause." + trace.cause();
        return texts.text(
                ArithmeticTexts.TEMPLATES.has(key) ? key : "cause",
                Map.of(
                        "fact", trace.factAtFault().map(words::fact).orElse(""),
                        "words",
                                trace.stoppedAt()
                                        .map(Reason::measured)
                                        .map(words::words)
                                        .orElse(""),
                        "points", trace.unrounded().map(shown::number).orElse(""),
                        "maximum",
                                trace.criterion()
                                        .getMaximumPoints()
                                        .map(shown::number)
                                        .orElse(""),
                        "minimum",
                                trace.criterion()
                                        .getMinimumPoints()
                                        .map(shown::number)
                                        .orElse("0")));
    }

    /** {@return what is named where reckoning stopped: of bands and proportions, what is measured} */
    private static Expression measured(Expression stopped) {
        if (stopped instanceof Expression.Bands bands) {
            return bands.getMeasure();
        }
        return stopped instanceof Expression.Proportional proportional
                        && proportional.getTarget().isPresent()
                ? proportional.getTarget().get()
                : stopped;
    }
}
