package vn.cchc.catalogue;

import java.util.function.Consumer;

/** What comes with the library rests on sources. */
final class SourceRules {

    private SourceRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        if (!catalogue.catalogue().getStatus().isSourced()) {
            found.accept(CatalogueFault.at(CatalogueRule.NOT_SOURCED, "status"));
        }
        catalogue.criteria().stream()
                .filter(one -> one.criterion()
                        .getStatus()
                        .filter(status -> !status.isSourced())
                        .isPresent())
                .forEach(one -> found.accept(one.fault(CatalogueRule.NOT_SOURCED, "status")));
    }
}
