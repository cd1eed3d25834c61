package vn.cchc.examples.cli;

import java.io.IOException;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/** A plan and the bytes that it was read from. */
final class PlanFile {

    private final String name;
    private final ImprovementPlan plan;
    private final byte[] bytes;

    private PlanFile(String name, ImprovementPlan plan, byte[] bytes) {
        this.name = name;
        this.plan = plan;
        this.bytes = bytes;
    }

    /** {@return the file as it was named} */
    String name() {
        return name;
    }

    ImprovementPlan plan() {
        return plan;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Reads a file, or standard input for a hyphen. */
    static PlanFile read(String name, Console console) throws IOException {
        return InputFiles.read(name, FileKind.PLAN, console, bytes -> new PlanFile(name, PlanJson.read(bytes), bytes));
    }
}
