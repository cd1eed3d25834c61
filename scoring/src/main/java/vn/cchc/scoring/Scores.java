package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.catalogue.Rounding;

/**
 * The scores of many units (kết quả chấm điểm), with all that is needed to explain them. Reports are made when they are asked
 * for, of what was written down while scoring.
 */
public final class Scores {

    private final Ledger ledger;
    private final Optional<String> digest;

    Scores(Ledger ledger, Optional<String> digest) {
        this.ledger = ledger;
        this.digest = digest;
    }

    /**
     * {@return the number of units}
     */
    public int size() {
        return ledger.resolved.size();
    }

    /**
     * {@return a unit}
     *
     * @param unit its place, from 0
     */
    public AssessedUnit unit(int unit) {
        return ledger.resolved.assessments.get(unit).getUnit();
    }

    /**
     * {@return the total of a unit, rounded as published}
     *
     * @param unit its place
     */
    public BigDecimal score(int unit) {
        return ledger.grain
                .round(ledger.totals[unit], ledger.totalSlack[unit], published())
                .orElseGet(() -> published().round(exact(unit).total()));
    }

    /**
     * {@return the most that a unit could have, without bonus}
     *
     * @param unit its place
     */
    public BigDecimal attainable(int unit) {
        return Report.attainable(exact(unit).attainable());
    }

    /**
     * {@return the total in percent of what was attainable, rounded as published; absent where nothing was}
     *
     * @param unit its place
     */
    public Optional<BigDecimal> index(int unit) {
        return ledger.grain
                .index(ledger.totals[unit], ledger.totalSlack[unit], ledger.attainableTotals[unit], published())
                .or(() -> Report.index(exact(unit).total(), exact(unit).attainable(), published()));
    }

    /**
     * {@return what became of a criterion}
     *
     * @param unit the place of the unit
     * @param criterion the code
     * @throws IllegalArgumentException if the catalogue has no such criterion
     */
    public ScoreState state(int unit, String criterion) {
        return ledger.state(find(criterion), unit);
    }

    /**
     * {@return the score of a criterion, rounded as published; absent unless scored}
     *
     * @param unit the place of the unit
     * @param criterion the code
     * @throws IllegalArgumentException if the catalogue has no such criterion
     */
    public Optional<BigDecimal> score(int unit, String criterion) {
        CompiledCriterion found = find(criterion);
        if (ledger.state(found, unit) != ScoreState.SCORED) {
            return Optional.empty();
        }
        return ledger.grain
                .round(ledger.points[found.index][unit], ledger.slack(found, unit), published())
                .or(() -> Optional.of(published().round(exact(unit).score(found))));
    }

    /**
     * {@return the most that a unit could have for a criterion}
     *
     * @param unit the place of the unit
     * @param criterion the code
     * @throws IllegalArgumentException if the catalogue has no such criterion
     */
    public BigDecimal attainable(int unit, String criterion) {
        return Report.attainable(exact(unit).attainable(find(criterion)));
    }

    /**
     * {@return the score of a unit and how it was made}
     *
     * @param unit its place
     */
    public ScoreReport report(int unit) {
        return new Report(ledger, unit, digest).make();
    }

    /**
     * {@return the reports of all units, in order}
     */
    public List<ScoreReport> reports() {
        return IntStream.range(0, size()).mapToObj(this::report).toList();
    }

    private ExactScores exact(int unit) {
        return new ExactScores(ledger, unit);
    }

    private Rounding published() {
        return ledger.resolved.catalogue.policy.getPublished();
    }

    private CompiledCriterion find(String code) {
        CompiledCriterion criterion = ledger.resolved.catalogue.byCode.get(code);
        if (criterion == null) {
            throw new IllegalArgumentException("no criterion " + code);
        }
        return criterion;
    }
}
