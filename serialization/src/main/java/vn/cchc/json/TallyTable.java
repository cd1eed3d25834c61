package vn.cchc.json;

import java.util.List;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.TallyTableReader;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.survey.SurveyInstrument;

/**
 * The answers of any number of respondents, counted (bảng đếm câu trả lời) from a table of any size in memory that does not grow with
 * it. All indices {@linkplain AnswerTally#indices follow} from the tallies, but not their standard errors: for those see
 * {@link SurveyTable}, which reads the same tables, holds their answers and refuses the same rows.
 *
 * <pre>{@code
 * TallyTable table = TallyTable.reader(instrument).weight("weight").by("district").threads(2).read(file);
 * }</pre>
 *
 * <p>Needs FastCSV, which a host that reads tables brings.
 */
public final class TallyTable {

    private final AnswerTally tally;
    private final Map<SurveyDomain, AnswerTally> domains;
    private final long rows;
    private final long refused;
    private final long untold;
    private final List<Finding> findings;

    TallyTable(TallyTableReader reader) {
        this.tally = reader.tally();
        this.domains = reader.domains();
        this.rows = reader.rows();
        this.refused = reader.refused();
        this.untold = reader.untold();
        this.findings = List.copyOf(reader.findings());
    }

    /**
     * {@return a reader of tables for which every respondent counts once, without domains, by one thread}
     *
     * @param instrument what was asked, without errors
     */
    public static TallyReader reader(SurveyInstrument instrument) {
        return new TallyReader(instrument);
    }

    /**
     * {@return the tally of all respondents that are counted}
     */
    public AnswerTally getTally() {
        return tally;
    }

    /**
     * {@return the tallies of the domains, column by column, sorted by what stands there}
     */
    public Map<SurveyDomain, AnswerTally> getDomains() {
        return domains;
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
     * {@return what was found, each thing once with all its places, in the order of the file}
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
