package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Target;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** Rules on single figures and targets. */
final class FigureRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern REACHED =
            Pattern.compile("đã đạt (?:được )?(?:mức )?\\d[\\d,.]* ?%|\\d[\\d,.]* ?% (?:năm \\d{4} )?đã đạt");

    private FigureRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("FIG-01", FigureRules::percentage),
                new Rule("FIG-02", FigureRules::complete),
                new Rule("FIG-09", FigureRules::year));
    }

    private static boolean isOutOfRange(Quantity figure) {
        return figure.getUnit() == MeasurementUnit.PERCENT
                && (figure.getValue().signum() < 0 || figure.getValue().compareTo(HUNDRED) > 0);
    }

    private static void percentage(PlanFacts plan, Outcome found) {
        List<Baseline> baselines = plan.plan().getBaselines();
        for (int i = 0; i < baselines.size(); i++) {
            Baseline baseline = baselines.get(i);
            String path = Paths.element("baselines", i, "value");
            baseline.getValue()
                    .filter(FigureRules::isOutOfRange)
                    .ifPresent(figure -> found.add(Violation.at(path)
                            .labelled(Labels.firstWords(baseline.getAsPrinted()))
                            .value(Figures.printed(figure))));
        }
        for (Located<Target> target : plan.targets()) {
            if (target.thing() instanceof Target.Quantitative quantitative && isOutOfRange(quantitative.getValue())) {
                found.add(at(target, "value").value(Figures.printed(quantitative.getValue())));
            }
        }
    }

    private static Violation at(Located<Target> target, String attribute) {
        return target.at(attribute).labelled(Labels.firstWords(target.thing().getMetric()));
    }

    /**
     * A target with a value cannot be made without comparator, value and unit, and one in words holds none of them. What is
     * left to see is a value that stands in the words only; a percentage that they call reached already ("giữ vững kết quả 90% đã
     * đạt") is a result and none to reach.
     */
    private static void complete(PlanFacts plan, Outcome found) {
        for (Located<Target> target : plan.targets()) {
            Text words = target.thing().getAsPrinted().orElse(target.thing().getMetric());
            if (target.thing() instanceof Target.Qualitative
                    && !PrintedPercentage.in(words).isEmpty()
                    && !PrintedPercentage.in(withoutReached(words)).isEmpty()) {
                found.add(Violation.at(target.path().get())
                        .labelled(Labels.firstWords(target.thing().getMetric()))
                        .value(words));
            }
        }
    }

    private static Text withoutReached(Text words) {
        return Text.of(REACHED.matcher(Folded.of(words)).replaceAll(""));
    }

    private static void year(PlanFacts plan, Outcome found) {
        PlanPeriod period = plan.period();
        for (Located<Target> target : plan.targets()) {
            target.thing()
                    .getYear()
                    .filter(year -> year < period.getFrom().getYear()
                            || year > period.getTo().getYear())
                    .ifPresent(year -> found.add(at(target, "year").value(year)));
        }
    }
}
