package vn.cchc.validation;

import java.util.Optional;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** Which figures are about the same: the result of one index, or else one metric by its words. */
final class Measured {

    private Measured() {}

    private static String key(Optional<IndexCode> index, Text metric) {
        // No metric begins with this sign once folded; so an index is never taken for words.
        return index.map(code -> "#" + code).orElseGet(() -> Folded.of(metric));
    }

    static String key(Baseline baseline) {
        return key(baseline.getIndex(), baseline.getMetric());
    }

    static String key(Target target) {
        return key(target.getIndex(), target.getMetric());
    }

    /** {@return whether two units are one, as far as both are named} */
    static boolean sameAbout(Optional<Text> one, Optional<Text> other) {
        return one.isEmpty() || other.isEmpty() || Folded.of(one.get()).equals(Folded.of(other.get()));
    }
}
