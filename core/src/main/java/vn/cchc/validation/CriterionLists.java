package vn.cchc.validation;

import java.util.Optional;
import vn.cchc.value.IndexCode;

/**
 * Finds the list of criteria (bộ tiêu chí) that is in force for an index in a year.
 */
@FunctionalInterface
public interface CriterionLists {

    /**
     * {@return the list, if there is one}
     *
     * @param index the index
     * @param year the year that is measured
     */
    Optional<CriterionList> find(IndexCode index, int year);
}
