/** What things are worth: assessments, scores that explain themselves, rankings. */
module vn.cchc.scoring {
    requires transitive vn.cchc.core;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports vn.cchc.scoring;
    exports vn.cchc.scoring.survey;
}
