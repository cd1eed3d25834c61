package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Expression;

/** Steps that turn a measure, an option or a condition into points. */
final class PointSteps {

    private PointSteps() {}

    /** A step that takes one of several numbers of the catalogue; what it took is written down, the number is known by that. */
    abstract static class OneOf extends Step {
        private final Step[] worth;

        OneOf(Expression expression, int id, int at, BigDecimal[] worth) {
            super(expression, id, at);
            this.worth = new Step[worth.length];
            for (int i = 0; i < worth.length; i++) {
                this.worth[i] = new ValueSteps.Constant(expression, id, worth[i]);
            }
        }

        final long take(Reckoning reckoning, int index) {
            reckoning.taken(at, index);
            return valueOf(worth[index], reckoning);
        }

        @Override
        final long written(Reckoning reckoning) {
            int index = (int) reckoning.trace[at] - 1;
            return index < 0 ? reckoning.number(0, Reckoning.NONE) : valueOf(worth[index], reckoning);
        }
    }

    /** The band that a measure lies in. */
    static final class Bands extends OneOf {
        private final Step measure;
        private final Ends[] bands;

        Bands(Expression.Bands bands, int id, int at, Step measure, BigDecimal[] worth) {
            super(bands, id, at, worth);
            this.measure = measure;
            this.bands = bands.getBands().stream().map(Ends::of).toArray(Ends[]::new);
        }

        @Override
        long reckon(Reckoning reckoning) {
            long n = valueOf(measure, reckoning);
            long d = reckoning.denominator;
            if (d == Reckoning.NONE) {
                return 0;
            }
            for (int i = 0; i < bands.length; i++) {
                if (bands[i].hold(reckoning, n, d)) {
                    return take(reckoning, i);
                }
            }
            return reckoning.stop(Cause.NO_BAND, id);
        }
    }

    /** The ends of a band; an end that is not there has no step. */
    private record Ends(
            @Nullable Step low, int lowFrom, @Nullable Step high, int highTo) {

        static Ends of(Band band) {
            return new Ends(
                    end(band.lowerEnd()),
                    band.getAtLeast().isPresent() ? 0 : 1,
                    end(band.upperEnd()),
                    band.getAtMost().isPresent() ? 0 : -1);
        }

        private static @Nullable Step end(Optional<BigDecimal> end) {
            return end.map(value -> new ValueSteps.Constant(
                            Expression.Constant.builder().value(value).build(), -1, value))
                    .orElse(null);
        }

        boolean hold(Reckoning reckoning, long n, long d) {
            return (low == null || compare(reckoning, n, d, low) >= lowFrom)
                    && (high == null || compare(reckoning, n, d, high) <= highTo);
        }

        private static int compare(Reckoning reckoning, long n, long d, Step end) {
            long m = Step.valueOf(end, reckoning);
            return reckoning.compare(n, d, m, reckoning.denominator);
        }
    }

    /** The level of the option chosen. */
    static final class Levels extends OneOf {
        private static final int NO_LEVEL = -1;
        private static final int NOT_APPLICABLE = -2;
        private final int slot;
        private final int[] levelOf;

        Levels(Expression.Levels levels, int id, int at, int slot, List<String> options, BigDecimal[] worth) {
            super(levels, id, at, worth);
            this.slot = slot;
            this.levelOf =
                    options.stream().mapToInt(option -> levelOf(levels, option)).toArray();
        }

        private static int levelOf(Expression.Levels levels, String option) {
            for (int i = 0; i < levels.getLevels().size(); i++) {
                if (levels.getLevels().get(i).getOption().equals(option)) {
                    return i;
                }
            }
            return levels.getNotApplicable().contains(option) ? NOT_APPLICABLE : NO_LEVEL;
        }

        @Override
        long reckon(Reckoning reckoning) {
            int place = reckoning.factsAt + 2 * slot;
            if (reckoning.facts[place + 1] == Reckoning.NONE) {
                return reckoning.stop(Cause.FACT_MISSING, slot);
            }
            int level = levelOf[(int) reckoning.facts[place]];
            if (level >= 0) {
                return take(reckoning, level);
            }
            return reckoning.stop(level == NOT_APPLICABLE ? Cause.OPTION_NOT_APPLICABLE : Cause.NO_LEVEL, id);
        }
    }

    /** All or nothing. */
    static final class Met extends OneOf {
        private final Query condition;

        Met(Expression expression, int id, int at, Query condition, BigDecimal maximum) {
            super(expression, id, at, new BigDecimal[] {BigDecimal.ZERO, maximum});
            this.condition = condition;
        }

        @Override
        long reckon(Reckoning reckoning) {
            int answer = condition.ask(reckoning);
            return answer == Query.STOPPED ? 0 : take(reckoning, answer == Query.HOLDS ? 1 : 0);
        }
    }

    /** The first case that holds. */
    static final class Choose extends Step {
        private final Query[] when;
        private final Step[] then;

        /** {@code then} has one more than {@code when}, if something counts otherwise. */
        Choose(Expression expression, int id, int at, Query[] when, Step[] then) {
            super(expression, id, at);
            this.when = when;
            this.then = then;
        }

        @Override
        long reckon(Reckoning reckoning) {
            for (int i = 0; i < then.length; i++) {
                int answer = i < when.length ? when[i].ask(reckoning) : Query.HOLDS;
                if (answer == Query.STOPPED) {
                    return 0;
                }
                if (answer == Query.HOLDS) {
                    reckoning.taken(at, i);
                    return then[i].reckon(reckoning);
                }
            }
            return reckoning.stop(Cause.NO_BRANCH, id);
        }

        @Override
        long written(Reckoning reckoning) {
            int index = (int) reckoning.trace[at] - 1;
            return index < 0 ? reckoning.number(0, Reckoning.NONE) : then[index].written(reckoning);
        }
    }
}
