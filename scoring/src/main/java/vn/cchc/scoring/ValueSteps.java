package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Statistic;
import vn.cchc.value.Fraction;

/** Steps that read a number: nothing is written down for them, because it stands elsewhere already. */
final class ValueSteps {

    private ValueSteps() {}

    /** A number of the catalogue: a constant, or the maximum points. */
    static final class Constant extends Step {
        private final long[] pair = new long[2];
        private final Fraction fraction;

        Constant(Expression expression, int id, BigDecimal value) {
            super(expression, id, -1);
            fraction = Fraction.of(value);
            Numbers.put(pair, 0, value, new ArrayList<>());
        }

        @Override
        long reckon(Reckoning reckoning) {
            return pair[1] == Reckoning.LARGE ? reckoning.number(fraction) : reckoning.number(pair[0], pair[1]);
        }

        @Override
        long written(Reckoning reckoning) {
            return reckon(reckoning);
        }
    }

    /** A fact of the unit. */
    static final class Fact extends Step {
        private final int slot;

        Fact(Expression expression, int id, int slot) {
            super(expression, id, -1);
            this.slot = slot;
        }

        @Override
        long reckon(Reckoning reckoning) {
            int place = reckoning.factsAt + 2 * slot;
            long denominator = reckoning.facts[place + 1];
            return denominator == Reckoning.NONE
                    ? reckoning.stop(Cause.FACT_MISSING, slot)
                    : reckoning.number(reckoning.facts[place], denominator);
        }

        @Override
        long written(Reckoning reckoning) {
            return reckon(reckoning);
        }
    }

    /** A parameter on the last day of the period of the unit. */
    static final class Parameter extends Step {
        final int slot;

        Parameter(Expression expression, int id, int slot) {
            super(expression, id, -1);
            this.slot = slot;
        }

        @Override
        long reckon(Reckoning reckoning) {
            long denominator = reckoning.parameters[2 * slot + 1];
            reckoning.parametersRead.set(slot);
            return denominator == Reckoning.NONE
                    ? reckoning.stop(Cause.PARAMETER_MISSING, id)
                    : reckoning.number(reckoning.parameters[2 * slot], denominator);
        }

        @Override
        long written(Reckoning reckoning) {
            return reckon(reckoning);
        }
    }

    /** What is taken from the peers, once the measure was made for all of them. */
    static final class Peers extends Step {
        final Step measure;
        final int index;
        private final Statistic statistic;

        Peers(Expression.Peers expression, int id, int at, Step measure, int index) {
            super(expression, id, at);
            this.measure = measure;
            this.index = index;
            this.statistic = expression.getStatistic();
        }

        Statistic statistic() {
            return statistic;
        }

        @Override
        long reckon(Reckoning reckoning) {
            PeerValues peers = reckoning.peers[index];
            int unit = reckoning.unit;
            if (peers.compared(unit) < 2) {
                return reckoning.stop(Cause.PEERS_OF_ONE, id);
            }
            if (peers.denominator(unit) == Reckoning.NONE) {
                return reckoning.stop(Cause.TOO_LARGE, id);
            }
            return reckoning.record(this, reckoning.number(peers.numerator(unit), peers.denominator(unit)));
        }
    }
}
