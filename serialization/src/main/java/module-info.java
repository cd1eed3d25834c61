/**
 * How things travel: documents as JSON by Jackson 2 or Jackson 3, tables as CSV by FastCSV, each optional to the host.
 * A host on the module path requires the library that it uses.
 */
module vn.cchc.serialization {
    requires transitive vn.cchc.core;
    requires transitive vn.cchc.scoring;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static tools.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static org.jspecify;

    exports vn.cchc.json;
    exports vn.cchc.json.jackson2;
    exports vn.cchc.json.jackson3;
}
