package vn.cchc.catalogue;

/** What a group does outside the total of its catalogue, up to its maximum points. */
public enum Adjustment {
    /** Its points are added (điểm cộng, điểm thưởng). */
    BONUS,
    /** Its points are taken off (điểm trừ, điểm phạt). */
    PENALTY
}
