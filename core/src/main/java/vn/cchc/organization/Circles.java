package vn.cchc.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself, in time that grows with the links only: a file may hold a chain as long as it likes. */
final class Circles {

    private Circles() {}

    /** Takes away whatever leads nowhere, then whatever nothing leads to; what stays is in circles or between them. */
    static Set<String> in(Map<String, List<String>> links) {
        Map<String, List<String>> endless = endless(links);
        return endless(reversed(endless)).keySet();
    }

    private static Map<String, List<String>> endless(Map<String, List<String>> links) {
        Map<String, List<String>> left = new LinkedHashMap<>(links);
        Map<String, List<String>> backwards = reversed(links);
        Map<String, Integer> ways = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        links.forEach((id, next) -> {
            ways.put(id, next.size());
            if (next.isEmpty()) {
                ends.add(id);
            }
        });
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String id : backwards.getOrDefault(end, List.of())) {
                if (ways.merge(id, -1, Integer::sum) == 0) {
                    ends.add(id);
                }
            }
        }
        left.replaceAll((id, next) -> next.stream().filter(left::containsKey).toList());
        return left;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> links) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        links.keySet().forEach(id -> reversed.put(id, new ArrayList<>()));
        links.forEach((id, next) -> next.forEach(
                to -> reversed.computeIfAbsent(to, unused -> new ArrayList<>()).add(id)));
        return reversed;
    }
}
