package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Expression.Bands;
import vn.cchc.catalogue.Expression.Choose;
import vn.cchc.catalogue.Expression.Clamp;
import vn.cchc.catalogue.Expression.Constant;
import vn.cchc.catalogue.Expression.Levels;
import vn.cchc.catalogue.Expression.MaximumPoints;
import vn.cchc.catalogue.Expression.Met;
import vn.cchc.catalogue.Expression.Peers;
import vn.cchc.catalogue.Expression.Proportional;
import vn.cchc.catalogue.Expression.Ratio;
import vn.cchc.catalogue.Expression.Share;
import vn.cchc.catalogue.Level;
import vn.cchc.catalogue.RuleWords;
import vn.cchc.catalogue.Worth;
import vn.cchc.value.Fraction;

/** The steps by which a rule gave its points, as a clerk reckons them on paper, in one language. */
final class RuleSteps {

    /** What a line begins with. */
    enum Naming {
        /** Points of the criterion. */
        POINTS,
        /** What a case gives within a formula. */
        CASE,
        /** Nothing but the words of the expression. */
        WORDS
    }

    final TraceView trace;
    final RuleWords words;
    final ArithmeticTexts texts;
    final Shown shown;
    final List<String> lines;

    /** What has a line of its own already. */
    private final Set<Expression> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is held against a percentage and so is read as one. */
    private final Set<Expression> percentages = Collections.newSetFromMap(new IdentityHashMap<>());

    private final FormulaSteps formulas = new FormulaSteps(this);

    RuleSteps(TraceView trace, RuleWords words, Locale locale, List<String> lines) {
        this.trace = trace;
        this.words = words;
        this.texts = new ArithmeticTexts(locale);
        this.shown = new Shown(locale);
        this.lines = lines;
    }

    /** Tells how the rule of the criterion gave its points. */
    void points(Expression rule) {
        conclude(rule, Naming.POINTS, false);
    }

    /**
     * Tells how a part came about, once; a number of the catalogue has no story.
     *
     * @param operand whether it is divided or divides
     */
    void tell(Expression part, boolean operand) {
        if (!(part instanceof Constant || part instanceof MaximumPoints) && told.add(part)) {
            conclude(part, Naming.WORDS, operand);
        }
    }

    private void tell(Expression part) {
        tell(part, false);
    }

    /** Tells how a part came about that is held against another. */
    void tell(Expression part, Optional<Expression> against) {
        if (against.filter(other -> RuleWords.isPercentage(other)).isPresent()) {
            percentages.add(part);
        }
        tell(part, false);
    }

    boolean isReadInPercent(Expression part, boolean operand) {
        return percentages.contains(part) || isPercentage(part, operand);
    }

    private void conclude(Expression expression, Naming naming, boolean operand) {
        if (expression instanceof Proportional proportional) {
            proportional(proportional, texts.text(naming == Naming.POINTS ? "points" : "partPoints"));
        } else if (expression instanceof Bands bands) {
            bands(bands);
        } else if (expression instanceof Levels levels) {
            levels(levels);
        } else if (expression instanceof Met met) {
            met(met);
        } else if (expression instanceof Choose choose) {
            choose(choose, naming, operand);
        } else if (expression instanceof Clamp clamp) {
            clamp(clamp, naming, operand);
        } else if (expression instanceof Peers peers) {
            peers(peers, operand);
        } else {
            formulas.tell(expression, naming, operand);
        }
    }

    private void proportional(Proportional proportional, String name) {
        Expression measure = proportional.getMeasure();
        tell(measure);
        Fraction value = value(measure);
        Fraction target = proportional.getTarget().map(this::value).orElse(Fraction.ONE);
        Optional<Fraction> floor = proportional.getFloor().map(this::value);
        boolean percentage = RuleWords.isPercentage(measure);
        List<Fraction> against =
                Stream.concat(Stream.of(target, Fraction.ZERO), floor.stream()).toList();
        String measured = figure(value, percentage, against);
        if (floor.isPresent() && value.compareTo(floor.get()) < 0) {
            proportional.getFloor().ifPresent(part -> tell(part, Optional.of(measure)));
            line("belowFloor", Map.of("measure", measured, "floor", figure(floor.get(), percentage, List.of())));
            return;
        }
        if (value.signum() < 0) {
            line("belowZero", Map.of("measure", measured));
            return;
        }
        proportional.getTarget().ifPresent(part -> tell(part, Optional.of(measure)));
        String aimed = figure(target, percentage, List.of());
        if (value.compareTo(target) >= 0 && (proportional.getTarget().isPresent() || !value.equals(target))) {
            String key = proportional.getTarget().isPresent() ? "targetMet" : "wholeMet";
            line(key, Map.of("measure", measured, "target", aimed, "points", shown.number(maximum())));
            return;
        }
        String formula = shown.number(maximum()) + " × " + formulas.factor(measure);
        lines.add(name
                + " = "
                + formula
                + (proportional.getTarget().isPresent() ? " / " + aimed : "")
                + " = "
                + shown.number(value(proportional)));
    }

