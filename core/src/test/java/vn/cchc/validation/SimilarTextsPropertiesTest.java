package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.value.Text;

/** The fast way finds exactly what the definition says. */
class SimilarTextsPropertiesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}]+");

    /** Few words and like lengths, so that many pairs lie at the boundary. */
    @Provide
    Arbitrary<List<Text>> texts() {
        return Arbitraries.of("công", "Khai", "kha\u0309o", "Khảo", "thủ", "tục", "số", "2024", "hóa", "x", "y", "z")
                .list()
                .ofMinSize(0)
                .ofMaxSize(13)
                .map(words -> Text.of(String.join(" - ", words)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 2000)
    void groupsAreThoseOfTheDefinition(@ForAll("texts") List<Text> texts) {
        assertThat(new SimilarTexts(texts).groups()).isEqualTo(byDefinition(texts));
    }

    private static List<List<Integer>> byDefinition(List<Text> texts) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Set<Integer> joined = new TreeSet<>(Set.of(i));
            for (Set<Integer> group : List.copyOf(groups)) {
                int one = i;
                if (group.stream().anyMatch(other -> similar(texts.get(one), texts.get(other)))) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private static boolean similar(Text one, Text other) {
        Set<String> common = words(one);
        common.retainAll(words(other));
        Set<String> all = words(one);
        all.addAll(words(other));
        return !all.isEmpty() && 10 * common.size() >= 8 * all.size();
    }

    private static Set<String> words(Text text) {
        return new HashSet<>(WORD.matcher(text.composed().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
