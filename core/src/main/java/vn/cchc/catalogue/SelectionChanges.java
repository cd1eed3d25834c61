package vn.cchc.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.finding.Severity;

/** Takes criteria away and adds some. */
final class SelectionChanges {

    private final WorkingTree tree;
    private final KnownCodes codes;
    private final TailorLog log;

    SelectionChanges(WorkingTree tree, KnownCodes codes, TailorLog log) {
        this.tree = tree;
        this.codes = codes;
        this.log = log;
    }

    void include(List<String> codes) {
        Set<WorkingCriterion> kept = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            this.codes.find(codes.get(i), log.path() + ".criteria[" + i + "]").ifPresent(criterion -> {
                criterion.all().forEach(kept::add);
                for (var above = criterion.parent();
                        above.isPresent();
                        above = above.get().parent()) {
                    kept.add(above.get());
                }
            });
        }
        if (kept.isEmpty()) {
            log.find("PRF-07", Severity.ERROR, log.path() + ".criteria");
            return;
        }
        List<WorkingCriterion> gone =
                tree.all().filter(criterion -> !kept.contains(criterion)).toList();
        gone.forEach(this::remove);
    }

    void exclude(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String at = log.path() + ".criteria[" + i + "]";
            if (tree.wasRemoved(codes.get(i))) {
                log.find("PRF-08.gone", Severity.INFO, at, "value", codes.get(i));
                continue;
            }
            this.codes.find(codes.get(i), at).ifPresent(criterion -> {
                if (tree.isLast(criterion)) {
                    log.find("PRF-07", Severity.ERROR, at);
                    return;
                }
                List<WorkingCriterion> gone = criterion.all().toList();
                gone.forEach(this::remove);
                criterion.parent().ifPresent(group -> tree.lessened(group, at));
            });
        }
    }

    private void remove(WorkingCriterion criterion) {
        tree.remove(criterion);
        log.add(log.change("criteria", Optional.of(criterion.now().getName().toString()), Optional.empty())
                .criterion(criterion.code())
                .tailoring(Tailoring.REMOVED));
    }

    void add(ProfileChange.Add add) {
        Optional<WorkingCriterion> parent = add.getParent().flatMap(code -> codes.find(code, log.path() + ".parent"));
        if (add.getParent().isPresent() && parent.isEmpty()) {
            return;
        }
        if (parent.filter(group -> group.now().getRule().isPresent()).isPresent()) {
            log.find(
                    "PRF-09",
                    Severity.ERROR,
                    log.path() + ".parent",
                    "value",
                    parent.get().code());
            return;
        }
        if (taken(add.getCriterion(), log.path() + ".criterion", new HashSet<>())) {
            return;
        }
        Optional<WorkingCriterion> after = add.getAfter().flatMap(code -> tree.childOf(parent, code));
        add.getAfter()
                .filter(code -> after.isEmpty())
                .ifPresent(code -> log.find("PRF-03", Severity.ERROR, log.path() + ".after", "value", code));
        WorkingCriterion added = tree.add(parent, after, add.getCriterion());
        added.all().forEach(criterion -> {
            criterion.change(criterion.now(), Tailoring.ADDED, log.citation());
            log.add(log.change(
                            "criteria",
                            Optional.empty(),
                            Optional.of(criterion.now().getName().toString()))
                    .criterion(criterion.code())
                    .tailoring(Tailoring.ADDED));
        });
    }

    private boolean taken(Criterion added, String at, Set<String> own) {
        boolean taken = tree.find(added.getCode()).isPresent() || !own.add(added.getCode());
        if (taken) {
            log.find("PRF-04", Severity.ERROR, at + ".code", "value", added.getCode());
        }
        for (int i = 0; i < added.getCriteria().size(); i++) {
            taken |= taken(added.getCriteria().get(i), at + ".criteria[" + i + "]", own);
        }
        return taken;
    }
}
