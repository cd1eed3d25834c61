package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the criteria of two catalogues with what became of them, once it is known which correspond. */
final class DifferenceList {

    private final Map<String, ComparedCriterion> older;
    private final Map<String, ComparedCriterion> newer;
    private final CriterionMatch match;
    private final SiblingOrder order;

    DifferenceList(IndexCatalogue older, IndexCatalogue newer, CriterionMatch match) {
        this.older = byCode(older);
        this.newer = byCode(newer);
        this.match = match;
        this.order = new SiblingOrder(older, newer, match);
    }

    private static Map<String, ComparedCriterion> byCode(IndexCatalogue catalogue) {
        Map<String, ComparedCriterion> byCode = new LinkedHashMap<>();
        ComparedCriterion.in(catalogue).forEach(criterion -> byCode.putIfAbsent(criterion.code(), criterion));
        return byCode;
    }

    List<CriterionDifference> make() {
        List<CriterionDifference> list = new ArrayList<>();
        Set<CrosswalkLink> told = new HashSet<>();
        for (String code : newer.keySet()) {
            Optional<CrosswalkLink> link = match.linkTo(code);
            if (link.isEmpty()) {
                list.add(match.olderOf(code)
                        .map(from -> proposed(from, code))
                        .orElseGet(() -> alone(CriterionRelation.NEW, List.of(), List.of(code))));
            } else if (told.add(link.get())) {
                list.add(linked(link.get()));
            }
        }
        match.links().stream().filter(link -> link.getTo().isEmpty()).forEach(link -> list.add(linked(link)));
        match.unmatched().forEach(code -> list.add(alone(CriterionRelation.DROPPED, List.of(code), List.of())));
        return List.copyOf(list);
    }

    private static CriterionDifference alone(CriterionRelation relation, List<String> from, List<String> to) {
        return CriterionDifference.builder()
                .relation(relation)
                .from(from)
                .to(to)
                .proposed(false)
                .build();
    }

    private CriterionDifference proposed(String from, String to) {
        List<AttributeChange> changes = changes(from, to);
        boolean sameName = name(older, from).equals(name(newer, to));
        boolean moved = changes.stream()
                .map(AttributeChange::getAttribute)
                .anyMatch(attribute -> attribute.equals("code") || attribute.equals("parent"));
        CriterionRelation relation = sameName ? CriterionRelation.SAME : CriterionRelation.RENAMED;
        return CriterionDifference.builder()
                .relation(moved ? CriterionRelation.MOVED : relation)
                .addFrom(from)
                .addTo(to)
                .proposed(!sameName || !from.equals(to))
                .changes(changes)
                .build();
    }

    private static Optional<Object> name(Map<String, ComparedCriterion> criteria, String code) {
        return Optional.ofNullable(criteria.get(code))
                .map(placed -> placed.criterion().getName());
    }

    private CriterionDifference linked(CrosswalkLink link) {
        boolean one = link.getFrom().size() == 1 && link.getTo().size() == 1;
        List<AttributeChange> changes = !link.comparable()
                ? List.of()
                : one ? changes(link.getFrom().get(0), link.getTo().get(0)) : sums(link);
        return CriterionDifference.builder()
                .relation(link.getRelation())
                .from(link.getFrom())
                .to(link.getTo())
                .proposed(false)
                .changes(changes)
                .build();
    }

    private List<AttributeChange> sums(CrosswalkLink link) {
        return AttributeDiff.of(sum(older, link.getFrom()), sum(newer, link.getTo()));
    }

    private static Map<String, String> sum(Map<String, ComparedCriterion> criteria, List<String> codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            Optional<BigDecimal> points = Optional.ofNullable(criteria.get(code))
                    .flatMap(it -> it.criterion().getMaximumPoints());
            if (points.isEmpty()) {
                return Map.of();
            }
            sum = sum.add(points.get());
        }
        return Map.of("maximumPoints", PlainForms.of(sum));
    }

    private List<AttributeChange> changes(String from, String to) {
        ComparedCriterion before = older.get(from);
        ComparedCriterion after = newer.get(to);
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, String> placeBefore = new LinkedHashMap<>();
        Map<String, String> placeAfter = new LinkedHashMap<>();
        placeBefore.put("code", from);
        placeAfter.put("code", to);
        Optional<String> parentBefore = before.parent().map(ComparedCriterion::code);
        Optional<String> parentAfter = after.parent().map(ComparedCriterion::code);
        boolean sameParent = parentAfter.flatMap(match::olderOf).equals(parentBefore)
                && parentAfter.isPresent() == parentBefore.isPresent();
        if (!sameParent) {
            parentBefore.ifPresent(code -> placeBefore.put("parent", code));
            parentAfter.ifPresent(code -> placeAfter.put("parent", code));
        }
        order.changed(to).ifPresent(positions -> {
            placeBefore.put("position", String.valueOf(positions.before()));
            placeAfter.put("position", String.valueOf(positions.after()));
        });
        List<AttributeChange> changes = new ArrayList<>(AttributeDiff.of(placeBefore, placeAfter));
        changes.addAll(AttributeDiff.ofCriteria(before.criterion(), after.criterion()));
        return changes;
    }
}
