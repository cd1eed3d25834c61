package vn.cchc.catalogue;

import java.util.Optional;
import vn.cchc.finding.Severity;

/** Looks up the codes that a profile names, and says which are not there. */
final class KnownCodes {

    private final WorkingTree tree;
    private final TailorLog log;

    KnownCodes(WorkingTree tree, TailorLog log) {
        this.tree = tree;
        this.log = log;
    }

    Optional<WorkingCriterion> find(String code, String at) {
        Optional<WorkingCriterion> found = tree.find(code);
        if (found.isEmpty() && tree.wasRemoved(code)) {
            log.find("PRF-02.gone", Severity.ERROR, at, "value", code);
        } else if (found.isEmpty()) {
            log.unknown("PRF-02", code, at, tree.codes());
        }
        return found;
    }
}
