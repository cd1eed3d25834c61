package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Numerals;

/**
 * The words for the parts of the rule of one criterion (diễn giải quy tắc), in one language: facts, options and parameters by
 * their labels, shares in percent. A fact that nothing declares goes by its name.
 */
public final class RuleWords {

    static final MessageTemplates TEMPLATES = MessageTemplates.read(
            RuleWords.class.getResourceAsStream("words_vi.properties"),
            RuleWords.class.getResourceAsStream("words_en.properties"));

    private final IndexCatalogue catalogue;
    private final Criterion criterion;
    private final Locale locale;

    private RuleWords(IndexCatalogue catalogue, Criterion criterion, Locale locale) {
        this.catalogue = catalogue;
        this.criterion = criterion;
        this.locale = locale;
    }

    /**
     * {@return the words for a criterion}
     *
     * @param catalogue the catalogue, which declares the parameters
     * @param criterion the criterion, which declares the facts
     * @param locale Vietnamese or anything else, which means English
     */
    public static RuleWords of(IndexCatalogue catalogue, Criterion criterion, Locale locale) {
        return new RuleWords(catalogue, criterion, locale);
    }

    /**
     * {@return an expression in words, for instance <em>số hồ sơ đúng hạn / số hồ sơ tiếp nhận</em>}
     *
     * @param expression the expression
     */
    public String words(Expression expression) {
        return phrases().of(expression, role(expression)).text();
    }

    /**
     * {@return a condition in words, for instance <em>số cuộc họp ≥ 4</em>}
     *
     * @param condition the condition
     */
    public String words(Condition condition) {
        return new ConditionWords(this).of(condition);
    }

    /**
     * {@return a stretch of numbers in words, for instance <em>từ 70 % đến dưới 90 %</em>}
     *
     * @param interval the stretch
     * @param measure what is measured, which says whether the ends are percentages
     */
    public String words(Interval interval, Expression measure) {
        boolean percentage = isPercentage(measure);
        Map<String, String> ends = Map.of(
                "from", interval.lowerEnd().map(end -> number(end, percentage)).orElse(""),
                "to", interval.upperEnd().map(end -> number(end, percentage)).orElse(""));
        if (interval.lowerEnd().isPresent() && interval.lowerEnd().equals(interval.upperEnd())) {
            return text("interval.one", ends);
        }
        String lower = interval.getAtLeast().isPresent()
                ? "AtLeast"
                : interval.getAbove().isPresent() ? "Above" : "";
        String upper = interval.getAtMost().isPresent()
                ? "AtMost"
                : interval.getBelow().isPresent() ? "Below" : "";
        return text("interval" + lower + upper, ends);
    }

    /**
     * {@return the label of a fact}
     *
     * @param fact the name of the fact
     */
    public String fact(String fact) {
        return criterion
                .fact(fact)
                .map(declaration -> declaration.getLabel().toString())
                .orElse(fact);
    }

    /**
     * {@return the label of an option}
     *
     * @param fact the name of the fact, a choice
     * @param option the option
     */
    public String option(String fact, String option) {
        return criterion.fact(fact).stream()
                .flatMap(declaration -> declaration.getOptions().stream())
                .filter(declared -> declared.getOption().equals(option))
                .map(declared -> declared.getLabel().toString())
                .findFirst()
                .orElse(option);
    }

    /**
     * {@return the label of a parameter}
     *
     * @param parameter the id of the parameter
     */
    public String parameter(String parameter) {
        return catalogue
                .parameter(parameter)
                .map(declared -> declared.getLabel().toString())
                .orElse(parameter);
    }

    /**
     * {@return points in words, for instance <em>0,5 điểm</em>}
     *
     * @param points the points
     */
    public String points(BigDecimal points) {
        boolean one = points.compareTo(BigDecimal.ONE) == 0;
        return text(one ? "points.one" : "points", Map.of("number", Numerals.number(points, locale)));
    }

    /**
     * {@return whether people read the value of an expression in percent}
     *
     * @param expression the expression
     */
    public static boolean isPercentage(Expression expression) {
        return Percentages.is(expression, false);
    }

    /**
     * {@return whether people read the parts of a quotient in percent: then both}
     *
     * @param numerator what is divided
     * @param denominator what divides
     */
    public static boolean arePercentages(Expression numerator, Expression denominator) {
        return Percentages.is(numerator, true) || Percentages.is(denominator, true);
    }

    static Role role(Expression expression) {
        return isPercentage(expression) ? Role.PERCENTAGE : Role.NUMBER;
    }

    ExpressionWords phrases() {
        return new ExpressionWords(this);
    }

    String number(BigDecimal number, boolean percentage) {
        return percentage ? Numerals.percentage(number, locale) : Numerals.number(number, locale);
    }

    /** {@return what a band or a level gives} */
    String worth(Worth worth) {
        if (worth.getPoints().isPresent()) {
            return points(worth.getPoints().get());
        }
        String share = number(worth.getShare().orElseThrow(), true);
        return criterion
                .getMaximumPoints()
                .map(maximum -> text("worth", Map.of("share", share, "points", points(worth.points(maximum)))))
                .orElseGet(() -> text("worth.share", Map.of("share", share)));
    }

    /** {@return the maximum points, by their number where it is known} */
    String maximum() {
        return criterion.getMaximumPoints().map(this::points).orElseGet(() -> text("maximum", Map.of()));
    }

    String options(String fact, List<String> options) {
        return options.stream().map(option -> option(fact, option)).collect(Collectors.joining(", "));
    }

    String text(String key, Map<String, ?> fillings) {
        return TEMPLATES.text(key, fillings, locale);
    }
}
