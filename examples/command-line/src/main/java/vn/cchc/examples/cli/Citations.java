package vn.cchc.examples.cli;

import vn.cchc.value.Citation;

/** Citations on one line. */
final class Citations {

    private Citations() {}

    static String line(Citation citation) {
        return citation.getDocument()
                + citation.getPlace().map(place -> ", " + place).orElse("");
    }
}
