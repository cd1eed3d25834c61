package vn.cchc.catalogue;

/** How the criteria of a group make its score (cách cộng điểm của nhóm). */
public enum Combination {
    /** They are added; their maxima add up to that of the group (cộng điểm). */
    SUM,
    /** They are added, up to the maximum of the group; their maxima may add up to more (cộng, không quá điểm tối đa). */
    CAPPED_SUM,
    /** The best of them counts (lấy điểm cao nhất). */
    BEST
}
