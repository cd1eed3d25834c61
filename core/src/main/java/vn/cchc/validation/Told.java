package vn.cchc.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of the places of a finding: the first few things by name, of the others how many places they are. */
final class Told<T> {

    /** More than a person reads in one line; the places name them all. */
    static final int MOST = 6;

    /** The first different things in order, each with the first place of it. */
    private final Map<T, String> firsts = new LinkedHashMap<>();

    private int places;
    private String last = "";

    /** {@return whether what comes now is only counted} */
    boolean isFull() {
        return firsts.size() == MOST;
    }

    void add(T thing, String path) {
        if (!isFull()) {
            firsts.putIfAbsent(thing, path);
        }
        count(path);
    }

    /** Counts a place; what is found at one place comes together. */
    void count(String path) {
        if (places == 0 || !path.equals(last)) {
            places++;
            last = path;
        }
    }

    List<T> named() {
        return List.copyOf(firsts.keySet());
    }

    /** {@return how many places are not those of the things named} */
    int more() {
        return places - new HashSet<>(firsts.values()).size();
    }
}
