package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;

/**
 * Reads and writes plans as JSON ({@code .plan.json}), without showing which JSON library is at work.
 *
 * <p>Reading is strict. If anything is wrong, every fault of the file is reported at once, in Vietnamese and English, with
 * path, line and column. Writing gives the same bytes whichever library is present, and reading and writing a file in the
 * written form gives the file again.
 *
 * <p>Behind a place where the text stops being JSON nothing is read, and an object without a known kind is not looked into.
 *
 * <p>Safe for use by several threads.
 */
public final class PlanJson {

    private static final Facade<ImprovementPlan> FACADE = new Facade<>(ImprovementPlan.class);

    private PlanJson() {}

    /**
     * Reads a plan from a file.
     *
     * @param file the file, UTF-8
     * @return the plan
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no plan, with all faults
     */
    public static ImprovementPlan read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a plan from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the plan
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no plan, with all faults
     */
    public static ImprovementPlan read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a plan from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the plan
     * @throws UnreadableDocumentException if they hold no plan, with all faults
     */
    public static ImprovementPlan read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a plan from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the plan
     * @throws UnreadableDocumentException if they hold no plan, with all faults
     */
    public static ImprovementPlan read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a plan from text.
     *
     * @param json the text
     * @return the plan
     * @throws UnreadableDocumentException if it holds no plan, with all faults
     */
    public static ImprovementPlan read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a plan that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the plan was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(ImprovementPlan plan) {
        return FACADE.write(plan);
    }

    /**
     * Writes a task in the form that it has in a plan.
     *
     * @param task the task
     * @return the JSON text, ending with a line end
     */
    public static String write(Task task) {
        return Facade.text(task);
    }

    /**
     * Writes a plan to a file, which is replaced.
     *
     * @param plan the plan
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(ImprovementPlan plan, Path file) throws IOException {
        FACADE.write(plan, file);
    }
}
