package vn.cchc.organization;

/**
 * How much of a class a directory knows (mức độ đầy đủ). Without it, a missing member could not be told from none.
 */
public enum Coverage {
    /** All members are known (đầy đủ). */
    COMPLETE,
    /** Some members are known, or none (chưa đầy đủ): who is not among them may still belong to the class. */
    PARTIAL
}
