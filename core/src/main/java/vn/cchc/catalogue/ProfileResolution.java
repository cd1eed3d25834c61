package vn.cchc.catalogue;

import java.util.List;
import vn.cchc.finding.Finding;

/**
 * A catalogue as a profile tailors it (kết quả điều chỉnh bộ tiêu chí), what that changed, and what of the profile could not be
 * done. A change that cannot be done is left out, with a finding; the others are done all the same.
 *
 * <p>Changes are done in the order of the profile. The maximum of a group moves with the sum of the maxima of its criteria,
 * unless the profile sets it or the group is no plain sum. A criterion that the profile changes says so in its origin; one that it
 * does not touch stays the very same object.
 */
public final class ProfileResolution {

    private final IndexCatalogue catalogue;
    private final List<ResolvedChange> changes;
    private final List<Finding> findings;

    ProfileResolution(IndexCatalogue catalogue, List<ResolvedChange> changes, List<Finding> findings) {
        this.catalogue = catalogue;
        this.changes = List.copyOf(changes);
        this.findings = List.copyOf(findings);
    }

    /**
     * Tailors a catalogue.
     *
     * @param profile the profile
     * @param catalogue the catalogue that it adapts; if it is another, a finding says so
     * @return the catalogue that results, with changes and findings
     */
    public static ProfileResolution of(CatalogueProfile profile, IndexCatalogue catalogue) {
        return new Tailor(profile, catalogue).resolve();
    }

    /**
     * Tailors a catalogue by a profile that adapts the result of another profile, and so on down to the catalogue.
     *
     * @param profile the profile that is asked for
     * @param known the profiles that it may build on, in any order
     * @param catalogue the catalogue at the end of the chain
     * @return the catalogue that results, with the changes and findings of all profiles used, the innermost first; if the
     *     profiles lead in a circle, the catalogue itself and a finding that names the circle
     */
    public static ProfileResolution ofChain(
            CatalogueProfile profile, List<CatalogueProfile> known, IndexCatalogue catalogue) {
        return new ProfileChain(known, catalogue).resolve(profile);
    }

    /**
     * {@return the catalogue that results; whether its maxima and rules fit is for the check of catalogues to say}
     */
    public IndexCatalogue getCatalogue() {
        return catalogue;
    }

    /**
     * {@return what is otherwise than before: first the policy, then by the order of the profile, then what follows from it}
     */
    public List<ResolvedChange> getChanges() {
        return changes;
    }

    /**
     * {@return what is wrong with the profile, with places in it; each place is labelled with the id of its profile}
     */
    public List<Finding> getFindings() {
        return findings;
    }
}
