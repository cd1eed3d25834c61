package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.catalogue.Expression.Choose;

/**
 * How a criterion is scored, in words for people (cách tính điểm): for instance <em>Tính theo tỷ lệ: 6 điểm × (số hồ sơ đúng hạn /
 * số hồ sơ tiếp nhận) / 90 %, tối đa 6 điểm; dưới 80 %: 0 điểm</em>.
 */
public final class RuleDescription {

    private RuleDescription() {}

    /**
     * {@return the rule of a criterion, what counts when nothing arises, and what else may make its score; each a sentence}
     *
     * @param catalogue the catalogue, which declares the parameters
     * @param criterion the criterion, a leaf or a group
     * @param locale Vietnamese or anything else, which means English
     */
    public static List<String> of(IndexCatalogue catalogue, Criterion criterion, Locale locale) {
        RuleWords words = RuleWords.of(catalogue, criterion, locale);
        List<String> lines = new ArrayList<>();
        if (!criterion.leaf()) {
            Combination combination = criterion.getCombination().orElse(Combination.SUM);
            lines.add(words.text("group." + combination, Map.of("points", words.maximum())));
        } else if (criterion.getRule().isPresent()) {
            addRule(criterion.getRule().get(), words, lines);
        } else if (criterion.getPublishedScore().isEmpty()) {
            lines.add(words.text("noRule", Map.of()));
        }
        criterion
                .getWhenNone()
                .ifPresent(none -> lines.add(words.text("whenNone." + none, Map.of("points", words.maximum()))));
        if (criterion.getPublishedScore().isPresent()) {
            lines.add(words.text("published", Map.of()));
        }
        criterion
                .getMinimumPoints()
                .ifPresent(points -> lines.add(words.text("minimum", Map.of("points", words.points(points)))));
        criterion
                .getAdjustment()
                .ifPresent(kind -> lines.add(words.text("adjustment." + kind, Map.of("points", words.maximum()))));
        return lines;
    }

    private static void addRule(Expression rule, RuleWords words, List<String> lines) {
        if (rule instanceof Choose choose) {
            words.phrases().cases(choose, Role.POINTS).forEach(one -> lines.add(sentence(one)));
        } else {
            lines.add(sentence(words.phrases().of(rule, Role.POINTS).text()));
        }
    }

    private static String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
