package vn.cchc.scoring;

import vn.cchc.catalogue.Adjustment;

/**
 * Puts the points of criteria together (cộng điểm), in grains and each child for all units: what is read next then lies next to
 * what was read. Points not known to the last digit stay between two ends.
 */
final class Sums {

    private static final byte SCORED = Ledger.kept(ScoreState.SCORED);
    private static final byte NOT_ASSESSED = Ledger.kept(ScoreState.NOT_ASSESSED);

    private final Ledger ledger;
    private final int units;

    /** What was attainable for each unit of the leaf at hand. */
    private final long[] ofLeaf;

    Sums(Ledger ledger) {
        this.ledger = ledger;
        this.units = ledger.resolved.size();
        this.ofLeaf = new long[units];
    }

    void group(CompiledCriterion criterion) {
        long[] points = ledger.points[criterion.index];
        long[] attainable = ledger.attainable[criterion.index];
        if (criterion.best) {
            best(criterion, points);
            criterion.children.forEach(child -> largest(attainable, attainable(child)));
        } else {
            criterion.children.forEach(child -> add(criterion, child, points));
            criterion.children.forEach(child -> add(attainable, attainable(child)));
        }
        if (criterion.capped) {
            cap(criterion, points, attainable);
        }
    }

    private void add(CompiledCriterion criterion, CompiledCriterion child, long[] points) {
        add(points, ledger.points[child.index]);
        if (!ledger.isExact(child)) {
            add(ledger.slackOf(criterion), ledger.slack[child.index]);
        }
    }

    private static void add(long[] sums, long[] parts) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += parts[unit];
        }
    }

    private static void add(int[] sums, int[] parts) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += parts[unit];
        }
    }

    private static void largest(long[] most, long[] parts) {
        for (int unit = 0; unit < most.length; unit++) {
            most[unit] = Math.max(most[unit], parts[unit]);
        }
    }

    /** The best lies between the largest of the lower and the largest of the upper ends. */
    private void best(CompiledCriterion criterion, long[] points) {
        boolean exact = criterion.children.stream().allMatch(ledger::isExact);
        for (int unit = 0; unit < units; unit++) {
            long low = Long.MIN_VALUE;
            long high = Long.MIN_VALUE;
            for (CompiledCriterion child : criterion.children) {
                if (ledger.states[child.index][unit] == SCORED) {
                    long counted = ledger.points[child.index][unit];
                    low = Math.max(low, counted);
                    high = Math.max(high, counted + ledger.slack(child, unit));
                } else if (ledger.staysAttainable(child, unit)) {
                    low = Math.max(low, 0);
                    high = Math.max(high, 0);
                }
            }
            if (low != Long.MIN_VALUE) {
                points[unit] = low;
                if (!exact) {
                    ledger.slackOf(criterion)[unit] = (int) (high - low);
                }
            }
        }
    }

    private void cap(CompiledCriterion criterion, long[] points, long[] attainable) {
        long most = ledger.grain.of(criterion.most);
        if (!ledger.isExact(criterion)) {
            int[] slack = ledger.slackOf(criterion);
            for (int unit = 0; unit < units; unit++) {
                long high = Math.min(points[unit] + slack[unit], most);
                slack[unit] = (int) (high - Math.min(points[unit], most));
            }
        }
        cap(points, most);
        cap(attainable, most);
    }

    private static void cap(long[] sums, long most) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = Math.min(sums[unit], most);
        }
    }

    /** {@return what was attainable for each unit of a criterion} */
    private long[] attainable(CompiledCriterion criterion) {
        if (!criterion.leaf()) {
            return ledger.attainable[criterion.index];
        }
        long[] byState = ledger.attainableByState(ledger.grain.of(criterion.most));
        byte[] states = ledger.states[criterion.index];
        byte[] causes = ledger.causes[criterion.index];
        for (int unit = 0; unit < units; unit++) {
            byte state = states[unit];
            ofLeaf[unit] = state == NOT_ASSESSED && Cause.of(causes[unit]).leavesSums() ? 0 : byState[state];
        }
        return ofLeaf;
    }

    /** Forgets what the criteria below a group have, where it is not made of them. */
    void clear(CompiledCriterion criterion, int unit) {
        ledger.points[criterion.index][unit] = 0;
        if (!ledger.isExact(criterion)) {
            ledger.slackOf(criterion)[unit] = 0;
        }
    }

    /** A group that is not made of the criteria below it has a maximum like a leaf. */
    void attainAsOne(CompiledCriterion criterion, int unit) {
        ledger.attainable[criterion.index][unit] =
                ledger.staysAttainable(criterion, unit) ? ledger.grain.of(criterion.most) : 0;
    }

    void total() {
        for (CompiledCriterion criterion : ledger.resolved.catalogue.top) {
            long[] points = ledger.points[criterion.index];
            boolean penalty = criterion
                    .criterion
                    .getAdjustment()
                    .filter(Adjustment.PENALTY::equals)
                    .isPresent();
            for (int unit = 0; unit < units; unit++) {
                int slack = ledger.slack(criterion, unit);
                ledger.totals[unit] += penalty ? -points[unit] - slack : points[unit];
                ledger.totalSlack[unit] += slack;
            }
            if (criterion.criterion.getAdjustment().isEmpty()) {
                add(ledger.attainableTotals, attainable(criterion));
            }
        }
    }
}
