package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.AssessmentJson;
import vn.cchc.scoring.Assessment;

/** An assessment and the bytes that it was read from. */
final class AssessmentFile {

    private final Assessment assessment;
    private final byte[] bytes;

    private AssessmentFile(Assessment assessment, byte[] bytes) {
        this.assessment = assessment;
        this.bytes = bytes;
    }

    Assessment assessment() {
        return assessment;
    }

    /** {@return the findings with the lines of their places} */
    List<Finding> locate(List<Finding> findings) {
        return AssessmentJson.locate(findings, bytes);
    }

    /** Reads a file, or standard input for a hyphen. */
    static AssessmentFile read(String name, Console console) throws IOException {
        return InputFiles.read(
                name, FileKind.ASSESSMENT, console, bytes -> new AssessmentFile(AssessmentJson.read(bytes), bytes));
    }
}
