package vn.cchc.examples.cli;

import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.json.CatalogueJson;

/** A catalogue and, unless it comes with the program, the bytes that it was read from. */
record LocatableCatalogue(IndexCatalogue catalogue, Optional<byte[]> bytes) {

    static LocatableCatalogue bundled(IndexCatalogue catalogue) {
        return new LocatableCatalogue(catalogue, Optional.empty());
    }

    /** {@return the findings with the lines of their places} */
    List<Finding> locate(List<Finding> findings) {
        return bytes.map(utf8 -> CatalogueJson.locate(findings, utf8)).orElse(findings);
    }
}
