package vn.cchc.scoring.survey;

/**
 * What becomes of the answers to one criterion (cách quy đổi câu trả lời). The printed formula of SIPAS is not public, so that
 * there is no official one and no default.
 */
public enum Reduction {
    /** The share of answers at the satisfied levels, 0 to 1 (tỷ lệ «hài lòng» và «rất hài lòng»). */
    SHARE_SATISFIED,
    /** The mean score, in points of the scale (điểm trung bình). */
    MEAN_SCORE,
    /** The mean score over the highest of the scale, in percent (điểm trung bình quy ra phần trăm): 100 · mean / highest. */
    MEAN_SCORE_PERCENT
}
