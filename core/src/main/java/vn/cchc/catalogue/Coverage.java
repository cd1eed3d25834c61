package vn.cchc.catalogue;

/** How much of an official catalogue is here (phạm vi). */
public enum Coverage {
    /** All of it (toàn bộ). */
    COMPLETE,
    /** Some of its criteria, with their rules; the maximum of a group may be more than what is here (trích). */
    EXCERPT,
    /** Names and counts only; nothing can be scored by it (chỉ có cấu trúc). */
    STRUCTURE
}
