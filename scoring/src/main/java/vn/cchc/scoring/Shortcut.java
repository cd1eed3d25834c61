package vn.cchc.scoring;

/**
 * A common shape of rules, reckoned for all units in one narrow loop (cách tính nhanh). It gives what the steps of the rule give,
 * and knows nothing of what may be wrong: units of which the facts make any difficulty it leaves to the steps.
 */
interface Shortcut {

    /** Stands for points that are outside the bounds of the criterion or are no whole grains: the steps tell. */
    long LEFT = Long.MIN_VALUE;

    /**
     * Writes the points of all units whose facts make no difficulties, and puts down the others as left.
     *
     * @param facts the facts of the criterion
     * @param causes by unit, why it is reckoned or not
     */
    void reckon(Columns columns, long[] facts, byte[] causes, Ledger ledger, CompiledCriterion criterion);
}
