package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.scoring.survey.ConfidenceInterval;
import vn.cchc.scoring.survey.IntervalMethod;
import vn.cchc.scoring.survey.Reduction;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyInstrument;

/** Estimates as people read them: shares in percent, scores in points, with the decimals of the method. */
final class SurveyFigures {

    private static final int BAR = 16;
    private static final String NONE = "–";

    private final Words words;
    private final SurveyMethod method;
    private final BigDecimal highest;

    SurveyFigures(Words words, SurveyInstrument instrument, SurveyMethod method) {
        this.words = words;
        this.method = method;
        this.highest = switch (method.getReduction()) {
            case SHARE_SATISFIED, MEAN_SCORE_PERCENT -> BigDecimal.valueOf(100);
            case MEAN_SCORE ->
                BigDecimal.valueOf(instrument.getScales().stream()
                        .filter(scale -> instrument.criteria().stream()
                                .anyMatch(criterion -> criterion.getScale().equals(scale.getCode())))
                        .mapToInt(AnswerScale::highest)
                        .max()
                        .orElse(1));
        };
    }

    boolean inPercent() {
        return method.getReduction() != Reduction.MEAN_SCORE;
    }

    String value(SurveyEstimate estimate) {
        return number(estimate.getValue()) + (inPercent() ? " %" : "");
    }

    String bar(SurveyEstimate estimate) {
        int filled = shown(estimate.getValue())
                .multiply(BigDecimal.valueOf(BAR))
                .divide(highest, 0, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(BAR))
                .intValue();
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    /** {@return the interval that every estimate has} */
    String interval(SurveyEstimate estimate) {
        return wald(estimate)
                .map(interval -> number(interval.getLow()) + " – " + number(interval.getHigh()))
                .orElse(NONE);
    }

    /** {@return half the width of the interval} */
    Optional<String> margin(SurveyEstimate estimate) {
        return wald(estimate)
                .map(interval -> interval.getHigh().subtract(interval.getLow()).divide(BigDecimal.valueOf(2)))
                .map(this::number);
    }

    String error(SurveyEstimate estimate) {
        return number(estimate.getStandardError());
    }

    String effect(SurveyEstimate estimate) {
        return estimate.getDesignEffect()
                .map(effect -> words.decimal(effect.setScale(2, RoundingMode.HALF_EVEN), 2))
                .orElse(NONE);
    }

    String bound(SurveyEstimate estimate, boolean high) {
        return wald(estimate)
                .map(interval -> number(high ? interval.getHigh() : interval.getLow()) + (inPercent() ? " %" : ""))
                .orElse(NONE);
    }

    private static Optional<ConfidenceInterval> wald(SurveyEstimate estimate) {
        return estimate.interval(IntervalMethod.WALD_T);
    }

    private BigDecimal shown(BigDecimal number) {
        return method.getReduction() == Reduction.SHARE_SATISFIED ? number.movePointRight(2) : number;
    }

    private String number(BigDecimal number) {
        int decimals = method.getDecimals();
        return words.decimal(shown(number).setScale(decimals, RoundingMode.HALF_EVEN), decimals);
    }
}
