package vn.cchc.scoring.survey;

/** How a confidence interval is made (cách tính khoảng tin cậy). */
public enum IntervalMethod {
    /** Estimate ± t · standard error, t with the degrees of freedom of the design. */
    WALD_T,
    /** The same on the logit scale, turned back: it stays between 0 and 1. Only for shares. */
    LOGIT_T
}
