package vn.cchc.catalogue;

/** What became of criteria from one version of a catalogue to the next (quan hệ giữa hai bộ tiêu chí). */
public enum CriterionRelation {
    /** The same (giữ nguyên). */
    SAME,
    /** The same under another name (đổi tên). */
    RENAMED,
    /** The same in another place or under another code (chuyển vị trí). */
    MOVED,
    /** One became several (tách). */
    SPLIT,
    /** Several became one (gộp). */
    MERGED,
    /** Gone (bỏ). */
    DROPPED,
    /** Not there before (mới). */
    NEW
}
