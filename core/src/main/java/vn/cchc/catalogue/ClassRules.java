package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How the classes of a classification cover the results. Published schemes name only the classes that occurred. */
final class ClassRules {

    private ClassRules() {}

    static void look(Classification classification, Consumer<CatalogueFault> found) {
        List<ClassificationBand> classes = classification.getClasses();
        Range results = Range.between(Optional.of(BigDecimal.ZERO), Optional.of(classification.getOutOf()), false);
        BandCover cover = new BandCover(classes, results);
        for (BandCover.Overlap overlap : cover.overlaps()) {
            String one = classes.get(overlap.first()).getName().toString();
            String other = classes.get(overlap.second()).getName().toString();
            found.accept(CatalogueFault.at(CatalogueRule.CLASSES_OVERLAP, path(overlap.first()), one)
                    .also(path(overlap.second()), other)
                    .with("one", one)
                    .with("other", other)
                    .with("values", Numbers.values(overlap.shared(), false)));
        }
        cover.gaps()
                .forEach(gap -> found.accept(CatalogueFault.at(CatalogueRule.CLASSES_GAP, "classes")
                        .with("values", Numbers.values(gap, false))));
        cover.unreachable()
                .forEach(i -> found.accept(
                        named(CatalogueRule.CLASS_UNREACHABLE, classes, i).with("outOf", classification.getOutOf())));
        UniqueRules.repeated(
                classes.stream().map(band -> band.getName().composed()).toList(),
                (name, i) -> found.accept(named(CatalogueRule.CLASS_TWICE, classes, i)));
    }

    private static CatalogueFault named(CatalogueRule rule, List<ClassificationBand> classes, int position) {
        String name = classes.get(position).getName().toString();
        return CatalogueFault.at(rule, path(position), name).with("name", name);
    }

    private static String path(int position) {
        return "classes[" + position + "]";
    }
}
