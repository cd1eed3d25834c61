package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.json.Catalogues;

/** The catalogues that come with the program. */
record CatalogueList(Console console) {

    void print(Format format) {
        List<IndexCatalogue> catalogues =
                Catalogues.ids().stream().map(Catalogues::bundled).toList();
        switch (format) {
            case TEXT -> text(catalogues);
            case JSON -> JsonOut.print(json(catalogues), console);
            case CSV -> csv(catalogues).print(console);
        }
    }

    private void text(List<IndexCatalogue> catalogues) {
        Page page = new Page(console.out(), console.width());
        Ledger ledger = new Ledger(page, List.of(console.text("list.criteria")));
        for (IndexCatalogue catalogue : catalogues) {
            ledger.row(
                    "",
                    catalogue.getId(),
                    List.of(String.valueOf(catalogue.all().count())));
            ledger.note("    ", catalogue.getName().toString());
            ledger.note(
                    "    ",
                    Citations.line(catalogue.getCitation()) + "; "
                            + console.text("coverage." + catalogue.getCoverage().name()) + "; "
                            + console.text("status." + catalogue.getStatus().name()));
        }
        ledger.print(console.text("list.title"));
        page.blank();
        page.hanging("", console.text("list.hint", Map.of("value", String.join(", ", Catalogues.classificationIds()))));
    }

    private static CsvOut csv(List<IndexCatalogue> catalogues) {
        CsvOut csv = new CsvOut("id", "name", "index", "validFrom", "validTo", "coverage", "status", "criteria");
        catalogues.forEach(catalogue -> csv.row(
                catalogue.getId(),
                catalogue.getName(),
                catalogue.getIndex(),
                catalogue.getValidFrom(),
                catalogue.getValidTo(),
                WireName.of(catalogue.getCoverage()),
                WireName.of(catalogue.getStatus()),
                catalogue.all().count()));
        return csv;
    }

    private static ObjectNode json(List<IndexCatalogue> catalogues) {
        ObjectNode root = JsonOut.object();
        ArrayNode list = root.putArray("catalogues");
        for (IndexCatalogue catalogue : catalogues) {
            ObjectNode node = list.addObject();
            node.put("id", catalogue.getId());
            node.put("name", catalogue.getName().toString());
            node.put("index", catalogue.getIndex().toString());
            catalogue.getValidFrom().map(LocalDate::toString).ifPresent(day -> node.put("validFrom", day));
            catalogue.getValidTo().map(LocalDate::toString).ifPresent(day -> node.put("validTo", day));
            node.put("coverage", WireName.of(catalogue.getCoverage()));
            node.put("status", WireName.of(catalogue.getStatus()));
            node.put("criteria", catalogue.all().count());
        }
        Catalogues.classificationIds().forEach(root.putArray("classifications")::add);
        return root;
    }
}
