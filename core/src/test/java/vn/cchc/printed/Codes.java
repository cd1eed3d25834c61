package vn.cchc.printed;

import java.util.List;
import vn.cchc.finding.Finding;

/** The codes of findings, in order. */
final class Codes {

    private Codes() {}

    static List<String> of(Reading<?> reading) {
        return reading.getFindings().stream().map(Finding::getCode).toList();
    }
}
