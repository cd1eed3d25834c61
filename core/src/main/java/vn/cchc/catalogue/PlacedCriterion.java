package vn.cchc.catalogue;

/**
 * A criterion and where it stands.
 *
 * @param criterion the criterion
 * @param path its path, as in JSON
 * @param depth 1 at the highest level
 */
record PlacedCriterion(Criterion criterion, String path, int depth) {

    String path(String attribute) {
        return path + "." + attribute;
    }

    CatalogueFault fault(CatalogueRule rule, String attribute) {
        return faultAt(rule, path(attribute));
    }

    CatalogueFault faultAt(CatalogueRule rule, String place) {
        return CatalogueFault.at(rule, place, criterion.getCode());
    }
}
