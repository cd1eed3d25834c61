package vn.cchc.scoring;

import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Crosswalk;

/**
 * Two score reports side by side (so sánh kết quả hai kỳ), as far as they can be compared. Points are compared in percent of what
 * was attainable, because maxima change from one catalogue to the next.
 */
public final class ReportComparison {

    private final Optional<ComparedPart> total;
    private final List<ComparedPart> parts;
    private final List<IncomparablePart> incomparable;

    ReportComparison(Optional<ComparedPart> total, List<ComparedPart> parts, List<IncomparablePart> incomparable) {
        this.total = total;
        this.parts = List.copyOf(parts);
        this.incomparable = List.copyOf(incomparable);
    }

    /**
     * Compares two reports that rest on one catalogue. If they do not, nothing is comparable, and the result says so.
     *
     * @param older the older report
     * @param newer the newer report
     * @return the comparison
     */
    public static ReportComparison between(ScoreReport older, ScoreReport newer) {
        return new ReportComparing(older, newer).compare(Optional.empty());
    }

    /**
     * Compares two reports by a crosswalk of their catalogues. It is not asked where both rest on one catalogue.
     *
     * @param older the older report
     * @param newer the newer report
     * @param crosswalk how their catalogues correspond
     * @return the comparison
     */
    public static ReportComparison between(ScoreReport older, ScoreReport newer, Crosswalk crosswalk) {
        return new ReportComparing(older, newer).compare(Optional.of(crosswalk));
    }

    /**
     * {@return the totals, if they can be compared: both reports rest on one catalogue, or links cover every leaf of both}
     */
    public Optional<ComparedPart> getTotal() {
        return total;
    }

    /**
     * {@return what can be compared, in the order of the older report or of the crosswalk}
     */
    public List<ComparedPart> getParts() {
        return parts;
    }

    /**
     * {@return what cannot be compared, and why; the total last, if it is among it}
     */
    public List<IncomparablePart> getIncomparable() {
        return incomparable;
    }
}
