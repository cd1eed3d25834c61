package vn.cchc.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.json.JsonLimits;
import vn.cchc.json.PlanJson;
import vn.cchc.json.UnreadableDocumentException;
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
        byte[] bytes = bytes(name, console);
        try {
            return new PlanFile(name, PlanJson.read(bytes), bytes);
        } catch (UnreadableDocumentException e) {
            throw new UnusableFileException(name, e);
        }
    }

    /** One byte more than the library takes, so that it refuses a larger file without our reading all of it. */
    private static byte[] bytes(String name, Console console) throws IOException {
        int most = JsonLimits.standard().maxBytes() + 1;
        if (name.equals("-")) {
            return console.in().readNBytes(most);
        }
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            return stream.readNBytes(most);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A folder, for instance, opens and then cannot be read; the exception does not say which file.
            throw new FileSystemException(name, null, e.getMessage());
        }
    }
}
