package vn.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.organization.Party;
import vn.cchc.plan.Responsibilities.Leads;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.value.Identified;

/** What a plan says that somebody does, in the order of its text: tasks, clauses on the carrying out, reports. */
record DutyClaims(ImprovementPlan plan, Responsibilities responsibilities) {

    /** Who does what by one source. */
    record Claim(Identified source, List<AssignmentRole> roles, List<Party> parties, Origin origin) {

        /** Who of the parties is the one asked about; those named or known to be meant leave no room for those that may be. */
        Optional<Match> match(Asked asked, LocalDate date) {
            List<Party> certain = new ArrayList<>();
            List<Party> possible = new ArrayList<>();
            PartyMatch best = PartyMatch.POSSIBLE;
            for (Party printed : parties) {
                Optional<PartyMatch> match = asked.match(printed, date);
                if (match.isPresent()) {
                    (match.get().isCertain() ? certain : possible).add(printed);
                    best = match.get().compareTo(best) < 0 ? match.get() : best;
                }
            }
            return certain.isEmpty() && possible.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Match(this, List.copyOf(certain.isEmpty() ? possible : certain), best));
        }
    }

    /** A claim that the party asked about answers to. */
    record Match(Claim claim, List<Party> parties, PartyMatch how) {

        Duty duty(DutyTerm term) {
            return new Duty(claim.source(), claim.roles(), parties, how, claim.origin(), term);
        }
    }

    Stream<Match> matches(Asked asked, LocalDate date) {
        Stream<Match> tasks = plan.getTasks().stream().flatMap(task -> {
            Leads leads = responsibilities.leadsOf(task);
            return both(
                    new Claim(task, List.of(AssignmentRole.LEAD), leads.parties(), leads.origin()),
                    coordinating(task, task.getCoordinators(), Origin.TASK),
                    asked,
                    date);
        });
        Stream<Match> clauses = plan.getAssignments().stream()
                .filter(clause -> !isSaidByAReport(clause))
                .flatMap(clause -> both(
                        new Claim(clause, clause.getRoles(), responsibilities.partiesOf(clause), Origin.PLAN),
                        coordinating(clause, clause.getCoordinators(), Origin.PLAN),
                        asked,
                        date));
        Stream<Match> reports = plan.getReporting().stream()
                .map(report -> new Claim(
                        report, List.of(AssignmentRole.REPORT), responsibilities.reportersOf(report), Origin.PLAN))
                .flatMap(claim -> claim.match(asked, date).stream());
        return Stream.of(tasks, clauses, reports).flatMap(all -> all);
    }

    private static Claim coordinating(Identified source, List<Party> parties, Origin origin) {
        return new Claim(source, List.of(AssignmentRole.COORDINATE), parties, origin);
    }

    /** Who leads does not coordinate besides, though a class of coordinators may hold the lead too. */
    private static Stream<Match> both(Claim main, Claim coordinating, Asked asked, LocalDate date) {
        Optional<Match> first = main.match(asked, date);
        Optional<Match> second = coordinating
                .match(asked, date)
                .filter(match -> asked.isEverybody()
                        || first.isEmpty()
                        || (match.how().isCertain() && !first.get().how().isCertain()));
        return Stream.concat(first.stream(), second.stream());
    }

    /** Whether a clause does nothing but state a duty to report, which the plan holds by itself. */
    private boolean isSaidByAReport(Assignment clause) {
        return clause.getRoles().equals(List.of(AssignmentRole.REPORT))
                && plan.getReporting().stream()
                        .anyMatch(report -> report.getStatedIn()
                                .filter(clause.getId()::equals)
                                .isPresent());
    }
}
