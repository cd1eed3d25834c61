package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.finding.Numerals;

/** Ranks as a person reads them: the best first, with how ties were ranked. */
final class RankText {

    private final Console console;
    private final Page page;
    private final Words words;
    private final Ranked ranked;
    private final int decimals;

    RankText(Console console, Ranked ranked) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.words = new Words(console.language());
        this.ranked = ranked;
        this.decimals = ranked.rows().stream()
                .mapToInt(row -> Math.max(0, row.total().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    void print(List<String> columns) {
        page.line(console.text("rank.title", Map.of("count", ranked.rows().size())));
        page.hanging("", console.text("rank.columns", Map.of("value", String.join(" + ", columns))));
        page.hanging("", console.text("rank.ties." + ranked.ties().name()));
        ranked.scheme().ifPresent(scheme -> {
            Map<String, ?> arguments =
                    Map.of("name", scheme.getName(), "points", Numerals.number(scheme.getOutOf(), console.locale()));
            page.hanging("", console.text("rank.scheme", arguments));
            page.hanging("", console.text("rank.out-of", arguments));
        });
        page.blank();
        groups().forEach((group, rows) -> {
            if (ranked.apart()) {
                page.heading(console.text("rank.within", Map.of("value", group, "count", rows.size())));
            }
            table(rows);
        });
    }

    private Map<String, List<Ranked.Row>> groups() {
        return ranked.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> ranked.apart() ? row.group().orElse("–") : "", LinkedHashMap::new, Collectors.toList()));
    }

    private void table(List<Ranked.Row> rows) {
        List<String> heads = new ArrayList<>(List.of(console.text("rank.total")));
        if (ranked.scheme().isPresent()) {
            heads.add(console.text("rank.group"));
        }
        Ledger ledger = new Ledger(page, heads);
        String rankHead = console.text("rank.rank");
        int width = Columns.width(rankHead);
        rows.stream()
                .sorted(Comparator.comparing(row -> row.rank().orElse(Integer.MAX_VALUE)))
                .forEach(row -> {
                    List<String> figures = new ArrayList<>(List.of(words.decimal(row.total(), decimals)));
                    if (ranked.scheme().isPresent()) {
                        figures.add(row.bandName().isEmpty() ? "–" : row.bandName());
                    }
                    String rank = row.rank().map(String::valueOf).orElse("–");
                    ledger.row(" ".repeat(Math.max(0, width - rank.length())) + rank + "  ", row.unit(), figures);
                });
        ledger.print(rankHead + "  ", console.text("rank.unit"));
    }
}
