package vn.cchc.organization;

/**
 * What a body is (loại cơ quan, tổ chức), as far as a rule asks.
 */
public enum OrganizationKind {
    /** A body that decides together and is signed for with TM. (cơ quan làm việc theo chế độ tập thể), such as UBND. */
    COLLECTIVE_BODY,
    /** The office that serves its superior body (văn phòng), such as Văn phòng UBND tỉnh. */
    OFFICE,
    /** An agency with a head (cơ quan; sở, ban, ngành; bộ). */
    AGENCY,
    /** A service unit or centre (đơn vị, trung tâm). */
    UNIT,
    /** A party, front or mass organisation (tổ chức chính trị, chính trị - xã hội), outside state administration. */
    POLITICAL_ORGANIZATION,
    /** Anything else (tổ chức khác). */
    OTHER
}
