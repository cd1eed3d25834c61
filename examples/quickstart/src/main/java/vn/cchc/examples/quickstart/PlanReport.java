package vn.cchc.examples.quickstart;

import java.io.PrintStream;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/**
 * Everything that the program says about one plan, part by part.
 */
public final class PlanReport {

    private final Page page;
    private final Words words;

    /**
     * Prepares a report.
     *
     * @param out where it is printed
     * @param words the language
     * @param width the columns
     */
    public PlanReport(PrintStream out, Words words, int width) {
        this.page = new Page(out, width);
        this.words = words;
    }

    /**
     * Reads the plan before anything is printed: a faulty file prints no half report. Returns whether the plan keeps the
     * rules.
     */
    boolean print(byte[] file) {
        ImprovementPlan plan = PlanJson.read(file);
        print(plan);
        boolean valid = new ViolationsPart(page, words).print(plan);
        new RoundTripPart(page, words).print(plan, file);
        return valid;
    }

    /**
     * Prints what is in a plan and who owes what by when.
     *
     * @param plan the plan
     */
    public void print(ImprovementPlan plan) {
        new HeadPart(page, words).print(plan);
        new FiguresPart(page, words).print(plan);
        new TasksPart(page, words).print(plan);
        new ResponsibilitiesPart(page, words, plan).print();
        new AssignmentsPart(page, words).print(plan.getAssignments());
        new ReportingPart(page, words).print(plan);
    }
}
