package vn.cchc.scoring;

import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;

/** Something found in an assessment, before it is put into words. */
record Note(ScoreRule rule, String path, Optional<String> label, Map<String, Said> said) {

    Finding finding() {
        return rule.at(Place.builder().path(path).label(label).build(), said);
    }
}
