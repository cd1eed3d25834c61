package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;
import vn.cchc.survey.SurveyInstrument;

/**
 * Reads and writes survey instruments (phiếu khảo sát) as JSON ({@code .instrument.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class InstrumentJson {

    private static final Facade<SurveyInstrument> FACADE = new Facade<>(SurveyInstrument.class);

    private InstrumentJson() {}

    /**
     * Reads an instrument from a file.
     *
     * @param file the file, UTF-8
     * @return the instrument
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no instrument, with all faults
     */
    public static SurveyInstrument read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads an instrument from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the instrument
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no instrument, with all faults
     */
    public static SurveyInstrument read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads an instrument from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the instrument
     * @throws UnreadableDocumentException if they hold no instrument, with all faults
     */
    public static SurveyInstrument read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads an instrument from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the instrument
     * @throws UnreadableDocumentException if they hold no instrument, with all faults
     */
    public static SurveyInstrument read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads an instrument from text.
     *
     * @param json the text
     * @return the instrument
     * @throws UnreadableDocumentException if it holds no instrument, with all faults
     */
    public static SurveyInstrument read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on an instrument that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the instrument was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes an instrument.
     *
     * @param instrument the instrument
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(SurveyInstrument instrument) {
        return FACADE.write(instrument);
    }

    /**
     * Writes an instrument to a file, which is replaced.
     *
     * @param instrument the instrument
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(SurveyInstrument instrument, Path file) throws IOException {
        FACADE.write(instrument, file);
    }

    /**
     * {@return the digest of an instrument (mã băm): {@code sha-256:} and 64 hexadecimal digits. Instruments that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param instrument the instrument
     */
    public static String digest(SurveyInstrument instrument) {
        return CanonicalForm.digest(instrument);
    }
}
