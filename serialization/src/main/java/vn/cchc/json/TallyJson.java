package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;
import vn.cchc.scoring.survey.AnswerTally;

/**
 * Reads and writes tallies of answers (bảng đếm câu trả lời) as JSON ({@code .tally.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class TallyJson {

    private static final Facade<AnswerTally> FACADE = new Facade<>(AnswerTally.class);

    private TallyJson() {}

    /**
     * Reads a tally from a file.
     *
     * @param file the file, UTF-8
     * @return the tally
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no tally, with all faults
     */
    public static AnswerTally read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a tally from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the tally
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no tally, with all faults
     */
    public static AnswerTally read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a tally from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the tally
     * @throws UnreadableDocumentException if they hold no tally, with all faults
     */
    public static AnswerTally read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a tally from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the tally
     * @throws UnreadableDocumentException if they hold no tally, with all faults
     */
    public static AnswerTally read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a tally from text.
     *
     * @param json the text
     * @return the tally
     * @throws UnreadableDocumentException if it holds no tally, with all faults
     */
    public static AnswerTally read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a tally that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the tally was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a tally.
     *
     * @param tally the tally
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(AnswerTally tally) {
        return FACADE.write(tally);
    }

    /**
     * Writes a tally to a file, which is replaced.
     *
     * @param tally the tally
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(AnswerTally tally, Path file) throws IOException {
        FACADE.write(tally, file);
    }

    /**
     * {@return the digest of a tally (mã băm): {@code sha-256:} and 64 hexadecimal digits. Those that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param tally the tally
     */
    public static String digest(AnswerTally tally) {
        return CanonicalForm.digest(tally);
    }
}
