package vn.cchc.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/** Follows profiles down to the catalogue that they adapt, and resolves them from there. */
final class ProfileChain {

    private final Map<String, CatalogueProfile> known = new HashMap<>();
    private final IndexCatalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    ProfileChain(List<CatalogueProfile> profiles, IndexCatalogue catalogue) {
        this.catalogue = catalogue;
        for (CatalogueProfile profile : profiles) {
            CatalogueProfile other = known.putIfAbsent(profile.getId(), profile);
            if (other != null && !other.equals(profile)) {
                findings.add(finding("PRF-13", profile, "id", Map.of("value", profile.getId())));
            }
        }
    }

    ProfileResolution resolve(CatalogueProfile asked) {
        Map<String, CatalogueProfile> used = new LinkedHashMap<>();
        CatalogueProfile profile = asked;
        while (profile != null && !used.containsKey(profile.getId())) {
            used.put(profile.getId(), profile);
            profile = profile.getCatalogue().equals(catalogue.getId()) ? null : known.get(profile.getCatalogue());
        }
        if (profile != null) {
            return circle(used, profile);
        }
        Deque<CatalogueProfile> innermostFirst = new ArrayDeque<>();
        used.values().forEach(innermostFirst::push);
        IndexCatalogue result = catalogue;
        List<ResolvedChange> changes = new ArrayList<>();
        for (CatalogueProfile next : innermostFirst) {
            ProfileResolution resolution = ProfileResolution.of(next, result);
            result = resolution.getCatalogue();
            changes.addAll(resolution.getChanges());
            findings.addAll(resolution.getFindings());
        }
        return new ProfileResolution(result, changes, findings);
    }

    private ProfileResolution circle(Map<String, CatalogueProfile> used, CatalogueProfile again) {
        List<String> ids = new ArrayList<>(used.keySet());
        List<String> circle = new ArrayList<>(ids.subList(ids.indexOf(again.getId()), ids.size()));
        CatalogueProfile last = used.getOrDefault(circle.get(circle.size() - 1), again);
        circle.add(again.getId());
        findings.add(finding("PRF-12", last, "catalogue", Map.of("value", String.join(" → ", circle))));
        return new ProfileResolution(catalogue, List.of(), findings);
    }

    private static Finding finding(String code, CatalogueProfile profile, String path, Map<String, ?> arguments) {
        return ChangeTexts.finding(code, Severity.ERROR, TailorLog.place(profile, path), arguments);
    }
}
