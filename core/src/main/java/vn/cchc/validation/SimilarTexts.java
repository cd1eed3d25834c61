package vn.cchc.validation;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.value.Text;

/**
 * Finds texts that repeat each other: the words that two have in common are at least four fifths of the words that either
 * has (Jaccard similarity of 0.8 or more). Exact, and fast for thousands of texts:
 *
 * <p>Words of a text are ordered from the rarest to the most frequent. Two texts that are similar enough share a word near
 * the front of both, and are about as long; only such pairs are compared word by word (prefix filter and length filter).
 *
 * <p>Thousands of texts over a few dozen words are a case that no plan is: there the comparison ends at a bound, and the groups
 * found so far are given.
 */
final class SimilarTexts {

    /** Pairs looked at and words compared, in all: under a second, and a hundred times what thousands of real texts take. */
    private static final int MOST_STEPS = 100_000_000;

    private final WordSets words;
    private int steps;
    /** For each text the one that speaks for its group; texts are joined as pairs are found. */
    private final int[] group;

    /** Compares texts with each other, up to the bound. */
    SimilarTexts(List<Text> texts) {
        words = WordSets.of(texts);
        group = new int[texts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        join();
    }

    /** {@return whether all texts have been compared} */
    boolean isComplete() {
        return steps <= MOST_STEPS;
    }

    /**
     * {@return the positions of texts that are similar to others, in groups: whoever is similar to one of a group is in it.
     * Groups by their first position, positions in order}
     */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(find(i), first -> new ArrayList<>()).add(i);
        }
        return groups.values().stream().filter(members -> members.size() > 1).toList();
    }

    private void join() {
        List<Integer> byLength = distinct();
        byLength.sort(Comparator.comparing(text -> words.of(text).length));
        List<List<Integer>> withWord = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            withWord.add(new ArrayList<>());
        }
        for (int text : byLength) {
            int[] own = words.of(text);
            // The others are no longer than this one, so both share at least 4/5 of this one's words ...
            for (int i = 0; i < own.length - ceiling(4 * own.length, 5) + 1; i++) {
                for (int other : withWord.get(own[i])) {
                    compare(text, other);
                    if (!isComplete()) {
                        return;
                    }
                }
            }
            // ... and at least 8/9 of the shorter one's, as which this one is met by those to come.
            for (int i = 0; i < own.length - ceiling(8 * own.length, 9) + 1; i++) {
                withWord.get(own[i]).add(text);
            }
        }
    }

    /** Joins texts of the very same words, and gives one of each kind that has words. */
    private List<Integer> distinct() {
        Map<IntBuffer, Integer> firsts = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (words.of(i).length > 0) {
                Integer first = firsts.putIfAbsent(IntBuffer.wrap(words.of(i)), i);
                if (first == null) {
                    distinct.add(i);
                } else {
                    unite(first, i);
                }
            }
        }
        return distinct;
    }

    private void compare(int text, int other) {
        int[] one = words.of(text);
        int[] two = words.of(other);
        steps++;
        if (5 * two.length >= 4 * one.length && find(text) != find(other) && areSimilar(one, two)) {
            unite(text, other);
        }
    }

    /** common / (one + two - common) >= 4/5, in whole numbers; gives up when what is left cannot suffice. */
    private boolean areSimilar(int[] one, int[] two) {
        int wanted = ceiling(4 * (one.length + two.length), 9);
        int common = 0;
        int i = 0;
        int j = 0;
        while (common < wanted && common + Math.min(one.length - i, two.length - j) >= wanted) {
            steps++;
            if (one[i] == two[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= wanted;
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private int find(int text) {
        int first = text;
        while (group[first] != first) {
            group[first] = group[group[first]];
            first = group[first];
        }
        return first;
    }

    private void unite(int one, int other) {
        int first = Math.min(find(one), find(other));
        group[Math.max(find(one), find(other))] = first;
    }
}
