package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.cchc.value.Text;

/** Finds which criteria of two catalogues correspond: by links, then by what they have in common. */
final class CriterionMatch {

    private final Map<String, Criterion> older;
    private final Map<String, Criterion> newer;
    private final Map<String, CrosswalkLink> linksTo = new HashMap<>();
    private final List<CrosswalkLink> links = new ArrayList<>();
    private final Map<String, String> pairs = new HashMap<>();

    CriterionMatch(IndexCatalogue older, IndexCatalogue newer) {
        this.older = byCode(older);
        this.newer = byCode(newer);
    }

    private static Map<String, Criterion> byCode(IndexCatalogue catalogue) {
        Map<String, Criterion> byCode = new LinkedHashMap<>();
        catalogue.all().forEach(criterion -> byCode.putIfAbsent(criterion.getCode(), criterion));
        return byCode;
    }

    /** Takes criteria as a link has them; they are not asked about again. */
    void link(CrosswalkLink link) {
        links.add(link);
        link.getTo().forEach(code -> {
            linksTo.put(code, link);
            newer.remove(code);
        });
        link.getFrom().forEach(older::remove);
        if (link.getFrom().size() == 1 && link.getTo().size() == 1) {
            pairs.put(link.getTo().get(0), link.getFrom().get(0));
        }
    }

    /** Pairs the rest, the surest first: codes are numbers in an order, and often another criterion gets an old number. */
    void propose() {
        pairByCode((one, other) -> one.getName().equals(other.getName()));
        pairBy(criterion -> Optional.of(criterion.getName()));
        pairByCode((one, other) -> content(one).isPresent() && content(one).equals(content(other)));
        pairBy(CriterionMatch::content);
        pairByCode((one, other) -> true);
    }

    private void pairByCode(BiPredicate<Criterion, Criterion> alike) {
        for (String code : List.copyOf(newer.keySet())) {
            Criterion one = older.get(code);
            Criterion other = newer.get(code);
            if (one != null && other != null && alike.test(one, other)) {
                pair(code, code);
            }
        }
    }

    /** Pairs those that have something in common that no third has. */
    private void pairBy(Function<Criterion, Optional<?>> common) {
        Map<Object, List<String>> before = codesBy(older, common);
        Map<Object, List<String>> after = codesBy(newer, common);
        after.forEach((key, codes) -> {
            List<String> from = before.getOrDefault(key, List.of());
            if (codes.size() == 1 && from.size() == 1) {
                pair(from.get(0), codes.get(0));
            }
        });
    }

    private static Map<Object, List<String>> codesBy(
            Map<String, Criterion> criteria, Function<Criterion, Optional<?>> common) {
        Map<Object, List<String>> codes = new LinkedHashMap<>();
        criteria.forEach((code, criterion) -> common.apply(criterion)
                .ifPresent(key ->
                        codes.computeIfAbsent(key, unused -> new ArrayList<>()).add(code)));
        return codes;
    }

    private void pair(String from, String to) {
        pairs.put(to, from);
        older.remove(from);
        newer.remove(to);
    }

    /** {@return all that a criterion with facts or a rule says but for code, name and remarks} */
    private static Optional<Criterion> content(Criterion criterion) {
        boolean says = criterion.leaf()
                && (criterion.getRule().isPresent() || !criterion.getFacts().isEmpty());
        return says
                ? Optional.of(Criterion.builder()
                        .code("x")
                        .name(Text.of("x"))
                        .maximumPoints(criterion.getMaximumPoints().map(BigDecimal::stripTrailingZeros))
                        .minimumPoints(criterion.getMinimumPoints().map(BigDecimal::stripTrailingZeros))
                        .adjustment(criterion.getAdjustment())
                        .scoredBy(criterion.getScoredBy())
                        .evidence(criterion.getEvidence())
                        .facts(criterion.getFacts())
                        .rule(criterion.getRule())
                        .whenNone(criterion.getWhenNone())
                        .publishedScore(criterion.getPublishedScore())
                        .build())
                : Optional.empty();
    }

    /** {@return the links taken} */
    List<CrosswalkLink> links() {
        return links;
    }

    /** {@return the link that names a criterion of the newer catalogue} */
    Optional<CrosswalkLink> linkTo(String code) {
        return Optional.ofNullable(linksTo.get(code));
    }

    /** {@return the one criterion of the older catalogue that corresponds to one of the newer} */
    Optional<String> olderOf(String code) {
        return Optional.ofNullable(pairs.get(code));
    }

    /** {@return the criteria of the older catalogue that nothing corresponds to and no link names} */
    List<String> unmatched() {
        return List.copyOf(older.keySet());
    }
}
