package vn.cchc.plan;

/**
 * What a party is to do in carrying out the plan (vai trò).
 */
public enum AssignmentRole {
    /** Lead (chủ trì). */
    LEAD,
    /** Coordinate (phối hợp). */
    COORDINATE,
    /** Carry out (thực hiện). */
    IMPLEMENT,
    /** Advise (tham mưu). */
    ADVISE,
    /** Monitor and supervise (theo dõi, giám sát). */
    MONITOR,
    /** Urge (đôn đốc). */
    URGE,
    /** Inspect (kiểm tra). */
    INSPECT,
    /** Report (báo cáo). */
    REPORT,
    /** Provide money (bố trí kinh phí). */
    FUND,
    /** Inform the public (thông tin, tuyên truyền). */
    COMMUNICATE,
    /** Make known inside (quán triệt). */
    DISSEMINATE,
    /** Mobilise (vận động). */
    MOBILISE,
    /** Direct (chỉ đạo). */
    DIRECT
}
