package vn.cchc.scoring;

import vn.cchc.catalogue.Comparison;

/** A condition of a rule, made ready to be asked of many units. What it answered is written down. */
abstract class Query {

    /** There is no answer, and reckoning stops; also what is written where it was not asked. */
    static final int STOPPED = 0;

    static final int FAILS = 1;
    static final int HOLDS = 2;

    /** Where in the trace of a unit it writes. */
    final int at;

    Query(int at) {
        this.at = at;
    }

    final int ask(Reckoning reckoning) {
        int answer = answer(reckoning);
        reckoning.trace[at] = answer;
        return answer;
    }

    abstract int answer(Reckoning reckoning);

    private static int of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** A fact that is a yes or an option: its number is the one wanted. */
    static final class Is extends Query {
        private final int slot;
        private final long wanted;

        Is(int at, int slot, long wanted) {
            super(at);
            this.slot = slot;
            this.wanted = wanted;
        }

        @Override
        int answer(Reckoning reckoning) {
            int place = reckoning.factsAt + 2 * slot;
            if (reckoning.facts[place + 1] == Reckoning.NONE) {
                reckoning.stop(Cause.FACT_MISSING, slot);
                return STOPPED;
            }
            return of(reckoning.facts[place] == wanted);
        }
    }

    /** Two numbers held against each other. */
    static final class Compare extends Query {
        private final Step left;
        private final Comparison comparison;
        private final Step right;

        Compare(int at, Step left, Comparison comparison, Step right) {
            super(at);
            this.left = left;
            this.comparison = comparison;
            this.right = right;
        }

        @Override
        int answer(Reckoning reckoning) {
            long n1 = left.reckon(reckoning);
            long d1 = reckoning.denominator;
            if (d1 == Reckoning.NONE) {
                return STOPPED;
            }
            long n2 = right.reckon(reckoning);
            return reckoning.denominator == Reckoning.NONE
                    ? STOPPED
                    : of(comparison.holds(reckoning.compare(n1, d1, n2, reckoning.denominator)));
        }
    }

    /** Several conditions, asked until one of them decides: a failing one for all, a holding one for any. */
    static final class Several extends Query {
        private final Query[] parts;
        private final int deciding;

        Several(int at, Query[] parts, int deciding) {
            super(at);
            this.parts = parts;
            this.deciding = deciding;
        }

        @Override
        int answer(Reckoning reckoning) {
            for (Query part : parts) {
                int answer = part.ask(reckoning);
                if (answer == STOPPED || answer == deciding) {
                    return answer;
                }
            }
            return deciding == HOLDS ? FAILS : HOLDS;
        }
    }

    /** A condition that must not hold. */
    static final class Not extends Query {
        private final Query condition;

        Not(int at, Query condition) {
            super(at);
            this.condition = condition;
        }

        @Override
        int answer(Reckoning reckoning) {
            return switch (condition.ask(reckoning)) {
                case HOLDS -> FAILS;
                case FAILS -> HOLDS;
                default -> STOPPED;
            };
        }
    }
}
