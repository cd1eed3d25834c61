package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;

/**
 * What differs between two versions of a catalogue (so sánh hai bộ tiêu chí), criterion by criterion.
 */
public final class CatalogueDiff {

    private final List<AttributeChange> changes;
    private final List<CriterionDifference> criteria;
    private final List<Finding> findings;

    private CatalogueDiff(List<AttributeChange> changes, List<CriterionDifference> criteria, List<Finding> findings) {
        this.changes = changes;
        this.criteria = criteria;
        this.findings = findings;
    }

    /**
     * Compares two catalogues. Criteria correspond by code; where code and name do not agree, an equal name or an equal rule under
     * another code is proposed.
     *
     * @param older the older catalogue
     * @param newer the newer catalogue
     * @return what differs
     */
    public static CatalogueDiff between(IndexCatalogue older, IndexCatalogue newer) {
        return between(older, newer, Optional.empty());
    }

    /**
     * Compares two catalogues by a crosswalk; what it does not link is compared as without one.
     *
     * @param older the older catalogue
     * @param newer the newer catalogue
     * @param crosswalk how they correspond
     * @return what differs, and what is wrong with the crosswalk
     */
    public static CatalogueDiff between(IndexCatalogue older, IndexCatalogue newer, Crosswalk crosswalk) {
        return between(older, newer, Optional.of(crosswalk));
    }

    private static CatalogueDiff between(IndexCatalogue older, IndexCatalogue newer, Optional<Crosswalk> crosswalk) {
        CriterionMatch match = new CriterionMatch(older, newer);
        List<Finding> findings = List.of();
        if (crosswalk.isPresent()) {
            CrosswalkLook look = new CrosswalkLook(crosswalk.get(), older, newer);
            look.usableLinks().forEach(match::link);
            findings = look.findings();
        }
        match.propose();
        List<CriterionDifference> criteria = new DifferenceList(older, newer, match).make();
        return new CatalogueDiff(AttributeDiff.ofCatalogues(older, newer), criteria, findings);
    }

    /**
     * {@return what differs in policy and parameters; name, dates and citation of two versions always do and are not listed}
     */
    public List<AttributeChange> getChanges() {
        return changes;
    }

    /**
     * {@return every criterion of both catalogues: those of the newer in its order, then the dropped ones}
     */
    public List<CriterionDifference> getCriteria() {
        return criteria;
    }

    /**
     * {@return what is wrong with the crosswalk, with places in it}
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * {@return whether anything differs}
     */
    public boolean isChanged() {
        return !changes.isEmpty() || criteria.stream().anyMatch(difference -> !difference.unchanged());
    }
}
