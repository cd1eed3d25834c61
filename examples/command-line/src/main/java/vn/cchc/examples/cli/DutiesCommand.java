package vn.cchc.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.organization.Party;
import vn.cchc.plan.ClassMembership;
import vn.cchc.plan.Duties;
import vn.cchc.plan.DutyList;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.ReportingCalendar;
import vn.cchc.value.Validity;

/** Says who owes what on a day. */
@Command(name = "duties")
final class DutiesCommand extends ConsoleCommand {

    @Option(names = "--as-of", paramLabel = "DATE", converter = PrintedDate.class, descriptionKey = "as-of")
    private @Nullable LocalDate date;

    @Option(names = "--party", paramLabel = "TEXT", descriptionKey = "party")
    private @Nullable String party;

    @Option(names = "--directory", paramLabel = "FILE", descriptionKey = "directory")
    private @Nullable String directory;

    @Option(names = "--done", paramLabel = "TASK", split = ",", descriptionKey = "done")
    private List<String> done = new ArrayList<>();

    @Option(names = "--report-days", descriptionKey = "report-days")
    private boolean reportDays;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file = "";

    DutiesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (party != null && party.isBlank()) {
            console.say(console.text("duties.no-party"));
            return Main.UNREADABLE;
        }
        ImprovementPlan plan = PlanFile.read(file, console).plan();
        Optional<Set<String>> doneIds = new DoneTasks(plan).ids(done, console);
        if (doneIds.isEmpty()) {
            return Main.UNREADABLE;
        }
        Duties duties = duties(plan, doneIds.get());
        LocalDate day = date == null ? plan.getPeriod().getTo() : date;
        DutyList list = date == null ? duties.all(day) : duties.owedOn(day);
        if (party != null && list.owed().isEmpty()) {
            new NamedParties(plan).suggest(party, console);
        }
        DutyRows rows = new DutyRows(plan, day, list);
        switch (format) {
            case TEXT ->
                new DutyText(console, rows)
                        .print(Optional.ofNullable(party), Optional.ofNullable(date), directory != null, done.size());
            case JSON -> JsonOut.print(rows.json(), console);
            case CSV -> rows.csv().print(console);
        }
        return Main.FINE;
    }

    private Duties duties(ImprovementPlan plan, Set<String> doneIds) throws IOException {
        Duties duties = party == null
                ? plan.responsibilities().ofEverybody()
                : plan.responsibilities().of(Party.organization(party));
        if (directory != null) {
            duties = duties.among(ClassMembership.by(ReferenceFiles.directory(directory, console)));
        }
        if (reportDays) {
            // Whoever asks for the days takes the letter to hold for this plan.
            duties = duties.reportingBy(ReportingCalendar.ofLetter581(Validity.between(
                    plan.getPeriod().getFrom(), plan.getPeriod().getTo())));
        }
        return duties.without(duty -> doneIds.contains(duty.source().getId()));
    }
}
