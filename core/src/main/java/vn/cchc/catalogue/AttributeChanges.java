package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.finding.Severity;

/** Gives criteria other points, rules and names. */
final class AttributeChanges {

    private final WorkingTree tree;
    private final KnownCodes codes;
    private final TailorLog log;

    AttributeChanges(WorkingTree tree, KnownCodes codes, TailorLog log) {
        this.tree = tree;
        this.codes = codes;
        this.log = log;
    }

    void reweight(ProfileChange.Reweight reweight) {
        codes.find(reweight.getCriterion(), log.path() + ".criterion").ifPresent(criterion -> {
            Optional<BigDecimal> before = criterion.now().getMaximumPoints();
            BigDecimal after = reweight.getMaximumPoints();
            if (before.filter(points -> points.compareTo(after) == 0).isEmpty()) {
                weigh(criterion, after);
            }
            tree.setByHand(criterion, log.path() + ".maximumPoints");
            reweight.getRule().ifPresent(rule -> changeRule(criterion, rule));
        });
    }

    void weigh(WorkingCriterion criterion, BigDecimal points) {
        Optional<BigDecimal> before = criterion.now().getMaximumPoints();
        log.add(log.change("maximumPoints", before.map(PlainForms::of), Optional.of(PlainForms.of(points)))
                .criterion(criterion.code())
                .tailoring(Tailoring.REWEIGHTED));
        criterion.change(
                Criterion.builder()
                        .copyFrom(criterion.now())
                        .maximumPoints(points)
                        .build(),
                Tailoring.REWEIGHTED,
                log.citation());
    }

    private void changeRule(WorkingCriterion criterion, Expression rule) {
        if (!criterion.children().isEmpty()) {
            log.find("PRF-10", Severity.ERROR, log.path() + ".rule", "value", criterion.code());
            return;
        }
        Optional<Expression> before = criterion.now().getRule();
        if (before.filter(rule::equals).isPresent()) {
            return;
        }
        log.add(log.change("rule", before.map(RuleNotation::formula), Optional.of(RuleNotation.formula(rule)))
                .criterion(criterion.code())
                .tailoring(Tailoring.RULE_CHANGED));
        criterion.change(
                Criterion.builder().copyFrom(criterion.now()).rule(rule).build(),
                Tailoring.RULE_CHANGED,
                log.citation());
    }

    void rename(ProfileChange.Rename rename) {
        codes.find(rename.getCriterion(), log.path() + ".criterion").ifPresent(criterion -> {
            String before = criterion.now().getName().toString();
            String after = rename.getName().toString();
            if (before.equals(after)) {
                return;
            }
            log.add(log.change("name", Optional.of(before), Optional.of(after))
                    .criterion(criterion.code())
                    .tailoring(Tailoring.RENAMED));
            criterion.change(
                    Criterion.builder()
                            .copyFrom(criterion.now())
                            .name(rename.getName())
                            .build(),
                    Tailoring.RENAMED,
                    log.citation());
        });
    }
}
