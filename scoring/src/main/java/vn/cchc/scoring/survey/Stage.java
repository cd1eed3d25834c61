package vn.cchc.scoring.survey;

import java.util.Arrays;
import java.util.List;

/**
 * One stage of the draw as it was carried out: the units that were drawn, in strata. Units and strata are numbered in the order of
 * the respondents, so that those of one stratum stand together.
 */
final class Stage {

    private final int[] unitOfRow;
    private final List<Stratum> strata;
    private final int units;
    private final int[] stratumOfUnit;

    Stage(int[] unitOfRow, List<Stratum> strata) {
        this.unitOfRow = unitOfRow;
        this.strata = strata;
        this.units = strata.get(strata.size() - 1).to();
        this.stratumOfUnit = new int[units];
        for (int i = 0; i < strata.size(); i++) {
            Arrays.fill(stratumOfUnit, strata.get(i).from(), strata.get(i).to(), i);
        }
    }

    int unit(int row) {
        return unitOfRow[row];
    }

    int units() {
        return units;
    }

    List<Stratum> strata() {
        return strata;
    }

    /** {@return the stratum of a unit} */
    Stratum stratum(int unit) {
        return strata.get(stratumOfUnit[unit]);
    }

    /** {@return what this stage adds to the variance of a total, of which each respondent has a part} */
    double variance(double[] parts, int[] rows, SingleClusterPolicy policy) {
        double[] totals = new double[units];
        for (int row : rows) {
            totals[unitOfRow[row]] += parts[row];
        }
        double variance = 0;
        int singles = 0;
        for (Stratum stratum : strata) {
            if (stratum.isSingle()) {
                singles++;
                if (policy == SingleClusterPolicy.ADJUST) {
                    double apart = totals[stratum.from()] - mean(totals, 0, units);
                    variance += stratum.factor() * (1 - stratum.drawn()) * apart * apart;
                }
            } else if (stratum.factor() > 0 && stratum.drawn() < 1) {
                variance += stratum.factor() * (1 - stratum.drawn()) * spread(totals, stratum);
            }
        }
        return policy == SingleClusterPolicy.AVERAGE ? variance * strata.size() / (strata.size() - singles) : variance;
    }

    private static double spread(double[] totals, Stratum stratum) {
        double mean = mean(totals, stratum.from(), stratum.to());
        double squares = 0;
        for (int unit = stratum.from(); unit < stratum.to(); unit++) {
            squares += (totals[unit] - mean) * (totals[unit] - mean);
        }
        return squares * stratum.size() / (stratum.size() - 1);
    }

    private static double mean(double[] totals, int from, int to) {
        double sum = 0;
        for (int unit = from; unit < to; unit++) {
            sum += totals[unit];
        }
        return sum / (to - from);
    }
}
