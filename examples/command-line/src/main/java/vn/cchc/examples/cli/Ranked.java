package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.ClassificationBand;
import vn.cchc.scoring.Ranking;
import vn.cchc.scoring.RankingRow;
import vn.cchc.scoring.Ties;

/**
 * Units with what the command line wants to know of them, in the order of their table.
 *
 * @param rows the units
 * @param ties how equal totals were ranked
 * @param scheme the classes, if there are any
 * @param apart whether units are ranked within groups
 */
record Ranked(List<Row> rows, Ties ties, Optional<Classification> scheme, boolean apart) {

    /**
     * A unit.
     *
     * @param rank its rank, within its group if they are ranked apart; a unit without a group then has none
     * @param group its group
     * @param band its class
     */
    record Row(
            String unit,
            BigDecimal total,
            Optional<Integer> rank,
            Optional<String> group,
            Optional<ClassificationBand> band) {

        String bandName() {
            return band.map(known -> known.getName().toString()).orElse("");
        }
    }

    static Ranked of(Ranking ranking, Optional<Classification> scheme, boolean apart) {
        List<Row> rows = new ArrayList<>();
        // Totals are taken to be out of what the scheme is out of.
        List<Optional<ClassificationBand>> bands =
                scheme.map(known -> ranking.classify(known, known.getOutOf())).orElse(List.of());
        for (int i = 0; i < ranking.getRows().size(); i++) {
            RankingRow row = ranking.getRows().get(i);
            rows.add(new Row(
                    row.getUnit().getUnit(),
                    row.getUnit().getTotal(),
                    apart ? row.getRankInGroup() : Optional.of(row.getRank()),
                    row.getUnit().getGroup(),
                    bands.isEmpty() ? Optional.empty() : bands.get(i)));
        }
        return new Ranked(List.copyOf(rows), ranking.getTies(), scheme, apart);
    }
}
