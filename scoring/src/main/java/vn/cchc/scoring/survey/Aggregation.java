package vn.cchc.scoring.survey;

/** How an index is made from what stands below it (cách tổng hợp). */
public enum Aggregation {
    /** All answers below it as one lot (gộp toàn bộ câu trả lời): satisfied answers, or points, over answers. */
    POOLED,
    /** The plain mean of the criteria below it (trung bình các tiêu chí). */
    MEAN_OF_CRITERIA,
    /** The plain mean of the elements below it (trung bình các yếu tố). */
    MEAN_OF_ELEMENTS,
    /** The plain mean of the parts (trung bình các phần). */
    MEAN_OF_PARTS,
    /** The mean of what stands directly below it with weights given by the method (trung bình có trọng số). */
    GIVEN_WEIGHTS
}
