package vn.cchc.scoring.survey;

/** How the variance is found (phương pháp tính phương sai). */
public enum VarianceMethod {
    /** By linearisation (khai triển Taylor), with all stages and finite populations of the design. */
    LINEARIZATION,
    /**
     * By leaving out one first-stage cluster at a time (jackknife, JKn), the others of its stratum standing in for it; an independent
     * second way.
     */
    JACKKNIFE
}
