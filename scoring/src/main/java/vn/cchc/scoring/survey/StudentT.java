package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution. */
final class StudentT {

    private StudentT() {}

    /** {@return how many standard errors an interval reaches to either side} */
    static double reach(BigDecimal confidence, double degreesOfFreedom) {
        double outside = BigDecimal.ONE.subtract(confidence).doubleValue() / 2;
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(outside);
    }

    /** {@return the same of the normal distribution, which is that of endless degrees of freedom} */
    static double normalReach(BigDecimal confidence) {
        double outside = BigDecimal.ONE.subtract(confidence).doubleValue() / 2;
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(outside);
    }

    /** {@return how likely a value at least so far from 0, to either side, is by chance} */
    static double likelihood(double t, double degreesOfFreedom) {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
    }
}
