package vn.cchc.json;

import java.util.Map;

/**
 * Published scores that exact decimals do not give. Their source first rounds a percentage to two decimals and then computes in
 * binary, so that 5,595… or 1,125 falls on the other side; that is not imitated.
 */
final class KnownScoreDifferences {

    /** Unit and group to the score that exact decimals give. */
    static final Map<String, String> EXACT = Map.of("H44.125 TTTT", "7.23", "H44.158 TTTT", "7.02");

    private KnownScoreDifferences() {}
}
