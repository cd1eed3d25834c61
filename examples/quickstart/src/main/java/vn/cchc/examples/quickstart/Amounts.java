package vn.cchc.examples.quickstart;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.plan.Delta;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Quantity;

/**
 * Figures in words: 82,18 %, −7,95 điểm phần trăm, từ 90 % trở lên.
 */
final class Amounts {

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    String of(Quantity quantity) {
        return withUnit(quantity, words.decimal(quantity.getValue()));
    }

    private String withUnit(Quantity quantity, String number) {
        return words.of(quantity.getUnit(), number).replace(' ', '\u00A0');
    }

    String of(Delta delta) {
        String value = withUnit(delta.getValue(), words.signed(delta.getValue().getValue()));
        if (delta.getComparedWith() instanceof Delta.Comparison.EarlierYear earlier) {
            return words.get("figures.delta.earlier-year", value, String.valueOf(earlier.getYear()));
        }
        Delta.Comparison.GroupMean mean = (Delta.Comparison.GroupMean) delta.getComparedWith();
        return words.get("figures.delta.group-mean", value, mean.getGroup());
    }

    String of(RankPosition rank) {
        return words.get("figures.rank.held", rank.getRank(), rank.getOutOf(), rank.getGroup());
    }

    /** What is wanted, without what is measured; the words of the plan where they are all there is. */
    String of(Target target) {
        if (target instanceof Target.Quantitative wanted) {
            return words.of(wanted.getComparator(), of(wanted.getValue()));
        } else if (target instanceof Target.Relative relative) {
            return relative.getAims().stream()
                    .map(aim -> aim == Target.Aim.RANK_UP && relative.getRanks().isPresent()
                            ? words.get("target.rank-up.by", relative.getRanks().get())
                            : words.of(aim))
                    .collect(Collectors.joining("; "));
        } else if (target instanceof Target.Rank rank) {
            String range = rank.getFrom()
                    .map(best -> words.get("target.rank.range", best, rank.getTo()))
                    .orElseGet(() -> words.get("target.rank", rank.getTo()));
            String counted = rank.getOutOf()
                    .map(all -> words.get("target.rank.out-of", range, all))
                    .orElse(range);
            return counted + rank.getGroup().map(group -> " " + group).orElse("");
        }
        return target.getAsPrinted().orElse(target.getMetric()).toString();
    }

    /** The short name of an index. */
    String index(IndexCode code) {
        String key = "index." + code + ".short";
        return words.has(key) ? words.get(key) : code.toString().toUpperCase(Locale.ROOT);
    }

    /** The name of an index in full, where the program knows it. */
    String indexInFull(IndexCode code) {
        String key = "index." + code;
        return words.has(key) ? words.get(key) : index(code);
    }
}
