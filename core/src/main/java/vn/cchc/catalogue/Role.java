package vn.cchc.catalogue;

/** What a number is where it stands in a rule, which decides how people read it. */
enum Role {
    /** A mere number. */
    NUMBER,
    /** A fraction that people read in percent. */
    PERCENTAGE,
    /** Points. */
    POINTS
}
