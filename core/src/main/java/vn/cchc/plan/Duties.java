package vn.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a party owes by a plan, or everybody whom the plan names (ai phải làm gì, khi nào).
 *
 * <p>A party is found by its code or by its name, whatever the case and the white space. Without a directory a class
 * ("Các sở, ban, ngành") is a party of its own, and what a class owes is given apart as possible, never left out; {@link
 * #among} brings the directory. Membership is asked for the last day of the time asked about.
 *
 * <p>A plan does not say what has been done: everything counts as not done until {@link #without} says otherwise.
 */
public final class Duties {

    private final DutyClaims claims;
    private final DutyTerms terms;
    private final Asked asked;
    private final Predicate<Duty> done;

    private Duties(DutyClaims claims, DutyTerms terms, Asked asked, Predicate<Duty> done) {
        this.claims = claims;
        this.terms = terms;
        this.asked = asked;
        this.done = done;
    }

    static Duties of(ImprovementPlan plan, Responsibilities responsibilities, Asked asked) {
        return new Duties(
                new DutyClaims(plan, responsibilities), DutyTerms.of(plan, responsibilities), asked, duty -> false);
    }

    /**
     * {@return the same with a directory, so that what a class owes counts for each member}
     *
     * @param membership who belongs to which class on which day
     */
    public Duties among(ClassMembership membership) {
        return new Duties(claims, terms, asked.with(membership), done);
    }

    /**
     * {@return the same without what the host knows to be done (đã hoàn thành)}
     *
     * @param alsoDone whether a duty is done; what was said to be done before stays so
     */
    public Duties without(Predicate<Duty> alsoDone) {
        return new Duties(claims, terms, asked, done.or(alsoDone));
    }

    /**
     * {@return the same with a day for each report that the calendar places; without it reports have none}
     *
     * @param calendar the reporting calendar (lịch báo cáo)
     */
    public Duties reportingBy(ReportingCalendar calendar) {
        PlanPeriod period = claims.plan().getPeriod();
        return new Duties(
                claims, terms.withSchedules(report -> calendar.schedule(report.getFrequencies(), period)), asked, done);
    }

    /**
     * {@return the same with a last day for tasks that are due a number of days after an event}
     *
     * @param events the day of the event from which a task's days run, where it has happened
     * @param calendar the calendar for working days; if it lacks a year that is needed, the questions below throw what it throws
     */
    public Duties counting(Function<Task, Optional<LocalDate>> events, WorkingCalendar calendar) {
        return new Duties(
                claims,
                terms.withEvents((task, deadline) -> events.apply(task)
                        .map(event -> calendar.lastDays(deadline, event))
                        .orElse(List.of())),
                asked,
                done);
    }

    /**
     * {@return what is owed on a day (còn phải thực hiện): the time of the duty has begun, and either runs, or has passed without
     * the duty being said to be done, or has no known end; what holds throughout is owed until the period ends}
     *
     * @param date the day
     */
    public DutyList owedOn(LocalDate date) {
        return select(date, duty -> Optional.of(duty.term().stateOn(date).isOwed()));
    }

    /**
     * {@return what has to be done by a day (đến hạn): the last day is not after it; what holds throughout counts as soon as it
     * has begun. What began earlier and is due later is not in it, but in {@link #owedOn}}
     *
     * @param date the day
     */
    public DutyList dueBy(LocalDate date) {
        return dueIn(LocalDate.MIN, date);
    }

    /**
     * {@return what has to be done in a stretch of time (đến hạn trong kỳ): the last day lies in it, each occurrence by itself;
     * what holds throughout counts if it holds on any of its days}
     *
     * @param from the first day
     * @param to the last day
     */
    public DutyList dueIn(LocalDate from, LocalDate to) {
        return select(
                to,
                duty -> duty.term().firstDay().isAfter(to)
                                && duty.term().lastDays().isEmpty()
                        ? Optional.of(false)
                        : duty.term().fallsInto(from, to));
    }

    /**
     * {@return that of which the last day has passed: overdue (quá hạn), as far as {@link #without} has said what is done; what
     * has begun and has no known day may be}
     *
     * @param date the day
     */
    public DutyList lastDayPassedBy(LocalDate date) {
        return select(date, duty -> {
            DutyState state = duty.term().stateOn(date);
            return state == DutyState.UNDATED ? Optional.empty() : Optional.of(state == DutyState.LAST_DAY_PASSED);
        });
    }

    /**
     * {@return all that the plan asks for, whatever its time, but what is done}
     *
     * @param date the day for which membership in classes is asked
     */
    public DutyList all(LocalDate date) {
        return select(date, duty -> Optional.of(true));
    }

    /** Those that fit; what may fit, and what fits but may be another's, is possible. */
    private DutyList select(LocalDate date, Function<Duty, Optional<Boolean>> fits) {
        List<Duty> owed = new ArrayList<>();
        List<Duty> possible = new ArrayList<>();
        claims.matches(asked, date)
                .flatMap(match -> terms.of(match.claim().source()).stream().map(match::duty))
                .filter(done.negate())
                .forEach(duty -> {
                    Optional<Boolean> answer = fits.apply(duty);
                    if (answer.isEmpty() || (answer.get() && !duty.match().isCertain())) {
                        possible.add(duty);
                    } else if (answer.get()) {
                        owed.add(duty);
                    }
                });
        return new DutyList(List.copyOf(owed), List.copyOf(possible));
    }
}
