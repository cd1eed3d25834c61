package vn.cchc.examples.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Identified;

/** What is done, as a person says it: by the id in the file, or by the printed number if only one task bears it. */
record DoneTasks(ImprovementPlan plan) {

    /** {@return the ids; empty if one of the names is none, which is told} */
    Optional<Set<String>> ids(List<String> names, Console console) {
        Set<String> ids = new LinkedHashSet<>();
        boolean known = true;
        for (String name : names) {
            List<String> found = find(name.strip());
            if (found.size() == 1) {
                ids.addAll(found);
            } else {
                known = false;
                console.say(console.text(
                        found.isEmpty() ? "duties.unknown-task" : "duties.several-tasks",
                        Map.of("value", name, "ids", String.join(", ", found))));
            }
        }
        return known ? Optional.of(ids) : Optional.empty();
    }

    private List<String> find(String name) {
        List<String> byId = Stream.of(plan.getTasks(), plan.getAssignments(), plan.getReporting())
                .flatMap(List::stream)
                .map(Identified::getId)
                .filter(name::equals)
                .limit(1)
                .toList();
        return !byId.isEmpty()
                ? byId
                : plan.getTasks().stream()
                        .filter(task -> task.getLabel()
                                .filter(label -> label.toString().strip().equals(name))
                                .isPresent())
                        .map(Identified::getId)
                        .toList();
    }
}
