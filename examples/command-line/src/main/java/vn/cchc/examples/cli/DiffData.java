package vn.cchc.examples.cli;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.catalogue.AttributeChange;
import vn.cchc.catalogue.CatalogueDiff;
import vn.cchc.catalogue.CriterionDifference;
import vn.cchc.catalogue.IndexCatalogue;

/** Differences for programs and spreadsheets: of the catalogues as a whole, then of each criterion, unchanged ones included. */
record DiffData(CatalogueDiff diff) {

    /** A row for each attribute that differs; one without attribute for a criterion of which none does. */
    CsvOut csv() {
        CsvOut csv = new CsvOut("relation", "from", "to", "proposed", "attribute", "before", "after");
        diff.getChanges()
                .forEach(change ->
                        csv.row("", "", "", "", change.getAttribute(), change.getBefore(), change.getAfter()));
        for (CriterionDifference criterion : diff.getCriteria()) {
            if (criterion.getChanges().isEmpty()) {
                row(csv, criterion, "", "", "");
            }
            criterion
                    .getChanges()
                    .forEach(change -> row(
                            csv,
                            criterion,
                            change.getAttribute(),
                            change.getBefore().orElse(""),
                            change.getAfter().orElse("")));
        }
        return csv;
    }

    private static void row(CsvOut csv, CriterionDifference criterion, String attribute, String before, String after) {
        csv.row(
                WireName.of(criterion.getRelation()),
                String.join("; ", criterion.getFrom()),
                String.join("; ", criterion.getTo()),
                criterion.isProposed(),
                attribute,
                before,
                after);
    }

    ObjectNode json(IndexCatalogue from, IndexCatalogue to) {
        ObjectNode root = JsonOut.object();
        root.put("from", from.getId());
        root.put("to", to.getId());
        put(root.putArray("changes"), diff.getChanges());
        ArrayNode criteria = root.putArray("criteria");
        for (CriterionDifference criterion : diff.getCriteria()) {
            ObjectNode node = criteria.addObject();
            node.put("relation", WireName.of(criterion.getRelation()));
            criterion.getFrom().forEach(node.putArray("from")::add);
            criterion.getTo().forEach(node.putArray("to")::add);
            node.put("proposed", criterion.isProposed());
            put(node.putArray("changes"), criterion.getChanges());
        }
        CheckedFileData.put(root.putArray("findings"), diff.getFindings());
        return root;
    }

    private static void put(ArrayNode array, List<AttributeChange> changes) {
        for (AttributeChange change : changes) {
            ObjectNode node = array.addObject();
            node.put("attribute", change.getAttribute());
            change.getBefore().ifPresent(before -> node.put("before", before));
            change.getAfter().ifPresent(after -> node.put("after", after));
        }
    }
}
