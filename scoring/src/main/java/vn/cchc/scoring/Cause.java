package vn.cchc.scoring;

import java.util.List;

/** Why a criterion is in the state it is in (lý do). Those with a code are told as a finding. */
enum Cause {
    /** Its rule gave the points. */
    RULE(ScoreState.SCORED),
    /** The score was published elsewhere. */
    PUBLISHED(ScoreState.SCORED),
    /** The criteria below made it. */
    GROUP(ScoreState.SCORED),
    /** Nothing arose: 0 of 0 was met, and the criterion says what counts then. */
    NOTHING_AROSE(ScoreState.SCORED),
    /** It, or a group that it is in, was not run. */
    NOT_RUN(ScoreState.NOT_APPLICABLE),
    /** It is not scored at this stage. */
    OTHER_STAGE(ScoreState.NOT_ASSESSED),
    /** A group that it is in takes a score published elsewhere, which holds it already. */
    IN_PUBLISHED(ScoreState.NOT_ASSESSED),
    /** The assessor says that it does not apply. */
    MARKED_NOT_APPLICABLE(ScoreState.NOT_APPLICABLE),
    /** The assessor says that nothing shows it. */
    MARKED_NO_EVIDENCE(ScoreState.NO_EVIDENCE),
    /** The option chosen says that it does not apply. */
    OPTION_NOT_APPLICABLE(ScoreState.NOT_APPLICABLE),
    /** The assessment has no facts for it. */
    NO_FACTS(ScoreState.NOT_ASSESSED),
    /** The catalogue has neither rule nor published score for it. */
    NO_RULE(ScoreState.NOT_ASSESSED),
    /** It asks for evidence and there is none. */
    NO_EVIDENCE(ScoreState.NO_EVIDENCE),
    /** A fact given is refused: unknown option, wrong type, out of its range. */
    FACT_REFUSED(ScoreState.INVALID),
    /** The criterion is given twice. */
    GIVEN_TWICE(ScoreState.INVALID),
    /** A fact that the rule needs is missing. */
    FACT_MISSING(ScoreState.INVALID),
    /** A parameter has no value on the last day of the period. */
    PARAMETER_MISSING(ScoreState.INVALID),
    /** 0 of 0, and the criterion does not say what counts then. */
    NOTHING_OF_NOTHING(ScoreState.INVALID),
    /** Something was to be divided by zero. */
    DIVISION_BY_ZERO(ScoreState.INVALID),
    /** The part of a share is more than the whole, or one of the two is negative. */
    NO_SHARE(ScoreState.INVALID),
    /** Growth over something negative. */
    NEGATIVE_BASE(ScoreState.INVALID),
    /** A target that is not positive. */
    TARGET_NOT_POSITIVE(ScoreState.INVALID),
    /** The lower bound of a clamp is above the upper. */
    BOUNDS_CROSSED(ScoreState.INVALID),
    /** No band holds the measure. */
    NO_BAND(ScoreState.INVALID),
    /** No branch holds. */
    NO_BRANCH(ScoreState.INVALID),
    /** No level is for the option. */
    NO_LEVEL(ScoreState.INVALID),
    /** There are no peers to compare with. */
    PEERS_OF_ONE(ScoreState.INVALID),
    /** A number grew too large. */
    TOO_LARGE(ScoreState.INVALID),
    /** More points than the maximum. */
    ABOVE_MAXIMUM(ScoreState.INVALID),
    /** Fewer points than the minimum. */
    BELOW_MINIMUM(ScoreState.INVALID);

    private static final List<Cause> ALL = List.of(values());

    private final ScoreState state;

    Cause(ScoreState state) {
        this.state = state;
    }

    /** {@return the state that follows; of a group, and where nothing arose, another may} */
    ScoreState state() {
        return state;
    }

    /** {@return whether it leaves the sums whatever the policy says} */
    boolean leavesSums() {
        return this == OTHER_STAGE || this == IN_PUBLISHED;
    }

    /** {@return it as the byte that traces keep} */
    @SuppressWarnings("EnumOrdinal") // a byte in memory for each unit, never in a file
    byte kept() {
        return (byte) ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static Cause of(byte kept) {
        return ALL.get(kept);
    }
}
