package vn.cchc.scoring;

/**
 * The stage of an assessment against an index (giai đoạn đánh giá): a unit scores itself, then the body that publishes the
 * index appraises.
 */
public enum AssessmentStage {
    /** The unit scores itself (tự chấm điểm). */
    SELF,
    /** The publishing body appraises (thẩm định). */
    APPRAISAL
}
