package vn.cchc.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Combination;
import vn.cchc.value.Fraction;

/** The steps by which the criteria below gave the points of a group, in one language. */
final class GroupSteps {

    private final TraceView trace;
    private final ArithmeticTexts texts;
    private final Shown shown;
    private final List<String> lines;

    GroupSteps(TraceView trace, Locale locale, List<String> lines) {
        this.trace = trace;
        this.texts = new ArithmeticTexts(locale);
        this.shown = new Shown(locale);
        this.lines = lines;
    }

    /** Tells what the criteria without a score did, and how the others were put together. */
    void tell() {
        trace.children().stream()
                .filter(child -> child.state() != ScoreState.SCORED)
                .forEach(this::tellOutside);
        if (trace.state() == ScoreState.SCORED) {
            tellAttainable();
            combine(trace.criterion().getCombination().orElse(Combination.SUM));
        } else {
            lines.add(texts.text("group." + trace.state()));
        }
    }

    private void tellOutside(TraceView.Child child) {
        String effect = child.attainable().signum() == 0 ? "leftOut" : "zero";
        lines.add(texts.text(
                "child",
                Map.of(
                        "code", child.criterion().getCode(),
                        "state", texts.text("child." + child.state()),
                        "effect", texts.text(effect))));
    }

    private void tellAttainable() {
        trace.criterion()
                .getMaximumPoints()
                .filter(maximum -> !Fraction.of(maximum).equals(trace.attainable()))
                .ifPresent(maximum -> lines.add(texts.text(
                        "attainable",
                        Map.of("attainable", shown.number(trace.attainable()), "maximum", shown.number(maximum)))));
    }

    private void combine(Combination combination) {
        List<Fraction> counted = trace.children().stream()
                .filter(child ->
                        child.state() == ScoreState.SCORED || child.attainable().signum() != 0)
                .map(TraceView.Child::counted)
                .toList();
        Fraction points = trace.unrounded().orElse(Fraction.ZERO);
        Fraction sum = counted.stream().reduce(Fraction.ZERO, Fraction::plus);
        String name = texts.text("points");
        if (combination == Combination.BEST && counted.size() > 1) {
            String values = counted.stream().map(shown::number).collect(Collectors.joining("; "));
            lines.add(equation(name, texts.text("best", Map.of("values", values)), points));
        } else if (combination == Combination.CAPPED_SUM && !sum.equals(points)) {
            lines.add(equation(texts.text("sum"), added(counted), sum));
            lines.add(texts.text("clampedAbove", Map.of("value", shown.number(sum), "bound", shown.number(points))));
        } else {
            lines.add(equation(name, added(counted), points));
        }
    }

    private String added(List<Fraction> counted) {
        StringBuilder sum = new StringBuilder();
        for (Fraction part : counted) {
            boolean negative = part.signum() < 0;
            String sign = negative ? " − " : " + ";
            sum.append(sum.isEmpty() ? "" : sign)
                    .append(shown.number(negative && !sum.isEmpty() ? part.negated() : part));
        }
        return sum.toString();
    }

    private String equation(String name, String made, Fraction points) {
        String value = shown.number(points);
        return name + " = " + (made.equals(value) ? "" : made + " = ") + value;
    }
}
