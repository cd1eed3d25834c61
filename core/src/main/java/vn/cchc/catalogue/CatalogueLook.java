package vn.cchc.catalogue;

import java.util.function.Consumer;

/** A family of rules on catalogues. */
@FunctionalInterface
interface CatalogueLook {

    /** Looks at a catalogue and hands on what is at fault. */
    void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found);
}
