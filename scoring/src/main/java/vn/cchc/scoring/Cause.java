package vn.cchc.scoring;

/** Why a criterion is in the state it is in (lý do). Those with a code are told as a finding. */
enum Cause {
    /** Its rule gave the points. */
    RULE,
    /** The score was published elsewhere. */
    PUBLISHED,
    /** The criteria below made it. */
    GROUP,
    /** Nothing arose: 0 of 0 was met, and the criterion says what counts then. */
    NOTHING_AROSE,
    /** It, or a group that it is in, was not run. */
    NOT_RUN,
    /** It is not scored at this stage. */
    OTHER_STAGE,
    /** The assessor marked it. */
    MARKED,
    /** The option chosen says that it does not apply. */
    OPTION_NOT_APPLICABLE,
    /** The assessment has no facts for it. */
    NO_FACTS,
    /** The catalogue has neither rule nor published score for it. */
    NO_RULE,
    /** It asks for evidence and there is none. */
    NO_EVIDENCE,
    /** A fact given is refused: unknown option, wrong type, out of its range. */
    FACT_REFUSED,
    /** The criterion is given twice. */
    GIVEN_TWICE,
    /** A fact that the rule needs is missing. */
    FACT_MISSING,
    /** A parameter has no value on the last day of the period. */
    PARAMETER_MISSING,
    /** 0 of 0, and the criterion does not say what counts then. */
    NOTHING_OF_NOTHING,
    /** Something was to be divided by zero. */
    DIVISION_BY_ZERO,
    /** The part of a share is more than the whole, or one of the two is negative. */
    NO_SHARE,
    /** Growth over something negative. */
    NEGATIVE_BASE,
    /** A target that is not positive. */
    TARGET_NOT_POSITIVE,
    /** The lower bound of a clamp is above the upper. */
    BOUNDS_CROSSED,
    /** No band holds the measure. */
    NO_BAND,
    /** No branch holds. */
    NO_BRANCH,
    /** No level is for the option. */
    NO_LEVEL,
    /** There are no peers to compare with. */
    PEERS_OF_ONE,
    /** A number grew too large. */
    TOO_LARGE,
    /** More points than the maximum. */
    ABOVE_MAXIMUM,
    /** Fewer points than the minimum. */
    BELOW_MINIMUM
}
