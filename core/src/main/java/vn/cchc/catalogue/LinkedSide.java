package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.finding.Severity;
import vn.cchc.finding.Similar;

/** The codes of one of the two catalogues of a crosswalk, and which of them are linked. */
final class LinkedSide {

    /** Takes what is found. */
    interface Findings {
        void find(String key, Severity severity, String path, Map<String, ?> arguments);
    }

    private final IndexCatalogue catalogue;
    private final Findings findings;
    private final Set<String> known;
    private final Map<String, String> linked = new HashMap<>();

    LinkedSide(IndexCatalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.known = catalogue.all().map(Criterion::getCode).collect(Collectors.toSet());
    }

    /** {@return whether all codes are known and not linked before; says what is wrong with the others} */
    boolean look(List<String> codes, String path) {
        boolean fine = true;
        for (int i = 0; i < codes.size(); i++) {
            fine &= look(codes.get(i), path + "[" + i + "]");
        }
        return fine;
    }

    private boolean look(String code, String path) {
        if (!known.contains(code)) {
            Optional<String> suggestion = Similar.to(code, known);
            findings.find(
                    suggestion.isPresent() ? "XWK-02.suggest" : "XWK-02",
                    Severity.ERROR,
                    path,
                    Map.of("value", code, "catalogue", catalogue.getId(), "suggestion", suggestion.orElse("")));
            return false;
        }
        String before = linked.putIfAbsent(code, path);
        if (before != null) {
            findings.find("XWK-03", Severity.ERROR, path, Map.of("value", code, "before", before));
            return false;
        }
        return true;
    }

    /** {@return the leaves that no link names, nor any group above them} */
    List<String> uncovered() {
        List<String> uncovered = new ArrayList<>();
        collect(catalogue.getCriteria(), uncovered);
        return uncovered;
    }

    private void collect(List<Criterion> criteria, List<String> uncovered) {
        for (Criterion criterion : criteria) {
            if (!linked.containsKey(criterion.getCode())) {
                if (criterion.leaf()) {
                    uncovered.add(criterion.getCode());
                }
                collect(criterion.getCriteria(), uncovered);
            }
        }
    }
}
