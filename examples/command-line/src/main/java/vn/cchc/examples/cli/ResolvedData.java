package vn.cchc.examples.cli;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.catalogue.ResolvedChange;

/** The record of what a profile changed, for programs and spreadsheets. */
final class ResolvedData {

    private ResolvedData() {}

    static CsvOut csv(ProfileResolution resolution) {
        CsvOut csv = new CsvOut(
                "profile",
                "path",
                "criterion",
                "parameter",
                "tailoring",
                "attribute",
                "before",
                "after",
                "derived",
                "citation");
        for (ResolvedChange change : resolution.getChanges()) {
            csv.row(
                    change.getProfile(),
                    change.getPath(),
                    change.getCriterion(),
                    change.getParameter(),
                    change.getTailoring().map(WireName::of),
                    change.getAttribute(),
                    change.getBefore(),
                    change.getAfter(),
                    change.isDerived(),
                    change.getCitation().map(Citations::line));
        }
        return csv;
    }

    static ObjectNode json(CatalogueProfile profile, Resolved resolved) {
        ObjectNode root = JsonOut.object();
        root.put("profile", profile.getId());
        root.put("catalogue", profile.getCatalogue());
        root.put("result", resolved.resolution().getCatalogue().getId());
        ArrayNode changes = root.putArray("changes");
        resolved.resolution().getChanges().forEach(change -> put(changes.addObject(), change));
        CheckedFileData.put(root.putArray("findings"), resolved.profileFindings());
        CheckedFileData.put(root.putArray("resultFindings"), resolved.catalogueFindings());
        return root;
    }

    private static void put(ObjectNode node, ResolvedChange change) {
        node.put("profile", change.getProfile());
        change.getPath().ifPresent(path -> node.put("path", path));
        change.getCriterion().ifPresent(criterion -> node.put("criterion", criterion));
        change.getParameter().ifPresent(parameter -> node.put("parameter", parameter));
        change.getTailoring().ifPresent(tailoring -> node.put("tailoring", WireName.of(tailoring)));
        node.put("attribute", change.getAttribute());
        change.getBefore().ifPresent(before -> node.put("before", before));
        change.getAfter().ifPresent(after -> node.put("after", after));
        node.put("derived", change.isDerived());
        change.getCitation().ifPresent(citation -> node.put("citation", Citations.line(citation)));
    }
}
