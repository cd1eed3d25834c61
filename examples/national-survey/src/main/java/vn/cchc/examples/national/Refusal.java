package vn.cchc.examples.national;

/** Why a row cannot be counted. */
enum Refusal {
    /** More or fewer cells than the head has. */
    CELLS,
    /** An answer that is not on its scale, or no number. */
    ANSWER,
    /** A weight that is no number above zero. */
    WEIGHT,
    /** Nothing in the column that tells groups apart. */
    GROUP
}
