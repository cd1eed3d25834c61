package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.document.PartialDate;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/**
 * Results of an index that have been published (kết quả đã công bố), as far as the host knows them.
 */
@FunctionalInterface
public interface PublishedResults {

    /**
     * A published result.
     *
     * @param value the value, in percent
     * @param publishedOn when it was published, as far as known
     */
    record Result(BigDecimal value, Optional<PartialDate> publishedOn) {}

    /**
     * {@return the result of a unit or the mean of a group in a year, if the host knows it}
     *
     * @param index the index
     * @param about the unit or the group as the plan prints it, for instance {@code cả nước}
     * @param year the year of the result
     */
    Optional<Result> find(IndexCode index, Text about, int year);
}
