package vn.cchc.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.value.Dated;

/** Follows bodies and units from successor to successor. */
final class Heirs {

    private Heirs() {}

    static <T extends Dated> Succession<T> of(
            T first, LocalDate date, Function<T, List<T>> successors, Function<T, List<T>> predecessors) {
        if (first.validOn(date)) {
            return new Succession<>(Succession.Kind.SAME, List.of(first));
        }
        Succession.Kind kind = Succession.Kind.REPLACED;
        Set<T> heirs = new LinkedHashSet<>();
        Set<T> seen = new LinkedHashSet<>();
        Deque<T> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            T gone = open.remove();
            if (!seen.add(gone) || !hasEndedBefore(gone, date)) {
                continue;
            }
            List<T> next = successors.apply(gone);
            if (next.size() > 1) {
                kind = Succession.Kind.SPLIT;
            } else if (kind == Succession.Kind.REPLACED
                    && next.stream().anyMatch(heir -> predecessors.apply(heir).size() > 1)) {
                kind = Succession.Kind.MERGED;
            }
            for (T heir : next) {
                if (heir.validOn(date)) {
                    heirs.add(heir);
                } else {
                    open.add(heir);
                }
            }
        }
        return heirs.isEmpty()
                ? new Succession<>(Succession.Kind.NONE, List.of())
                : new Succession<>(kind, List.copyOf(heirs));
    }

    private static boolean hasEndedBefore(Dated dated, LocalDate date) {
        return dated.getValidTo().filter(to -> to.isBefore(date)).isPresent();
    }
}
