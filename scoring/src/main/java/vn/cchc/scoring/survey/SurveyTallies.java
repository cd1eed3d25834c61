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

    private static final int MOST_WEIGHTS_KEPT = 10_000;

    private final SurveyInstrument instrument;
    private final boolean weighted;
    private final List<String> columns;
    private final RespondentCheck check;
    private final Map<String, Long> weights = new HashMap<>();
    private final AnswerCounter all;
    private final List<Map<String, AnswerCounter>> domains = new ArrayList<>();
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
        check.requireShape(values, scores);
        Optional<Finding> fault = fault(place, values, scores);
        if (fault.isPresent()) {
            refused++;
        } else {
            count(values, scores);
        }
        return fault;
    }

    private Optional<Finding> fault(Place place, List<String> values, int[] scores) {
        for (int i = 0; i < values.size(); i++) {
            if (!isKnown(i, values.get(i))) {
                Optional<Finding> fault = check.ofValue(place, i, values.get(i));
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return check.ofAnswers(place, scores);
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
            domains.get(i)
                    .computeIfAbsent(
                            values.get(weighted ? i + 1 : i), domain -> new AnswerCounter(instrument, weighted))
                    .add(scores, weight);
        }
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
        return all.tally();
    }

    /**
     * {@return the tallies of the domains, column by column, sorted by what stands there}
     */
    public Map<SurveyDomain, AnswerTally> domains() {
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
}
