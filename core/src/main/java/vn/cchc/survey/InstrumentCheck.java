package vn.cchc.survey;

import java.util.List;
import vn.cchc.finding.Finding;

/**
 * Looks through an instrument before it is used (kiểm tra phiếu khảo sát).
 */
public final class InstrumentCheck {

    private InstrumentCheck() {}

    /**
     * {@return what is wrong or doubtful in an instrument, in the order of the document}
     *
     * @param instrument the instrument
     */
    public static List<Finding> check(SurveyInstrument instrument) {
        return List.of();
    }
}
