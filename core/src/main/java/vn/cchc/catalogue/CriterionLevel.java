package vn.cchc.catalogue;

/** The levels of a catalogue of the PAR INDEX. A criterion may be a leaf, so a tree need not have all three. */
public enum CriterionLevel {
    /** A field (lĩnh vực). */
    FIELD,
    /** A criterion (tiêu chí). */
    CRITERION,
    /** A component criterion (tiêu chí thành phần). */
    COMPONENT
}
