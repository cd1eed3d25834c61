package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.value.Fraction;

/**
 * The value of an index, and how it answers to each answer of a respondent: its linearised values (Woodruff 1971) are sums of what
 * stands in a small table.
 */
final class Ratios {

    private final Index index;
    private final SurveyMethod method;
    private final List<List<Fraction>> worth;
    private final List<Fraction> over = new ArrayList<>();
    private final List<Fraction> ratios = new ArrayList<>();

    private Ratios(Index index, SurveyMethod method, List<List<Fraction>> worth) {
        this.index = index;
        this.method = method;
        this.worth = worth;
    }

    /** {@return the ratios of an index, unless one of them has no answers} */
    static Optional<Ratios> of(Index index, SurveyMethod method, List<List<Fraction>> worth, Totals totals) {
        Ratios ratios = new Ratios(index, method, worth);
        for (Index.Term term : index.terms()) {
            Fraction over = totals.over(term.criteria(), method.getMissing());
            if (over.signum() == 0 || totals.answers(term.criteria()) == 0) {
                return Optional.empty();
            }
            ratios.over.add(over);
            ratios.ratios.add(totals.worth(term.criteria(), worth).dividedBy(over));
        }
        return index.terms().isEmpty() ? Optional.empty() : Optional.of(ratios);
    }

    Index index() {
        return index;
    }

    Fraction value() {
        Fraction value = Fraction.ZERO;
        for (int i = 0; i < ratios.size(); i++) {
            value = value.plus(index.terms().get(i).weight().times(ratios.get(i)));
        }
        return value;
    }

    /** {@return the only ratio's denominator} */
    Fraction over() {
        return over.get(0);
    }

    /** Adds to the linearised values of some respondents. */
    void linearise(AnswerColumns answers, int[] rows, double[] values) {
        for (int i = 0; i < ratios.size(); i++) {
            Index.Term term = index.terms().get(i);
            Fraction share = term.weight().dividedBy(over.get(i));
            for (int criterion : term.criteria()) {
                double[] table = table(criterion, share, ratios.get(i));
                byte[] given = answers.of(criterion);
                for (int row : rows) {
                    values[row] += table[given[row]];
                }
            }
        }
    }

    private double[] table(int criterion, Fraction share, Fraction ratio) {
        List<Fraction> levels = worth.get(criterion);
        double[] table = new double[levels.size()];
        int first = method.getMissing() == MissingAnswers.IN_DENOMINATOR ? 0 : 1;
        for (int level = first; level < table.length; level++) {
            table[level] = Rounded.nearest(share.times(levels.get(level).minus(ratio)));
        }
        return table;
    }
}
