package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution. */
final class StudentT {

    private StudentT() {}

    /** {@return how many standard errors an interval reaches to either side} */
    static double reach(BigDecimal confidence, double degreesOfFreedom) {
        double outside = BigDecimal.ONE.subtract(confidence).doubleValue() / 2;
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(outside);
    }

    /** {@return how likely a value at least so far from 0, to either side, is by chance} */
    static double likelihood(double t, double degreesOfFreedom) {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
    }
}