    private void bands(Bands bands) {
        Expression measure = bands.getMeasure();
        tell(measure);
        Optional<Band> band = trace.taken(bands).stream()
                .mapToObj(index -> bands.getBands().get(index))
                .findFirst();
        if (band.isPresent()) {
            List<Fraction> ends = Stream.concat(band.get().lowerEnd().stream(), band.get().upperEnd().stream())
                    .map(Fraction::of)
                    .toList();
            boolean one = ends.size() == 2 && ends.get(0).equals(ends.get(1));
            String measured = figure(value(measure), RuleWords.isPercentage(measure), ends);
            line(
                    one ? "bandOfOne" : "band",
                    Map.of(
                            "measure", measured,
                            "interval", words.words(band.get(), measure),
                            "points", worth(band.get())));
        }
    }

    private void levels(Levels levels) {
        Optional<Level> level = trace.taken(levels).stream()
                .mapToObj(index -> levels.getLevels().get(index))
                .findFirst();
        level.ifPresent(chosen -> line(
                "level",
                Map.of(
                        "fact", words.fact(levels.getFact()),
                        "option", words.option(levels.getFact(), chosen.getOption()),
                        "points", worth(chosen))));
    }

    private void met(Met met) {
        new ConditionSteps(this).tell(met.getCondition());
        boolean holds = trace.truth(met.getCondition()).orElse(false);
        line(holds ? "met" : "notMet", Map.of("points", words.points(holds ? maximum() : BigDecimal.ZERO)));
    }

    private void choose(Choose choose, Naming naming, boolean operand) {
        Naming within = naming == Naming.WORDS ? Naming.CASE : naming;
        int taken = trace.taken(choose).orElse(choose.getBranches().size());
        choose.getBranches().stream()
                .limit(taken + 1L)
                .forEach(branch -> new ConditionSteps(this).tell(branch.getWhen()));
        if (taken < choose.getBranches().size()) {
            var branch = choose.getBranches().get(taken);
            line("case", Map.of("condition", words.words(branch.getWhen())));
            conclude(branch.getThen(), within, operand);
        } else {
            lines.add(texts.text("otherCases"));
            choose.getOtherwise().ifPresent(then -> conclude(then, within, operand));
        }
    }

    private void clamp(Clamp clamp, Naming naming, boolean operand) {
        Fraction held = value(clamp);
        Fraction free = value(clamp.getValue());
        if (held.equals(free)) {
            if (naming == Naming.WORDS) {
                tell(clamp.getValue(), operand);
            } else {
                conclude(clamp.getValue(), naming, operand);
            }
            return;
        }
        boolean above = free.compareTo(held) > 0;
        tell(clamp.getValue(), operand);
        (above ? clamp.getAtMost() : clamp.getAtLeast()).ifPresent(part -> tell(part, Optional.of(clamp.getValue())));
        boolean percentage = isPercentage(clamp, operand);
        line(
                above ? "clampedAbove" : "clampedBelow",
                Map.of(
                        "value", figure(free, percentage, List.of(held)),
                        "bound", figure(held, percentage, List.of())));
    }

    private void peers(Peers peers, boolean operand) {
        Optional<TraceView.PeerCount> count = trace.peers(peers);
        String others = count.filter(counted -> counted.leftOut() > 0)
                .map(counted -> texts.text("peersLeftOut", Map.of("count", counted.leftOut())))
                .orElse("");
        line(
                "peers." + peers.getStatistic(),
                Map.of(
                        "measure", words.words(peers.getMeasure()),
                        "count", count.map(counted -> counted.compared()).orElse(0),
                        "others", others,
                        "value", figure(value(peers), isPercentage(peers, operand), List.of())));
    }

    /** {@return points of a band or level; a share of the maximum is reckoned before the reader's eyes} */
    private String worth(Worth worth) {
        String points = words.points(worth.points(maximum()));
        return worth.getShare()
                .map(share -> shown.percentage(Fraction.of(share), List.of())
                        + " × "
                        + shown.number(maximum())
                        + " = "
                        + points)
                .orElse(points);
    }

    /** {@return the value of an expression; 0 for what was not evaluated, so that explaining never fails} */
    Fraction value(Expression expression) {
        return trace.value(expression).orElse(Fraction.ZERO);
    }

    String figure(Fraction value, boolean percentage, List<Fraction> against) {
        return percentage ? shown.percentage(value, against) : shown.number(value);
    }

    private BigDecimal maximum() {
        return trace.criterion().getMaximumPoints().orElse(BigDecimal.ZERO);
    }

    void line(String key, Map<String, ?> fillings) {
        lines.add(ArithmeticTexts.line(texts.text(key, fillings)));
    }

    static boolean isPercentage(Expression expression, boolean operand) {
        return operand ? RuleWords.arePercentages(expression, expression) : RuleWords.isPercentage(expression);
    }

    static boolean isQuotient(Expression expression) {
        return expression instanceof Share || expression instanceof Ratio;
    }
}
