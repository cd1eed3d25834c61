package vn.cchc.scoring;

/** Why parts of two score reports cannot be compared (lý do không so sánh được). */
public enum Incomparability {
    /** The newer catalogue has it no more (đã bỏ). */
    DROPPED,
    /** The older catalogue did not have it (mới). */
    NEW,
    /** One of the two reports has no score for it (chưa có điểm). */
    NOT_SCORED,
    /** In one of the two reports nothing was attainable (không có điểm tối đa). */
    NOTHING_ATTAINABLE,
    /** The reports rest on different catalogues, and no crosswalk links these (khác bộ tiêu chí). */
    CATALOGUES_DIFFER,
    /** The crosswalk says nothing of it, or names what a report does not have (không có trong bảng đối chiếu). */
    NOT_LINKED,
    /** The total rests on criteria that cannot be compared (tổng điểm gồm tiêu chí không so sánh được). */
    PARTS_DIFFER
}
