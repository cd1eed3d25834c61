package vn.cchc.examples.benchmarks.records;

import java.util.List;

/** An absent list is an empty one, as in the library. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
