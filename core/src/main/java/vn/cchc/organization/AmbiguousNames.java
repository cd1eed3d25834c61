package vn.cchc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/** Finds the names that several bear at one time, and cuts the time where their bearers change. */
final class AmbiguousNames {

    private record Holder(Text name, String id, Validity validity) {}

    private AmbiguousNames() {}

    static List<AmbiguousName> in(OrganizationRegister register) {
        Map<String, Map<String, Holder>> byName = new LinkedHashMap<>();
        register.getOrganizations().forEach(one -> add(byName, one.names(), one.getId(), one.validity()));
        register.getClasses().forEach(one -> add(byName, one.names(), one.getId(), one.validity()));
        return byName.values().stream()
                .filter(holders -> holders.size() > 1)
                .flatMap(holders -> periods(List.copyOf(holders.values())).stream())
                .toList();
    }

    private static void add(Map<String, Map<String, Holder>> byName, Stream<Text> names, String id, Validity validity) {
        names.forEach(name -> byName.computeIfAbsent(NameKey.of(name), unused -> new LinkedHashMap<>())
                .putIfAbsent(id, new Holder(name, id, validity)));
    }

    private static List<AmbiguousName> periods(List<Holder> holders) {
        // The first days of stretches in which the holders stay the same.
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Holder holder : holders) {
            holder.validity().getFrom().ifPresent(turns::add);
            holder.validity().getTo().filter(LocalDate.MAX::isAfter).ifPresent(to -> turns.add(to.plusDays(1)));
        }
        List<AmbiguousName> found = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        for (LocalDate turn : turns) {
            add(found, holders, period(from, Optional.of(turn.minusDays(1))));
            from = Optional.of(turn);
        }
        add(found, holders, period(from, Optional.empty()));
        return found;
    }

    private static Validity period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return Validity.builder().from(from).to(to).build();
    }

    private static void add(List<AmbiguousName> found, List<Holder> holders, Validity period) {
        List<Holder> bearing = holders.stream()
                .filter(holder -> holder.validity().covers(period))
                .toList();
        if (bearing.size() > 1) {
            found.add(new AmbiguousName(
                    bearing.get(0).name(), bearing.stream().map(Holder::id).toList(), period));
        }
    }
}
