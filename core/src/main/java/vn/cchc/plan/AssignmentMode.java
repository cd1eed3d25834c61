package vn.cchc.plan;

/**
 * With what force a plan addresses a party.
 */
public enum AssignmentMode {
    /** Assign to a subordinate body (giao). */
    ASSIGN,
    /** Require of the heads of bodies (yêu cầu). */
    REQUIRE,
    /** Request of a body that is not subordinate (đề nghị). */
    REQUEST,
    /** No such word is printed; the duty follows from the sentence (có trách nhiệm). */
    IMPLICIT
}
