package vn.cchc.scoring.survey;

/**
 * What a stratum with a single sampled cluster does to the standard error (tầng chỉ có một cụm): it shows no spread. No policy is
 * right by itself, so that the design has to choose one.
 */
public enum SingleClusterPolicy {
    /** There is no estimate (không ước lượng). */
    REFUSE,
    /** The stratum adds nothing to the variance, which is then too small (bỏ qua). */
    REMOVE,
    /** Its cluster is held against the mean of all clusters (so với trung bình chung), which errs to the safe side. */
    ADJUST,
    /** It adds what the other strata add on average (lấy trung bình của các tầng khác). */
    AVERAGE,
    /** Its cluster was certain to be in the sample and adds nothing (cụm chắc chắn được chọn). */
    CERTAINTY
}
