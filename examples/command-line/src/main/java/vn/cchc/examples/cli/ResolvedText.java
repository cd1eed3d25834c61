package vn.cchc.examples.cli;

import java.util.List;
import java.util.Map;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.ResolvedChange;
import vn.cchc.examples.quickstart.Page;

/** What a profile changed, as a person reads it: each change with where it is ordered. */
final class ResolvedText {

    private final Console console;
    private final Page page;
    private final CatalogueProfile profile;
    private final Resolved resolved;

    ResolvedText(Console console, CatalogueProfile profile, Resolved resolved) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.profile = profile;
        this.resolved = resolved;
    }

    void print() {
        page.hanging(
                "",
                console.text(
                        "resolve.title",
                        Map.of(
                                "profile", profile.getId(),
                                "catalogue", profile.getCatalogue(),
                                "result", resolved.resolution().getCatalogue().getId())));
        page.hanging("", profile.getName());
        List<ResolvedChange> changes = resolved.resolution().getChanges();
        page.heading(console.text("resolve.changes"));
        if (changes.isEmpty()) {
            page.line(console.text("resolve.none"));
        }
        changes.forEach(this::print);
        FindingText findings = new FindingText(console, page);
        findings.print(resolved.profileFindings());
        if (!resolved.catalogueFindings().isEmpty()) {
            page.blank();
            page.hanging("", console.text("resolve.result-findings"));
            findings.print(resolved.catalogueFindings());
        }
    }

    private void print(ResolvedChange change) {
        page.hanging("• ", change.text(console.locale()));
        String source = change.isDerived()
                ? console.text("resolve.derived")
                : change.getCitation()
                        .map(citation -> console.text("report.citation", Map.of("value", Citations.line(citation))))
                        .orElse("");
        String path = change.getPath().map(at -> " [" + at + "]").orElse("");
        page.hanging("  ", (source + path).strip());
    }
}
