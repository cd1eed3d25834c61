package vn.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.cchc.plan.Responsibilities.Due;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.value.Identified;

/** When the duties of a plan are owed, with what the host knows of events and of the reporting calendar. */
record DutyTerms(
        ImprovementPlan plan,
        Responsibilities responsibilities,
        BiFunction<Task, Deadline.AfterEvent, List<LocalDate>> afterEvents,
        Function<ReportingObligation, ReportingCalendar.Schedule> schedules) {

    /** What is known without the host: no event, no reporting calendar. */
    static DutyTerms of(ImprovementPlan plan, Responsibilities responsibilities) {
        return new DutyTerms(
                plan,
                responsibilities,
                (task, deadline) -> List.of(),
                report -> new ReportingCalendar.Schedule(List.of(), report.getFrequencies()));
    }

    DutyTerms withEvents(BiFunction<Task, Deadline.AfterEvent, List<LocalDate>> other) {
        return new DutyTerms(plan, responsibilities, other, schedules);
    }

    DutyTerms withSchedules(Function<ReportingObligation, ReportingCalendar.Schedule> other) {
        return new DutyTerms(plan, responsibilities, afterEvents, other);
    }

    List<DutyTerm> of(Identified source) {
        if (source instanceof Task task) {
            return of(task);
        }
        // A clause on the carrying out names no time: it holds as long as the plan does.
        return source instanceof ReportingObligation report
                ? of(report)
                : List.of(term(
                        Deadline.ongoing(),
                        Origin.PLAN,
                        List.of(plan.getPeriod().getTo())));
    }

    private List<DutyTerm> of(Task task) {
        Due due = responsibilities.dueOf(task);
        Deadline deadline = due.deadline();
        if (deadline instanceof Deadline.Recurring recurring && due.lastDay().isPresent()) {
            return occurrences(recurring, due.origin());
        }
        return List.of(
                deadline instanceof Deadline.AfterEvent afterEvent
                        ? term(deadline, due.origin(), afterEvents.apply(task, afterEvent))
                        : term(deadline, due.origin(), due.lastDay().stream().toList()));
    }

    /** Each occurrence is owed from the day after the one before it. */
    private List<DutyTerm> occurrences(Deadline.Recurring deadline, Origin origin) {
        List<DutyTerm> terms = new ArrayList<>();
        LocalDate from = plan.getPeriod().getFrom();
        for (LocalDate day : deadline.occurrences(plan.getPeriod())) {
            terms.add(new DutyTerm(deadline, origin, from, List.of(day), Optional.empty()));
            from = day.plusDays(1);
        }
        return terms;
    }

    /** A report is owed from the day after its data are closed. */
    private List<DutyTerm> of(ReportingObligation report) {
        ReportingCalendar.Schedule schedule = schedules.apply(report);
        List<DutyTerm> terms = new ArrayList<>();
        schedule.reports()
                .forEach(due -> terms.add(new DutyTerm(
                        Deadline.onDate(due.due()),
                        Origin.PLAN,
                        due.cutOff().plusDays(1),
                        List.of(due.due()),
                        Optional.of(due))));
        if (!schedule.unplaced().isEmpty()) {
            Deadline noDay = Deadline.Unspecified.builder()
                    .asPrinted(report.getAsPrinted())
                    .build();
            terms.add(term(noDay, Origin.PLAN, List.of()));
        }
        return terms;
    }

    private DutyTerm term(Deadline deadline, Origin origin, List<LocalDate> lastDays) {
        return new DutyTerm(deadline, origin, firstDay(deadline), lastDays, Optional.empty());
    }

    /** A task for a quarter begins with the quarter; one that is due on a day, or has none, with the plan. */
    private LocalDate firstDay(Deadline deadline) {
        LocalDate begin = plan.getPeriod().getFrom();
        return deadline instanceof DatedDeadline dated && !(dated instanceof DatedDeadline.OnDate)
                ? dated.firstDay(plan.getPeriod())
                        .filter(day -> day.isAfter(begin))
                        .orElse(begin)
                : begin;
    }
}
