package vn.cchc.examples.cli;

import java.util.List;
import java.util.Map;
import vn.cchc.catalogue.AttributeChange;
import vn.cchc.catalogue.CatalogueDiff;
import vn.cchc.catalogue.CriterionDifference;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.examples.quickstart.Page;

/** Differences as a person reads them: only what differs, each criterion with what of it. */
final class DiffText {

    private final Console console;
    private final Page page;
    private final IndexCatalogue from;
    private final IndexCatalogue to;
    private final CatalogueDiff diff;

    DiffText(Console console, IndexCatalogue from, IndexCatalogue to, CatalogueDiff diff) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.from = from;
        this.to = to;
        this.diff = diff;
    }

    void print() {
        page.hanging("", console.text("diff.title", Map.of("from", from.getId(), "to", to.getId())));
        page.hanging("− ", from.getName());
        page.hanging("+ ", to.getName());
        List<CriterionDifference> differing = diff.getCriteria().stream()
                .filter(criterion -> !criterion.unchanged())
                .toList();
        int same = diff.getCriteria().size() - differing.size();
        page.blank();
        page.hanging("", console.text("diff.counts", Map.of("same", same, "changed", differing.size())));
        if (!diff.getChanges().isEmpty()) {
            page.heading(console.text("diff.whole"));
            changes("  ", diff.getChanges());
        }
        if (!differing.isEmpty()) {
            page.heading(console.text("show.criteria"));
            differing.forEach(this::print);
        }
        new FindingText(console, page).print(diff.getFindings());
    }

    private void print(CriterionDifference criterion) {
        String relation = console.text("relation." + criterion.getRelation().name())
                + (criterion.isProposed() ? " (" + console.text("diff.proposed") + ")" : "");
        page.hanging("", names(criterion) + ": " + relation);
        changes("    ", criterion.getChanges());
    }

    private String names(CriterionDifference criterion) {
        String older = named(criterion.getFrom(), from);
        String newer = named(criterion.getTo(), to);
        if (older.isEmpty() || newer.isEmpty() || older.equals(newer)) {
            return newer.isEmpty() ? older : newer;
        }
        return older + " → " + newer;
    }

    private static String named(List<String> codes, IndexCatalogue catalogue) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> catalogue
                                .find(code)
                                .map(criterion -> code + " " + criterion.getName())
                                .orElse(code))
                        .toList());
    }

    private void changes(String indent, List<AttributeChange> changes) {
        changes.forEach(change -> page.hanging(indent, change.text(console.locale())));
    }
}
