package vn.cchc.plan;

/**
 * Where a plan stands in its life (tình trạng kế hoạch).
 */
public enum PlanLifecycle {
    /** Being drafted (dự thảo). */
    DRAFT,
    /** Issued (đã ban hành). */
    ISSUED,
    /** Issued and amended since (đã sửa đổi, bổ sung). */
    AMENDED,
    /** Replaced by another plan (đã thay thế). */
    REPLACED,
    /** Over (đã kết thúc). */
    CLOSED
}
