package vn.cchc.scoring;

import vn.cchc.catalogue.Expression;

/** Steps that make a number of numbers. */
final class ArithmeticSteps {

    private ArithmeticSteps() {}

    /** How the numbers of a list become one. A switch, because the call of an unknown function costs more than adding. */
    private enum Fold {
        SUM,
        PRODUCT,
        SMALLEST,
        LARGEST;

        long fold(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            return switch (this) {
                case SUM -> reckoning.plus(n1, d1, n2, d2);
                case PRODUCT -> reckoning.times(n1, d1, n2, d2);
                case SMALLEST ->
                    reckoning.compare(n1, d1, n2, d2) <= 0 ? reckoning.number(n1, d1) : reckoning.number(n2, d2);
                case LARGEST ->
                    reckoning.compare(n1, d1, n2, d2) >= 0 ? reckoning.number(n1, d1) : reckoning.number(n2, d2);
            };
        }
    }

    /** Several numbers, taken one after the other. */
    static final class Several extends Step {
        private final Step[] parts;
        private final Fold fold;

        private Several(Expression expression, int id, int at, Step[] parts, Fold fold) {
            super(expression, id, at);
            this.parts = parts;
            this.fold = fold;
        }

        @Override
        long reckon(Reckoning reckoning) {
            long n = valueOf(parts[0], reckoning);
            for (int i = 1; i < parts.length && reckoning.denominator != Reckoning.NONE; i++) {
                long d = reckoning.denominator;
                long next = valueOf(parts[i], reckoning);
                if (reckoning.denominator != Reckoning.NONE) {
                    n = fold.fold(reckoning, n, d, next, reckoning.denominator);
                }
            }
            return reckoning.record(this, n);
        }
    }

    static Step sum(Expression expression, int id, int at, Step[] parts) {
        return new Several(expression, id, at, parts, Fold.SUM);
    }

    static Step product(Expression expression, int id, int at, Step[] parts) {
        return new Several(expression, id, at, parts, Fold.PRODUCT);
    }

    static Step smallest(Expression expression, int id, int at, Step[] parts) {
        return new Several(expression, id, at, parts, Fold.SMALLEST);
    }

    static Step largest(Expression expression, int id, int at, Step[] parts) {
        return new Several(expression, id, at, parts, Fold.LARGEST);
    }

    /** One number and another: difference, share, ratio, growth. */
    abstract static class Two extends Step {
        final Step first;
        final Step second;

        Two(Expression expression, int id, int at, Step first, Step second) {
            super(expression, id, at);
            this.first = first;
            this.second = second;
        }

        @Override
        long reckon(Reckoning reckoning) {
            long n1 = valueOf(first, reckoning);
            long d1 = reckoning.denominator;
            if (d1 == Reckoning.NONE) {
                return 0;
            }
            long n2 = valueOf(second, reckoning);
            return reckoning.denominator == Reckoning.NONE
                    ? 0
                    : reckoning.record(this, combine(reckoning, n1, d1, n2, reckoning.denominator));
        }

        abstract long combine(Reckoning reckoning, long n1, long d1, long n2, long d2);

        /** Divides, unless by zero. */
        final long divide(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            Cause without = reckoning.signum(n1, d1) == 0 ? Cause.NOTHING_OF_NOTHING : Cause.DIVISION_BY_ZERO;
            return reckoning.signum(n2, d2) == 0 ? reckoning.stop(without, id) : reckoning.over(n1, d1, n2, d2);
        }
    }

    /** What is left of one number without another. */
    static final class Difference extends Two {
        Difference(Expression expression, int id, int at, Step from, Step minus) {
            super(expression, id, at, from, minus);
        }

        @Override
        long combine(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            return reckoning.minus(n1, d1, n2, d2);
        }
    }

    /** A part of a whole. */
    static final class Share extends Two {
        Share(Expression expression, int id, int at, Step numerator, Step denominator) {
            super(expression, id, at, numerator, denominator);
        }

        @Override
        long combine(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            boolean more = reckoning.signum(n2, d2) != 0 && reckoning.compare(n1, d1, n2, d2) > 0;
            return reckoning.signum(n1, d1) < 0 || more
                    ? reckoning.stop(Cause.NO_SHARE, id)
                    : divide(reckoning, n1, d1, n2, d2);
        }
    }

    /** One number by another. */
    static final class Ratio extends Two {
        Ratio(Expression expression, int id, int at, Step numerator, Step denominator) {
            super(expression, id, at, numerator, denominator);
        }

        @Override
        long combine(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            return divide(reckoning, n1, d1, n2, d2);
        }
    }

    /** How much more than before, by what was before. */
    static final class Growth extends Two {
        Growth(Expression expression, int id, int at, Step current, Step previous) {
            super(expression, id, at, current, previous);
        }

        @Override
        long combine(Reckoning reckoning, long n1, long d1, long n2, long d2) {
            if (reckoning.signum(n2, d2) < 0) {
                return reckoning.stop(Cause.NEGATIVE_BASE, id);
            }
            long more = reckoning.minus(n1, d1, n2, d2);
            return reckoning.denominator == Reckoning.NONE ? 0 : divide(reckoning, more, reckoning.denominator, n2, d2);
        }
    }
}
