package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A catalogue whose criteria know where they stand.
 *
 * @param catalogue the catalogue
 * @param criteria its criteria, each before those below it; what lies deeper than {@link #DEEPEST} is left out
 */
record PlacedCatalogue(IndexCatalogue catalogue, List<PlacedCriterion> criteria) {

    /** Official trees have three levels; rules of a dozen steps are long. What is deeper is a mistake, or an attack. */
    static final int DEEPEST = 32;

    static PlacedCatalogue of(IndexCatalogue catalogue) {
        List<PlacedCriterion> criteria = new ArrayList<>();
        place(catalogue.getCriteria(), "criteria", 1, criteria);
        return new PlacedCatalogue(catalogue, criteria);
    }

    private static void place(List<Criterion> criteria, String list, int depth, List<PlacedCriterion> placed) {
        for (int i = 0; i < criteria.size(); i++) {
            PlacedCriterion one = PlacedCriterion.at(list + "[" + i + "]", depth, criteria.get(i));
            placed.add(one);
            if (depth < DEEPEST) {
                place(one.criterion().getCriteria(), one.path("criteria"), depth + 1, placed);
            }
        }
    }

    boolean complete() {
        return catalogue.getCoverage() == Coverage.COMPLETE;
    }

    /** {@return whether nothing is scored by it} */
    boolean structureOnly() {
        return catalogue.getCoverage() == Coverage.STRUCTURE;
    }

    /** {@return whether there is something that scores it, so that its facts could be of use} */
    boolean isScored(PlacedCriterion leaf) {
        return leaf.criterion().getRule().isPresent()
                || leaf.criterion().getPublishedScore().isPresent();
    }
}
