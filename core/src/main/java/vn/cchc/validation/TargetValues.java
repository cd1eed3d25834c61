package vn.cchc.validation;

import java.util.Optional;
import vn.cchc.plan.Target;
import vn.cchc.value.Quantity;

/** Whether a target asks for less than a result or another target. */
final class TargetValues {

    private TargetValues() {}

    /** Whether more is better. Of "exactly" that is known only where the value is the result of an index. */
    static boolean aimsHigh(Target.Quantitative target) {
        return switch (target.getComparator()) {
            case AT_LEAST, MORE_THAN -> true;
            case EQUAL -> target.getIndex().isPresent();
            case AT_MOST, LESS_THAN -> false;
        };
    }

    static boolean isBelow(Target.Quantitative target, Quantity other) {
        return target.getValue().getUnit() == other.getUnit()
                && target.getValue().getValue().compareTo(other.getValue()) < 0;
    }

    /** {@return where a target asks for less than the one of the superior plan about the same, if it does} */
    static Optional<Violation> lower(Located<Target> own, Target superior) {
        if (own.thing() instanceof Target.Quantitative mine
                && superior instanceof Target.Quantitative other
                && aimsHigh(mine)
                && aimsHigh(other)
                && isBelow(mine, other.getValue())) {
            return Optional.of(labelled(own, "value")
                    .value(Figures.printed(mine.getValue()) + " < " + Figures.printed(other.getValue())));
        }
        if (own.thing() instanceof Target.Rank mine
                && superior instanceof Target.Rank other
                && mine.getGroup().equals(other.getGroup())
                && mine.getTo() > other.getTo()) {
            return Optional.of(labelled(own, "to").value(mine.getTo() + " > " + other.getTo()));
        }
        return Optional.empty();
    }

    private static Violation labelled(Located<Target> target, String attribute) {
        return target.at(attribute).labelled(Labels.firstWords(target.thing().getMetric()));
    }
}
