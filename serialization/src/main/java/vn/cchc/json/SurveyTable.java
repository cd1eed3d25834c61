package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.SurveyTableReader;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SurveyResponses;
import vn.cchc.survey.SurveyInstrument;

/**
 * The answers of many respondents (bảng trả lời), read from a table that a spreadsheet wrote as CSV, a respondent a row: UTF-8 with
 * or without byte order mark; comma, semicolon or tab between the cells.
 *
 * <p>The first row names the columns, in any order: those that the sampling design names, those that tell domains apart, and one for
 * each criterion of the instrument, headed by its code. A column {@code respondent} (mã phiếu) is not needed; if it is there, no
 * respondent may stand there twice. Further columns are passed over.
 *
 * <p>An answer is the score on the scale; an empty cell is no answer. Weights and population sizes have a decimal comma or point. A row that
 * cannot be counted is refused and told with its line, and the others are still read; the first hundred are told and the rest only
 * counted. Every row that holds anything is either counted or refused.
 *
 * <p>Needs FastCSV, which a host that reads tables brings. Holds the file in memory, 64 MB at most; {@link TallyTable} counts larger ones.
 */
public final class SurveyTable {

    private final SurveyResponses responses;
    private final long rows;
    private final long refused;
    private final long untold;
    private final List<Finding> findings;

    private SurveyTable(SurveyResponses responses, SurveyTableReader reader) {
        this.responses = responses;
        this.rows = reader.rows();
        this.refused = reader.refused();
        this.untold = reader.untold();
        this.findings = List.copyOf(reader.findings());
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param by columns that tell domains apart
     * @return the answers, and what was found
     * @throws IOException if the file cannot be opened or read
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws UnreadableDocumentException if it is no table of answers to this instrument by this design
     */
    public static SurveyTable read(Path file, SurveyInstrument instrument, SamplingDesign design, Collection<String> by)
            throws IOException {
        try (var stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(SurveyTableReader.MOST_MEGABYTES * 1024 * 1024 + 1);
            return read(bytes, instrument, design, by);
        }
    }

    /**
     * Reads a table from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param by columns that tell domains apart
     * @return the answers, and what was found
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws UnreadableDocumentException if they are no table of answers to this instrument by this design
     */
    public static SurveyTable read(
            byte[] utf8, SurveyInstrument instrument, SamplingDesign design, Collection<String> by) {
        return read(utf8, instrument, design, by, line -> {});
    }

    /**
     * Reads a table from the bytes of a file, and says how far it has come.
     *
     * @param utf8 the bytes
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param by columns that tell domains apart
     * @param progress is told the line of each row when it was read (tiến độ đọc)
     * @return the answers, and what was found
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws UnreadableDocumentException if they are no table of answers to this instrument by this design
     */
    public static SurveyTable read(
            byte[] utf8,
            SurveyInstrument instrument,
            SamplingDesign design,
            Collection<String> by,
            LongConsumer progress) {
        SurveyTableReader reader = new SurveyTableReader(instrument, design, by);
        SurveyResponses responses = reader.read(utf8, progress);
        if (!reader.isReadable()) {
            List<Finding> findings = reader.findings();
            throw new UnreadableDocumentException(findings, findings.size());
        }
        return new SurveyTable(responses, reader);
    }

    /**
     * {@return the answers that are counted}
     */
    public SurveyResponses getResponses() {
        return responses;
    }

    /**
     * {@return how many rows of answers the file has (số phiếu trong tệp)}
     */
    public long getRows() {
        return rows;
    }

    /**
     * {@return how many of them are refused (số phiếu bị loại)}
     */
    public long getRefused() {
        return refused;
    }

    /**
     * {@return what was found, each thing once with all its places}
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * {@return how many refused rows no finding tells (số phiếu bị loại không nêu riêng)}
     */
    public long getUntold() {
        return untold;
    }
}
