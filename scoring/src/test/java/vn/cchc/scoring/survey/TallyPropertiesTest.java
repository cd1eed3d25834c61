package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.finding.Place;

/** Tallies do not depend on how the data are split and in what order they come. */
class TallyPropertiesTest {

    record Row(String weight, String district, int first, int second) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of("1", "2.5", "0.000000000001", "999999.999999999999", "3"),
                        Arbitraries.of("d1", "d2", "d3"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Row::new)
                .list()
                .ofMaxSize(60);
    }

    private static SurveyTallies count(SurveyTallies tallies, List<Row> rows) {
        rows.forEach(row -> assertThat(
                        tallies.add(Place.of(""), List.of(row.weight, row.district), new int[] {row.first, row.second}))
                .isEmpty());
        return tallies;
    }

    private static SurveyTallies empty() {
        return SurveyTallies.weighted(SmallSurvey.TWO, "weight", List.of("district"));
    }

    @Property
    void partsInAnyOrderAddUpToTheWhole(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        SurveyTallies whole = count(empty(), rows);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int parts = 1 + random.nextInt(5);

        List<SurveyTallies> counted = IntStream.range(0, parts)
                .mapToObj(part -> count(
                        whole.another(),
                        IntStream.range(0, shuffled.size())
                                .filter(i -> i % parts == part)
                                .mapToObj(shuffled::get)
                                .toList()))
                .toList();

        assertThat(counted.stream().map(SurveyTallies::tally).reduce(AnswerTally::plus))
                .contains(whole.tally());
        whole.domains()
                .forEach((domain, tally) -> assertThat(counted.stream()
                                .map(SurveyTallies::domains)
                                .filter(domains -> domains.containsKey(domain))
                                .map(domains -> domains.get(domain))
                                .reduce(AnswerTally::plus))
                        .contains(tally));
    }

    @Property
    void domainsAddUpToTheWhole(@ForAll("rows") List<Row> rows) {
        SurveyTallies tallies = count(empty(), rows);
        Map<SurveyDomain, AnswerTally> domains = tallies.domains();

        assertThat(domains.values().stream().reduce(empty().tally(), AnswerTally::plus))
                .isEqualTo(tallies.tally());
    }

    @Property
    void weightsOfOneAreTheSameAsNone(@ForAll("rows") List<Row> rows) {
        SurveyTallies plain = SurveyTallies.of(SmallSurvey.TWO, List.of("district"));
        SurveyTallies ones = empty();
        for (Row row : rows) {
            int[] scores = {row.first, row.second};
            plain.add(Place.of(""), List.of(row.district), scores);
            ones.add(Place.of(""), List.of("1", row.district), scores);
        }

        assertThat(plain.tally().indices(SmallSurvey.TWO, Surveys.TOP_TWO))
                .isEqualTo(ones.tally().indices(SmallSurvey.TWO, Surveys.TOP_TWO));
        assertThat(plain.tally().plus(empty().tally())).isEqualTo(ones.tally());
    }
}
