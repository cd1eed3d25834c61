package vn.cchc.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is told of the places of a finding: the first few things by name, of the others how many places they are. */
final class Told<T> {

    /** More than a person reads in one line; the places name them all. */
    static final int MOST = 6;

    /** The different things in order, each with the first place of it. */
    private final Map<T, String> firsts = new LinkedHashMap<>();

    private final Set<String> places = new LinkedHashSet<>();

    void add(T thing, String path) {
        firsts.putIfAbsent(thing, path);
        places.add(path);
    }

    List<T> named() {
        return firsts.keySet().stream().limit(MOST).toList();
    }

    /** {@return how many places are not those of the things named} */
    int more() {
        return places.size()
                - new HashSet<>(firsts.values().stream().limit(MOST).toList()).size();
    }
}
