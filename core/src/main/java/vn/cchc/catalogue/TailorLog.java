package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.finding.Similar;
import vn.cchc.value.Citation;

/** What tailoring did and found, each with its place in the profile. */
final class TailorLog {

    private final CatalogueProfile profile;
    private final List<ResolvedChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String path = "";
    private Optional<Citation> citation = Optional.empty();

    TailorLog(CatalogueProfile profile) {
        this.profile = profile;
    }

    static Place place(CatalogueProfile profile, String path) {
        return Place.builder().path(path).label(profile.getId()).build();
    }

    /** Turns to a part of the profile; what says nothing else rests on what the profile rests on. */
    void turnTo(String path, Optional<Citation> citation) {
        this.path = path;
        this.citation = citation.or(() -> Optional.of(profile.getCitation()));
    }

    /** Turns to what follows from the changes and stands nowhere in the profile. */
    void turnToConsequences() {
        path = "";
        citation = Optional.empty();
    }

    /** {@return where the change at hand stands in the profile} */
    String path() {
        return path;
    }

    /** {@return what the change at hand rests on} */
    Optional<Citation> citation() {
        return citation;
    }

    /** {@return a change to be completed} */
    ImmutableResolvedChange.Builder change(String attribute, Optional<String> before, Optional<String> after) {
        return ResolvedChange.builder()
                .profile(profile.getId())
                .path(Optional.of(path).filter(it -> !it.isEmpty()))
                .attribute(attribute)
                .before(before)
                .after(after)
                .derived(path.isEmpty())
                .citation(citation);
    }

    void add(ImmutableResolvedChange.Builder change) {
        changes.add(change.build());
    }

    /**
     * Adds a finding.
     *
     * @param arguments names and values in turn
     */
    void find(String key, Severity severity, String at, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        findings.add(ChangeTexts.finding(key, severity, place(profile, at), named));
    }

    /** Adds the finding that an id is none of those known. */
    void unknown(String key, String id, String at, Iterable<String> known) {
        Similar.to(id, known)
                .ifPresentOrElse(
                        suggestion -> find(key + ".suggest", Severity.ERROR, at, "value", id, "suggestion", suggestion),
                        () -> find(key, Severity.ERROR, at, "value", id));
    }

    /** {@return how much has been said} */
    int size() {
        return changes.size() + findings.size();
    }

    ProfileResolution resolution(IndexCatalogue catalogue) {
        return new ProfileResolution(catalogue, changes, findings);
    }
}
