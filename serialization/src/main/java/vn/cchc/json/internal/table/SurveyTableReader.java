package vn.cchc.json.internal.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import vn.cchc.finding.Finding;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SurveyResponses;
import vn.cchc.survey.SurveyInstrument;

/** Reads a table of answers, a respondent a row. */
public final class SurveyTableReader {

    /** Half a million respondents fit. */
    public static final int MOST_MEGABYTES = 64;

    private final TableFindings findings = new TableFindings();
    private final SurveyResponses.Builder responses;
    private final SurveyRows rows;

    /**
     * Makes a reader.
     *
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param by columns that tell domains apart
     */
    public SurveyTableReader(SurveyInstrument instrument, SamplingDesign design, Collection<String> by) {
        this.responses = SurveyResponses.builder(instrument, design, by);
        Set<String> numbers = new HashSet<>();
        design.getWeight().ifPresent(numbers::add);
        design.getStages().stream()
                .map(SamplingStage::getPopulation)
                .flatMap(Optional::stream)
                .forEach(numbers::add);
        this.rows = new SurveyRows(instrument, numbers, responses, SurveyBounds.IN_MEMORY);
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param progress is told the line of each row when it was read
     * @return the responses
     */
    public SurveyResponses read(byte[] bytes, LongConsumer progress) {
        TableText.of(bytes, MOST_MEGABYTES, TableFault.SURVEY_EMPTY, findings)
                .ifPresent(text -> rows.readAll(text, progress));
        return responses.build();
    }

    /**
     * {@return whether the file is a table of answers at all}
     */
    public boolean isReadable() {
        return rows.isReadable();
    }

    /**
     * {@return how many rows hold anything, the head not counted}
     */
    public long rows() {
        return rows.rows();
    }

    /**
     * {@return how many of the rows are not counted}
     */
    public long refused() {
        return rows.refusals().count();
    }

    /**
     * {@return how many refused rows no finding tells}
     */
    public long untold() {
        return rows.refusals().untold();
    }

    /**
     * {@return what was found, each thing once with its places}
     */
    public List<Finding> findings() {
        TableFindings all = new TableFindings();
        findings.all().forEach(all::add);
        rows.headFindings().all().forEach(all::add);
        rows.refusals().findings().forEach(all::add);
        return all.all();
    }
}
