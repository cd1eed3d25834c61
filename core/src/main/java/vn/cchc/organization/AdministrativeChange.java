package vn.cchc.organization;

/**
 * What a unit went into on the day of a change (thay đổi đơn vị hành chính). One unit may go into several, and several into
 * one: each pair is a change.
 *
 * @param before the unit up to the day before
 * @param after the unit from the day on
 * @param kind what happened to name and code; that others went into the same unit is told by their changes
 */
public record AdministrativeChange(AdministrativeUnit before, AdministrativeUnit after, Kind kind) {

    /** What happened to name and code. */
    public enum Kind {
        /** Both stayed (giữ tên, giữ mã). */
        KEPT,
        /** The name stayed, the code did not (giữ tên, đổi mã). */
        RECODED,
        /** The code stayed, the name did not, and nothing else went into the unit (đổi tên, giữ mã). */
        RENAMED,
        /** The unit went into one of another name (nhập vào đơn vị khác). */
        MERGED
    }
}
