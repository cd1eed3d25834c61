package vn.cchc.catalogue;

import java.util.List;

/**
 * A criterion and where it stands.
 *
 * @param criterion the criterion
 * @param path its path, as in JSON
 * @param depth 1 at the highest level
 * @param ruleParts its rule and all parts of it; none where there is no rule
 */
record PlacedCriterion(Criterion criterion, String path, int depth, List<RulePart> ruleParts) {

    static PlacedCriterion at(String path, int depth, Criterion criterion) {
        List<RulePart> parts = criterion
                .getRule()
                .map(rule -> RulePart.all(rule, path + ".rule"))
                .orElse(List.of());
        return new PlacedCriterion(criterion, path, depth, parts);
    }

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
