package vn.cchc.examples.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Scores;

/** What is compared is comparable: longs, library and spreadsheet give the same digits. */
class DigitsTest {

    private static final int UNITS = 60;

    private final Facts facts = Facts.of(UNITS);
    private final Scores scores = Scorer.of(Catalogue.catalogue()).scoreAll(facts.assessments());
    private final ByHand byHand = ByHand.score(facts.numbers());

    @Test
    void digitsOfDifferentUnitsAreRefused() {
        assertThatIllegalStateException().isThrownBy(() -> Digits.check(byHand.unit(0), byHand.unit(1)));
    }

    @Test
    void libraryGivesWhatLongsGive() {
        for (int unit = 0; unit < UNITS; unit++) {
            assertThat(Digits.of(Digits.of(scores, unit))).isEqualTo(Digits.of(byHand.unit(unit)));
        }
    }

    @Test
    void spreadsheetGivesWhatLongsGive() {
        ScoreSheet sheet = new ScoreSheet();

        for (int unit = 0; unit < UNITS; unit++) {
            sheet.score(facts, unit);
            assertThat(Digits.of(sheet)).isEqualTo(Digits.of(byHand.unit(unit)));
        }
    }

    @Test
    void factsReachAllThatRulesTellApart() {
        assertThat(IntStream.range(0, UNITS).flatMap(this::factsOfTheFifthCriterion))
                .as("shares at the ends of bands, in percent, and nothing of nothing")
                .contains(100, 95, 80, 70, 60, -1);
        assertThat(IntStream.range(0, UNITS)
                        .mapToObj(byHand::unit)
                        .flatMapToLong(unit -> Arrays.stream(Digits.of(unit))))
                .contains(Digits.NOT_APPLICABLE, 0L);
    }

    private IntStream factsOfTheFifthCriterion(int unit) {
        return IntStream.range(0, Weights.FIELDS).map(field -> {
            long part = facts.number(unit, field, 4, 0);
            long whole = facts.number(unit, field, 4, 1);
            return whole == 0 ? -1 : (int) (100 * part / whole);
        });
    }
}
