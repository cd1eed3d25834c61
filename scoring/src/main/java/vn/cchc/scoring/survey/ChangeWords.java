package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.cchc.finding.MessageTemplates;

/** A change in the words of {@code change_vi.properties} and {@code change_en.properties}. */
final class ChangeWords {

    private static final MessageTemplates TEXTS = MessageTemplates.read(
            ChangeWords.class.getResourceAsStream("change_vi.properties"),
            ChangeWords.class.getResourceAsStream("change_en.properties"));

    /** A probability of less is called less. */
    private static final BigDecimal UNLIKELY = new BigDecimal("0.0001");

    private final Comparing comparing;
    private final SurveyMethod method;
    private final Locale locale;

    ChangeWords(Comparing comparing, Locale locale) {
        this.comparing = comparing;
        this.method = comparing.newer().getReport().getMethod();
        this.locale = locale;
    }

    static MessageTemplates texts() {
        return TEXTS;
    }

    /** {@return what changed, and whether it is more than chance, as surely as the method of the newer survey wants} */
    String text(EstimateChange change) {
        BigDecimal confidence = method.getConfidence();
        ConfidenceInterval interval = change.interval(confidence);
        String direction = change.getDifference().signum() >= 0 ? "up" : "down";
        Map<String, String> said = new HashMap<>();
        said.put("index", index());
        said.put("newerYear", Integer.toString(comparing.newer().getYear()));
        said.put("olderYear", Integer.toString(comparing.older().year()));
        BigDecimal newer =
                comparing.newer().find(comparing.code()).orElseThrow().getValue();
        said.put("newer", value(newer));
        said.put("older", value(newer.subtract(change.getDifference())));
        said.put("difference", difference(change.getDifference().abs()));
        said.put("low", number(interval.getLow()));
        said.put("high", difference(interval.getHigh()));
        said.put("confidence", percent(confidence.movePointRight(2).stripTrailingZeros()));
        said.put("chance", chance(change.likelihood()));
        String against = comparing.older().isPublished() ? "published" : "survey";
        String verdict = change.isSignificant(confidence) ? "significant" : "noise";
        String changed = TEXTS.text(against + "." + direction, said, locale);
        String judged = TEXTS.text(verdict, said, locale);
        return comparing.older().isPublished()
                ? changed + " " + judged + " " + TEXTS.text("published.unknown", said, locale)
                : changed + " " + judged;
    }

    private String index() {
        String code = comparing.code();
        String name = code.equals(SurveyEstimate.ALL)
                ? TEXTS.text("index.all", Map.of(), locale)
                : TEXTS.text("index.code", Map.of("code", code), locale);
        return comparing
                .newer()
                .getDomain()
                .map(domain -> name + " (" + domain.getColumn() + " = " + domain.getValue() + ")")
                .orElse(name);
    }

    private String chance(BigDecimal likelihood) {
        return likelihood.compareTo(UNLIKELY) < 0
                ? TEXTS.text("chance.below", Map.of("chance", percent(UNLIKELY.movePointRight(2))), locale)
                : percent(likelihood.movePointRight(2).setScale(2, RoundingMode.HALF_UP));
    }

    private String value(BigDecimal value) {
        return method.getReduction() == Reduction.MEAN_SCORE
                ? TEXTS.text("points", Map.of("number", number(value)), locale)
                : number(value) + " %";
    }

    private String difference(BigDecimal difference) {
        String unit = method.getReduction() == Reduction.MEAN_SCORE ? "points" : "percentage-points";
        return TEXTS.text(unit, Map.of("number", number(difference)), locale);
    }

    /** {@return a number with the decimals that the method shows, shares in percent} */
    private String number(BigDecimal number) {
        BigDecimal shown = method.getReduction() == Reduction.SHARE_SATISFIED ? number.movePointRight(2) : number;
        return decimal(shown.setScale(method.getDecimals(), RoundingMode.HALF_UP));
    }

    private String percent(BigDecimal number) {
        return decimal(number) + " %";
    }

    private String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        String digits = locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
        return number.signum() < 0 ? "−" + digits : digits;
    }
}
