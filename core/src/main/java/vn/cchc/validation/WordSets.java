package vn.cchc.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.value.Text;

/**
 * The sets of words of some texts, in lower case and NFC: runs of letters and digits. A word is a number, the smaller the
 * rarer it is among the texts; a set is in order.
 */
final class WordSets {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();

    private WordSets() {}

    static WordSets of(List<Text> texts) {
        WordSets words = new WordSets();
        texts.forEach(text -> words.sets.add(words.read(text.composed().toLowerCase(Locale.ROOT))));
        words.rarestFirst();
        return words;
    }

    /** {@return the words of a text, the rarest first, each once} */
    int[] of(int text) {
        return sets.get(text);
    }

    /** {@return the number of different words} */
    int count() {
        return numbers.size();
    }

    private int[] read(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        for (int start = 0, i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text.charAt(i))) {
                if (start < i) {
                    words[count++] = numbers.computeIfAbsent(text.substring(start, i), word -> numbers.size());
                }
                start = i + 1;
            }
        }
        return distinct(words, count);
    }

    /** Letters that NFC cannot compose keep their marks; letters beyond the first plane are surrogates here. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    private static int[] distinct(int[] words, int count) {
        Arrays.sort(words, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[kept++] = words[i];
            }
        }
        return Arrays.copyOf(words, kept);
    }

    private void rarestFirst() {
        int[] texts = new int[count()];
        sets.forEach(set -> {
            for (int word : set) {
                texts[word]++;
            }
        });
        int[] rank = new int[count()];
        List<Integer> byRarity = IntStream.range(0, count())
                .boxed()
                .sorted(Comparator.comparing(word -> texts[word]))
                .toList();
        for (int i = 0; i < byRarity.size(); i++) {
            rank[byRarity.get(i)] = i;
        }
        sets.forEach(set -> {
            for (int i = 0; i < set.length; i++) {
                set[i] = rank[set[i]];
            }
            Arrays.sort(set);
        });
    }
}
