package vn.cchc.scoring.survey;

/**
 * Clusters among which some were drawn, at one stage.
 *
 * @param name by what values of which columns it is known
 * @param from the first of its units
 * @param to the first unit after it
 * @param drawn the share of its clusters that are in the sample; 0 if it is not corrected for
 * @param factor what its variance counts: the share drawn at the stages before
 */
record Stratum(String name, int from, int to, double drawn, double factor) {

    int size() {
        return to - from;
    }

    /** {@return whether it has one cluster of several, so that it shows no spread} */
    boolean isSingle() {
        return size() == 1 && drawn < 1 && factor > 0;
    }
}
