package vn.cchc.examples.cli;

import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.IndexCatalogue;

/** What comes with the program, by id. */
final class Bundled {

    private Bundled() {}

    static List<String> catalogues() {
        return List.of();
    }

    static Optional<IndexCatalogue> catalogue(String id) {
        return Optional.empty();
    }

    static List<String> classifications() {
        return List.of();
    }

    static Optional<Classification> classification(String id) {
        return Optional.empty();
    }
}
