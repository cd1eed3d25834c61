package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.survey.SurveyInstrument;

/**
 * Counts the answers of any number of respondents in little memory (bộ đếm câu trả lời): of all of them, and of every domain that
 * columns tell apart. Several of them, each on a part of the data, give tallies that {@linkplain AnswerTally#plus add up} to the same
 * digits.
 *
 * <p>Not safe for use by several threads; give each its own.
 */
public final class SurveyTallies implements AnswerSink {

    /** The decimals of a weight; a {@link Group} takes weights in units of the last. */
    public static final int WEIGHT_DECIMALS = RespondentCheck.MOST_DECIMALS;

    private static final long WEIGHT_LIMIT =
            RespondentCheck.LARGEST_WEIGHT.movePointRight(WEIGHT_DECIMALS).longValueExact();

    private static final int MOST_WEIGHTS_KEPT = 10_000;

    private final SurveyInstrument instrument;
    private final boolean weighted;
    private final List<String> columns;
    private final RespondentCheck check;
    private final Map<String, Long> weights = new HashMap<>();
    private final AnswerCounter all;
    private final List<Map<String, AnswerCounter>> domains = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long refused;

    private SurveyTallies(SurveyInstrument instrument, Optional<String> weight, Collection<String> by) {
        this.instrument = instrument;
        this.weighted = weight.isPresent();
        List<String> names = new ArrayList<>(weight.stream().toList());
        new LinkedHashSet<>(by).forEach(name -> {
            names.add(name);
            domains.add(new HashMap<>());
        });
        this.columns = List.copyOf(names);
        this.check = new RespondentCheck(instrument, columns, weight);
        this.all = new AnswerCounter(instrument, weighted);
    }

    /**
     * {@return a new counter, for which every respondent counts once}
     *
     * @param instrument the instrument that was asked, without errors
     * @param by columns that tell domains apart
     */
    public static SurveyTallies of(SurveyInstrument instrument, Collection<String> by) {
        return new SurveyTallies(instrument, Optional.empty(), by);
    }

    /**
     * {@return a new counter of respondents with weights (quyền số)}
     *
     * @param instrument the instrument that was asked, without errors
     * @param weight the column of the weight, how many of the population a respondent stands for
     * @param by columns that tell domains apart
     */
    public static SurveyTallies weighted(SurveyInstrument instrument, String weight, Collection<String> by) {
        return new SurveyTallies(instrument, Optional.of(weight), by);
    }

    /** {@return a new counter of the same kind that has counted nobody, for another part of the data} */
    public SurveyTallies another() {
        return new SurveyTallies(
                instrument,
                weighted ? Optional.of(columns.get(0)) : Optional.empty(),
                columns.subList(weighted ? 1 : 0, columns.size()));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<Finding> add(Place place, List<String> values, int[] scores) {
        Optional<Finding> fault = check.fault(place, values, scores, this::isKnown);
        if (fault.isPresent()) {
            refused++;
        } else {
            count(values, scores);
        }
        return fault;
    }

    private boolean isKnown(int column, String value) {
        boolean isWeight = weighted && column == 0;
        return isWeight
                ? weights.containsKey(value)
                : domains.get(weighted ? column - 1 : column).containsKey(value);
    }

    private void count(List<String> values, int[] scores) {
        long weight = weighted ? weight(values.get(0)) : 1;
        all.add(scores, weight);
        for (int i = 0; i < domains.size(); i++) {
            domain(i, values.get(weighted ? i + 1 : i)).add(scores, weight);
        }
    }

    private AnswerCounter domain(int column, String value) {
        return domains.get(column).computeIfAbsent(value, domain -> new AnswerCounter(instrument, weighted));
    }

    /**
     * {@return a counter of respondents who stand in the same domains as one that was counted, for readers of very many: what stands
     * in their columns is not looked at again}
     *
     * @param values what stands in the {@link #columns} of the one; the weight is that of the one only
     * @throws IllegalArgumentException if nobody of these domains was counted before
     */
    public Group group(List<String> values) {
        List<String> own = values.subList(weighted ? 1 : 0, values.size());
        for (int i = 0; i < domains.size(); i++) {
            if (!domains.get(i).containsKey(own.get(i))) {
                throw new IllegalArgumentException("nobody counted of domain " + own.get(i));
            }
        }
        Group group = new Group(List.copyOf(own));
        groups.add(group);
        return group;
    }

    /** Adds what the groups counted, and forgets the groups; they must not be used any more. */
    public void endGroups() {
        addGroups();
        groups.clear();
    }

    private void addGroups() {
        for (Group group : groups) {
            all.add(group.counter);
            for (int i = 0; i < domains.size(); i++) {
                domain(i, group.values.get(i)).add(group.counter);
            }
            group.counter.clear();
        }
    }

    /**
     * Counts those that another counter of the same kind has counted or refused.
     *
     * @param other the other one
     * @throws IllegalArgumentException if it is of another instrument or other columns
     */
    public void merge(SurveyTallies other) {
        if (!instrument.equals(other.instrument) || weighted != other.weighted || !columns.equals(other.columns)) {
            throw new IllegalArgumentException("tallies of two kinds");
        }
        other.addGroups();
        all.add(other.all);
        for (int i = 0; i < domains.size(); i++) {
            int column = i;
            other.domains
                    .get(i)
                    .forEach((value, counter) -> domain(column, value).add(counter));
        }
        refused += other.refused;
    }

    private long weight(String text) {
        Long known = weights.get(text);
        if (known != null) {
            return known;
        }
        long weight = new BigDecimal(text)
                .setScale(RespondentCheck.MOST_DECIMALS)
                .unscaledValue()
                .longValueExact();
        if (weights.size() < MOST_WEIGHTS_KEPT) {
            weights.put(text, weight);
        }
        return weight;
    }

    /**
     * {@return the number of respondents that were refused}
     */
    public long refused() {
        return refused;
    }

    /**
     * {@return the tally of all respondents that were counted}
     */
    public AnswerTally tally() {
        addGroups();
        return all.tally();
    }

    /**
     * {@return the tallies of the domains, column by column, sorted by what stands there}
     */
    public Map<SurveyDomain, AnswerTally> domains() {
        addGroups();
        Map<SurveyDomain, AnswerTally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < domains.size(); i++) {
            String column = columns.get(weighted ? i + 1 : i);
            domains.get(i).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(entry -> tallies.put(
                            SurveyDomain.builder()
                                    .column(column)
                                    .value(entry.getKey())
                                    .build(),
                            entry.getValue().tally()));
        }
        return tallies;
    }

    /** Counts respondents who stand in the same domains (nhóm người trả lời cùng miền). */
    public final class Group {

        private final List<String> values;
        private final AnswerCounter counter = new AnswerCounter(instrument, weighted);

        private Group(List<String> values) {
            this.values = values;
        }

        /**
         * Counts a respondent.
         *
         * @param scores the answers to the criteria of the instrument in their order; 0 for none
         * @param weight the weight in units of {@link #WEIGHT_DECIMALS} decimals; 1 where everyone counts once
         * @return false if an answer is not on its scale or the weight not above 0 and below a million, and the respondent not counted
         */
        public boolean add(int[] scores, long weight) {
            if (weight <= 0 || weight >= WEIGHT_LIMIT || !check.areOnScale(scores)) {
                return false;
            }
            counter.add(scores, weight);
            return true;
        }
    }
}
