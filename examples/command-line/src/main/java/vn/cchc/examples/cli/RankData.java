package vn.cchc.examples.cli;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ranks for programs and spreadsheets, in the order of the table. */
final class RankData {

    private RankData() {}

    static CsvOut csv(Ranked ranked) {
        CsvOut csv = new CsvOut("unit", "total", "rank", "group");
        ranked.rows().forEach(row -> csv.row(row.unit(), row.total().toPlainString(), row.rank(), row.bandName()));
        return csv;
    }

    static ObjectNode json(Ranked ranked) {
        ObjectNode root = JsonOut.object();
        root.put("ties", WireName.of(ranked.ties()));
        ranked.scheme().ifPresent(scheme -> {
            ObjectNode node = root.putObject("scheme");
            node.put("id", scheme.getId());
            node.put("name", scheme.getName().toString());
            node.put("outOf", scheme.getOutOf());
        });
        ArrayNode units = root.putArray("units");
        for (Ranked.Row row : ranked.rows()) {
            ObjectNode unit = units.addObject();
            unit.put("unit", row.unit());
            unit.put("total", row.total());
            row.rank().ifPresent(rank -> unit.put("rank", rank));
            row.band().ifPresent(band -> unit.put("group", band.getName().toString()));
            row.group().ifPresent(group -> unit.put("within", group));
        }
        return root;
    }
}
