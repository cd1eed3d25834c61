package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A criterion and where it stands: the group above it, and the position among its neighbours. */
record ComparedCriterion(Criterion criterion, Optional<ComparedCriterion> parent, int position) {

    String code() {
        return criterion.getCode();
    }

    /** {@return all criteria of a catalogue, each before those below it} */
    static List<ComparedCriterion> in(IndexCatalogue catalogue) {
        List<ComparedCriterion> all = new ArrayList<>();
        collect(catalogue.getCriteria(), Optional.empty(), all);
        return all;
    }

    private static void collect(
            List<Criterion> criteria, Optional<ComparedCriterion> parent, List<ComparedCriterion> all) {
        for (int i = 0; i < criteria.size(); i++) {
            ComparedCriterion placed = new ComparedCriterion(criteria.get(i), parent, i);
            all.add(placed);
            collect(criteria.get(i).getCriteria(), Optional.of(placed), all);
        }
    }
}
