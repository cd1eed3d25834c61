package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.Duty;
import vn.cchc.plan.DutyList;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/**
 * Duties for programs and spreadsheets, a row each.
 *
 * @param date the day on which their state is told
 */
record DutyRows(ImprovementPlan plan, LocalDate date, DutyList list) {

    /** The printed label of what the duty stands in. */
    static Optional<Text> label(Duty duty) {
        if (duty.source() instanceof Task task) {
            return task.getLabel();
        }
        return duty.source() instanceof Assignment clause ? clause.getLabel() : Optional.empty();
    }

    static String parties(Duty duty) {
        return duty.parties().stream().map(party -> party.getName().toString()).collect(Collectors.joining("; "));
    }

    /** Goes through what is owed, and what may be. */
    void forEach(BiConsumer<Duty, Boolean> look) {
        list.owed().forEach(duty -> look.accept(duty, true));
        list.possible().forEach(duty -> look.accept(duty, false));
    }

    CsvOut csv() {
        CsvOut csv = new CsvOut(
                "certain", "source", "label", "roles", "parties", "state", "firstDay", "lastDays", "report", "text");
        forEach((duty, certain) -> csv.row(
                certain,
                duty.source().getId(),
                label(duty),
                roles(duty),
                parties(duty),
                WireName.of(duty.term().stateOn(date)),
                duty.term().firstDay(),
                days(duty),
                duty.term().report().map(report -> WireName.of(report.kind())),
                duty.text()));
        return csv;
    }

    ObjectNode json() {
        ObjectNode root = JsonOut.object();
        root.put("plan", plan.getId());
        root.put("asOf", date.toString());
        ArrayNode duties = root.putArray("duties");
        forEach((duty, certain) -> {
            ObjectNode row = duties.addObject();
            row.put("certain", certain);
            row.put("source", duty.source().getId());
            label(duty).ifPresent(label -> row.put("label", label.toString()));
            ArrayNode roles = row.putArray("roles");
            duty.roles().forEach(role -> roles.add(WireName.of(role)));
            ArrayNode parties = row.putArray("parties");
            duty.parties().forEach(party -> parties.add(party.getName().toString()));
            row.put("state", WireName.of(duty.term().stateOn(date)));
            row.put("firstDay", duty.term().firstDay().toString());
            ArrayNode days = row.putArray("lastDays");
            duty.term().lastDays().forEach(day -> days.add(day.toString()));
            duty.term().report().ifPresent(report -> row.put("report", WireName.of(report.kind())));
            row.put("text", duty.text().toString());
        });
        return root;
    }

    private static String roles(Duty duty) {
        return duty.roles().stream().map(WireName::of).collect(Collectors.joining(" "));
    }

    private static String days(Duty duty) {
        List<LocalDate> days = duty.term().lastDays();
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
