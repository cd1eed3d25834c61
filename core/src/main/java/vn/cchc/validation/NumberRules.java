package vn.cchc.validation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.cchc.document.DocumentNumber;

/** Rules on the type, the number and the symbol of the document (NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục I). */
final class NumberRules {

    /** Type and agency joined by a hyphen: KH-UBND, KH-SGD&ĐT, KH-SNgV. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{2,4}-\\p{Lu}[\\p{L}&]*(-\\p{Lu}[\\p{L}&]*)*");

    private static final String PLAN_TYPE = "kế hoạch";

    /** What the symbol of a plan begins with; the abbreviations of other types are not known here. */
    private static final String PLAN_SYMBOL = "KH-";

    private NumberRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("DOC-01", NumberRules::type),
                new Rule("DOC-02", NumberRules::symbol),
                new Rule("DOC-03", NumberRules::ordinal),
                new Rule("DOC-05", NumberRules::unique));
    }

    private static void type(PlanFacts plan, Outcome found) {
        if (!isPlan(plan)) {
            found.add(Violation.at("document.type").value(plan.document().getType()));
        }
    }

    private static boolean isPlan(PlanFacts plan) {
        return plan.document()
                .getType()
                .composed()
                .strip()
                .toLowerCase(Locale.ROOT)
                .equals(PLAN_TYPE);
    }

    /** The type in the symbol is that of the document: BC-UBND is no symbol of a plan. */
    private static void symbol(PlanFacts plan, Outcome found) {
        plan.document()
                .getNumber()
                .getSymbol()
                .filter(symbol -> !SYMBOL.matcher(symbol.composed()).matches()
                        || (isPlan(plan) && !symbol.composed().startsWith(PLAN_SYMBOL)))
                .ifPresent(symbol ->
                        found.add(Violation.at("document.number.symbol").value(symbol)));
    }

    private static void ordinal(PlanFacts plan, Outcome found) {
        DocumentNumber number = plan.document().getNumber();
        if (number.getOrdinal().isEmpty()) {
            Violation violation = Violation.at("document.number.ordinal");
            found.add(number.getAsPrinted().map(violation::value).orElse(violation));
        }
    }

    private static void unique(PlanFacts plan, Outcome found) {
        var document = plan.document();
        var register = found.needs(ReferenceSource.PLAN_REGISTER, plan.data().getPlanRegister());
        if (register.isEmpty() || document.getIssuer().isEmpty() || plan.date().isEmpty()) {
            return;
        }
        document.getNumber().getOrdinal().ifPresent(ordinal -> {
            List<String> others = register
                    .get()
                    .plansNumbered(
                            document.getIssuer().get(),
                            document.getType(),
                            ordinal,
                            plan.date().get().getYear())
                    .stream()
                    .filter(id -> !id.equals(plan.plan().getId()))
                    .toList();
            if (!others.isEmpty()) {
                found.add(Violation.at("document.number.ordinal")
                        .value(ordinal + " (" + String.join(", ", others) + ")"));
            }
        });
    }
}
