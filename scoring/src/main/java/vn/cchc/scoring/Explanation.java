package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.value.Citation;
import vn.cchc.value.Fraction;
import vn.cchc.value.SourceStatus;

/** What a report says of a criterion or of the whole, as text of several lines. */
final class Explanation {

    private final ArithmeticTexts texts;
    private final Shown shown;
    private final Locale locale;

    private Explanation(Locale locale) {
        this.texts = new ArithmeticTexts(locale);
        this.shown = new Shown(locale);
        this.locale = locale;
    }

    static String of(ScoreNode node, Locale locale) {
        return String.join("\n", new Explanation(locale).lines(node));
    }

    static String of(ScoreReport report, Locale locale) {
        return String.join("\n", new Explanation(locale).lines(report));
    }

    private List<String> lines(ScoreNode node) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("node", Map.of("code", node.getCriterion(), "name", node.getName())));
        lines.add(state(node));
        status(node.getStatus()).ifPresent(status -> lines.add("  " + status));
        node.getArithmetic().forEach(step -> lines.add("  " + step.text(locale)));
        node.getCitation()
                .ifPresent(citation -> lines.add(texts.text("citation", Map.of("citation", words(citation)))));
        return lines;
    }

    /** Said only of what must not pass for law. */
    private Optional<String> status(SourceStatus status) {
        return Optional.of("status." + status)
                .filter(ArithmeticTexts.TEMPLATES::has)
                .map(texts::text);
    }

    private String state(ScoreNode node) {
        boolean reduced = node.getAttainable().compareTo(node.getMaximumPoints()) != 0;
        String maximum = texts.text("node.maximum", Map.of("maximum", shown.number(node.getMaximumPoints())));
        if (node.getState() != ScoreState.SCORED) {
            return texts.text("node." + node.getState(), Map.of("maximum", maximum));
        }
        String index = node.getIndex()
                .map(percent -> texts.text("node.index", Map.of("index", shown.number(percent))))
                .orElse("");
        return texts.text(
                "node.SCORED",
                Map.of(
                        "score", node.getScore().map(shown::number).orElse(""),
                        "attainable", shown.number(node.getAttainable()),
                        "index", (reduced ? maximum : "") + index));
    }

    private static String words(Citation citation) {
        return citation.getDocument()
                + citation.getPlace().map(place -> ", " + place).orElse("");
    }

    private List<String> lines(ScoreReport report) {
        List<String> lines = new ArrayList<>();
        status(report.getStatus()).ifPresent(lines::add);
        StringBuilder sum = new StringBuilder();
        for (ScoreNode node : report.getCriteria()) {
            add(node, sum);
        }
        String total = shown.number(ReportSum.exact(report.getExactScore(), report.getScore()));
        if (!total.contentEquals(sum)) {
            sum.append(sum.isEmpty() ? "" : " = ").append(total);
        }
        lines.add(texts.text("total", Map.of("sum", sum)));
        if (report.getExactScore().isPresent()) {
            lines.add(rounded(report));
        }
        lines.add(report.getIndex().map(index -> index(report, index)).orElseGet(() -> texts.text("noIndex")));
        return lines;
    }

    private void add(ScoreNode node, StringBuilder sum) {
        Optional<Fraction> score = node.getScore().map(points -> ReportSum.exact(node.getExactScore(), points));
        boolean counts = node.getState() == ScoreState.SCORED;
        if (counts || (node.getAdjustment().isEmpty() && node.getAttainable().signum() > 0)) {
            Fraction points = score.orElse(Fraction.ZERO);
            boolean penalty = node.getAdjustment().equals(Optional.of(Adjustment.PENALTY));
            boolean minus = penalty != points.signum() < 0;
            sum.append(minus ? (sum.isEmpty() ? "−" : " − ") : sum.isEmpty() ? "" : " + ")
                    .append(shown.number(points.signum() < 0 ? points.negated() : points));
        }
    }

    private String rounded(ScoreReport report) {
        var rounding = report.getPolicy().getPublished();
        String rule = texts.rounding(rounding);
        return texts.text("publishedRounded", Map.of("rule", rule, "points", shown.number(report.getScore())));
    }

    private String index(ScoreReport report, BigDecimal index) {
        Fraction score = ReportSum.exact(report.getExactScore(), report.getScore());
        Fraction exact = score.times(Fraction.of(100, 1)).dividedBy(Fraction.of(report.getAttainable()));
        return texts.text(
                "index",
                Map.of(
                        "score", shown.number(score),
                        "attainable", shown.number(report.getAttainable()),
                        "sign", exact.equals(Fraction.of(index)) ? "=" : "≈",
                        "index", shown.number(index)));
    }
}
