package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** Reads a crosswalk against two catalogues: what is wrong with it, and which links can be used. */
final class CrosswalkLook {

    private final Crosswalk crosswalk;
    private final IndexCatalogue older;
    private final IndexCatalogue newer;
    private final List<Finding> findings = new ArrayList<>();
    private final List<CrosswalkLink> usable = new ArrayList<>();

    CrosswalkLook(Crosswalk crosswalk, IndexCatalogue older, IndexCatalogue newer) {
        this.crosswalk = crosswalk;
        this.older = older;
        this.newer = newer;
        look();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** {@return the links whose codes are known and not linked before} */
    List<CrosswalkLink> usableLinks() {
        return usable;
    }

    private void look() {
        checkId("from", crosswalk.getFrom(), older);
        checkId("to", crosswalk.getTo(), newer);
        LinkedSide from = new LinkedSide(older, this::find);
        LinkedSide to = new LinkedSide(newer, this::find);
        for (int i = 0; i < crosswalk.getLinks().size(); i++) {
            CrosswalkLink link = crosswalk.getLinks().get(i);
            String path = "links[" + i + "]";
            boolean known = from.look(link.getFrom(), path + ".from");
            known &= to.look(link.getTo(), path + ".to");
            if (known) {
                usable.add(link);
                checkName(link, path);
            }
        }
        uncovered("XWK-04.from", from);
        uncovered("XWK-04.to", to);
    }

    private void checkId(String path, String expected, IndexCatalogue catalogue) {
        if (!expected.equals(catalogue.getId())) {
            find("XWK-01", Severity.ERROR, path, Map.of("expected", expected, "value", catalogue.getId()));
        }
    }

    private void checkName(CrosswalkLink link, String path) {
        if (link.getRelation() == CriterionRelation.SAME) {
            Optional<Criterion> from = older.find(link.getFrom().get(0));
            Optional<Criterion> to = newer.find(link.getTo().get(0));
            if (!from.map(Criterion::getName).equals(to.map(Criterion::getName))) {
                String value = link.getTo().get(0);
                find("XWK-05", Severity.WARNING, path + ".relation", Map.of("value", value));
            }
        }
    }

    private void uncovered(String key, LinkedSide side) {
        List<String> codes = side.uncovered();
        if (!codes.isEmpty()) {
            String named = String.join(", ", codes.subList(0, Math.min(codes.size(), 20)));
            String value = codes.size() > 20 ? named + ", …" : named;
            find(key, Severity.WARNING, "links", Map.of("value", value, "count", codes.size()));
        }
    }

    private void find(String key, Severity severity, String path, Map<String, ?> arguments) {
        findings.add(ChangeTexts.finding(key, severity, Place.of(path), arguments));
    }
}
