/**
 * What things are: the types of plans, documents, parties, deadlines, targets, findings and index catalogues of Vietnamese public
 * administration reform (cải cách hành chính).
 */
module vn.cchc.core {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports vn.cchc.value;
    exports vn.cchc.finding;
    exports vn.cchc.organization;
    exports vn.cchc.document;
    exports vn.cchc.catalogue;
    exports vn.cchc.survey;
    exports vn.cchc.plan;
    exports vn.cchc.printed;
    exports vn.cchc.validation;
}
