package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of criteria of one group, of those only that stand in it in both catalogues: what is added or dropped beside them moves
 * nobody.
 */
final class SiblingOrder {

    /** Positions among the criteria that stayed, from 1. */
    record Positions(int before, int after) {}

    private final Map<String, Positions> changed = new HashMap<>();

    SiblingOrder(IndexCatalogue older, IndexCatalogue newer, CriterionMatch match) {
        Map<String, Optional<String>> parents = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (ComparedCriterion criterion : ComparedCriterion.in(older)) {
            parents.putIfAbsent(criterion.code(), criterion.parent().map(ComparedCriterion::code));
            ranks.putIfAbsent(criterion.code(), criterion.position());
        }
        Map<Optional<String>, List<String>> stayed = new LinkedHashMap<>();
        for (ComparedCriterion criterion : ComparedCriterion.in(newer)) {
            Optional<String> from = match.olderOf(criterion.code());
            Optional<String> parent = criterion.parent().map(ComparedCriterion::code);
            boolean same = from.map(parents::get)
                    .filter(before ->
                            before.isPresent() == parent.isPresent() && before.equals(parent.flatMap(match::olderOf)))
                    .isPresent();
            if (same) {
                stayed.computeIfAbsent(parent, unused -> new ArrayList<>()).add(criterion.code());
            }
        }
        stayed.values().forEach(codes -> compare(codes, match, ranks));
    }

    private void compare(List<String> codes, CriterionMatch match, Map<String, Integer> ranks) {
        List<String> before = new ArrayList<>(codes);
        before.sort((one, other) -> Integer.compare(rank(one, match, ranks), rank(other, match, ranks)));
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            positions.put(before.get(i), i + 1);
        }
        for (int i = 0; i < codes.size(); i++) {
            int position = positions.getOrDefault(codes.get(i), 0);
            if (position != i + 1) {
                changed.put(codes.get(i), new Positions(position, i + 1));
            }
        }
    }

    private static int rank(String code, CriterionMatch match, Map<String, Integer> ranks) {
        return match.olderOf(code).map(ranks::get).orElse(0);
    }

    /** {@return the positions of a criterion of the newer catalogue, where they differ} */
    Optional<Positions> changed(String code) {
        return Optional.ofNullable(changed.get(code));
    }
}
