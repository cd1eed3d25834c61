package vn.cchc.validation;

/**
 * The things of a plan that an added rule can look at (đối tượng kiểm tra).
 */
public enum RuleSubject {
    /** The plan as a whole (kế hoạch). */
    PLAN,
    /** The document that carries it (văn bản). */
    DOCUMENT,
    /** The recipients (nơi nhận). */
    RECIPIENT,
    /** Results already reached (kết quả đã đạt). */
    BASELINE,
    /** The targets of the plan as a whole (chỉ tiêu). */
    TARGET,
    /** The tasks (nhiệm vụ). */
    TASK,
    /** The solutions (giải pháp). */
    SOLUTION,
    /** The assignments (phân công). */
    ASSIGNMENT,
    /** The duties to report (chế độ báo cáo). */
    REPORTING,
    /** The appendices (phụ lục). */
    APPENDIX
}
