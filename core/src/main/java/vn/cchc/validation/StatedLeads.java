package vn.cchc.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.cchc.organization.Party;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.plan.Section;

/** The leads that tasks state or inherit from a section, each once and at its own place. */
final class StatedLeads {

    private StatedLeads() {}

    /** Gives each lead and its place: those of tasks first, then those of sections that a task inherits. */
    static void forEach(PlanFacts plan, BiConsumer<Party, Supplier<Violation>> look) {
        Set<Section> leading = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < plan.tasks().size(); i++) {
            int task = i;
            forEach(plan.tasks().get(i).getLeads(), "leads", path -> plan.atTask(task, path), look);
            if (plan.leads(i).origin() == Origin.SECTION) {
                plan.sections(i).stream()
                        .filter(section -> !section.getResponsible().isEmpty())
                        .findFirst()
                        .ifPresent(leading::add);
            }
        }
        if (leading.isEmpty()) {
            return;
        }
        for (PlacedSection placed : plan.sections()) {
            if (leading.contains(placed.section())) {
                forEach(placed.section().getResponsible(), "responsible", placed::at, look);
            }
        }
    }

    private static void forEach(
            List<Party> parties,
            String list,
            Function<String, Violation> place,
            BiConsumer<Party, Supplier<Violation>> look) {
        for (int i = 0; i < parties.size(); i++) {
            int position = i;
            look.accept(parties.get(i), () -> place.apply(Paths.element(list, position)));
        }
    }
}
