package vn.cchc.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Expression;

/** Steps that hold a number against bounds: at them, or in proportion to them. */
final class BoundSteps {

    private BoundSteps() {}

    /** A number held between bounds. */
    static final class Clamp extends Step {
        private final Step value;
        private final @Nullable Step atLeast;
        private final @Nullable Step atMost;

        Clamp(Expression expression, int id, int at, Step value, @Nullable Step atLeast, @Nullable Step atMost) {
            super(expression, id, at);
            this.value = value;
            this.atLeast = atLeast;
            this.atMost = atMost;
        }

        @Override
        long reckon(Reckoning reckoning) {
            long n = valueOf(value, reckoning);
            long d = reckoning.denominator;
            long low = 0;
            long lowD = Reckoning.NONE;
            if (atLeast != null && d != Reckoning.NONE) {
                low = valueOf(atLeast, reckoning);
                lowD = reckoning.denominator;
                if (lowD == Reckoning.NONE) {
                    return 0;
                }
            }
            if (atMost != null && d != Reckoning.NONE) {
                long high = valueOf(atMost, reckoning);
                long highD = reckoning.denominator;
                if (highD == Reckoning.NONE) {
                    return 0;
                }
                if (lowD != Reckoning.NONE && reckoning.compare(low, lowD, high, highD) > 0) {
                    return reckoning.stop(Cause.BOUNDS_CROSSED, id);
                }
                if (reckoning.compare(n, d, high, highD) > 0) {
                    return reckoning.record(this, reckoning.number(high, highD));
                }
            }
            boolean raised = lowD != Reckoning.NONE && reckoning.compare(n, d, low, lowD) < 0;
            return reckoning.record(this, raised ? reckoning.number(low, lowD) : reckoning.number(n, d));
        }
    }

    /** The maximum points in proportion to a measure. */
    static final class Proportional extends Step {
        private final Step maximum;
        private final Step measure;
        private final @Nullable Step target;
        private final @Nullable Step floor;

        Proportional(
                Expression expression,
                int id,
                int at,
                BigDecimal maximum,
                Step measure,
                @Nullable Step target,
                @Nullable Step floor) {
            super(expression, id, at);
            this.maximum = new ValueSteps.Constant(expression, id, maximum);
            this.measure = measure;
            this.target = target;
            this.floor = floor;
        }

        @Override
        long reckon(Reckoning reckoning) {
            long n = valueOf(measure, reckoning);
            long d = reckoning.denominator;
            if (d == Reckoning.NONE) {
                return 0;
            }
            long targetN = 1;
            long targetD = 1;
            if (target != null) {
                targetN = valueOf(target, reckoning);
                targetD = reckoning.denominator;
                if (targetD == Reckoning.NONE) {
                    return 0;
                }
                if (reckoning.signum(targetN, targetD) <= 0) {
                    return reckoning.stop(Cause.TARGET_NOT_POSITIVE, id);
                }
            }
            if (floor != null) {
                long floorN = valueOf(floor, reckoning);
                if (reckoning.denominator == Reckoning.NONE) {
                    return 0;
                }
                if (reckoning.compare(n, d, floorN, reckoning.denominator) < 0) {
                    return reckoning.record(this, reckoning.number(0, 1));
                }
            }
            if (reckoning.signum(n, d) < 0) {
                return reckoning.record(this, reckoning.number(0, 1));
            }
            long most = valueOf(maximum, reckoning);
            long mostD = reckoning.denominator;
            if (reckoning.compare(n, d, targetN, targetD) >= 0) {
                return reckoning.record(this, most);
            }
            long points = reckoning.times(most, mostD, n, d);
            if (target != null && reckoning.denominator != Reckoning.NONE) {
                points = reckoning.over(points, reckoning.denominator, targetN, targetD);
            }
            return reckoning.record(this, points);
        }
    }
}
