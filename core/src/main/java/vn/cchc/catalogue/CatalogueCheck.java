package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/**
 * Looks through a catalogue before it is used (kiểm tra bộ tiêu chí): whether its maxima add up, its bands leave no gap, and its
 * rules can be reckoned with what the criteria declare. A catalogue with an {@link Severity#ERROR} is not fit to score by.
 */
public final class CatalogueCheck {

    private static final List<CatalogueLook> LOOKS = List.of(
            UniqueRules::look,
            ShapeRules::look,
            MaximaRules::look,
            CountRules::look,
            ParameterRules::look,
            FactRules::look,
            ReferenceRules::look,
            RuleRules::look);

    private CatalogueCheck() {}

    /**
     * {@return what is wrong or doubtful in a catalogue, in the order of the document}
     *
     * @param catalogue the catalogue
     */
    public static List<Finding> of(IndexCatalogue catalogue) {
        return findings(catalogue, LOOKS.stream());
    }

    /**
     * {@return what is wrong or doubtful in a classification, in the order of the document}
     *
     * @param classification the classification
     */
    public static List<Finding> of(Classification classification) {
        return findings(found -> ClassRules.look(classification, found));
    }

    /**
     * {@return what {@link #of(IndexCatalogue)} finds, and an error wherever the catalogue rests on no source: one that comes with
     * the library must not}
     *
     * @param catalogue the catalogue
     */
    public static List<Finding> bundled(IndexCatalogue catalogue) {
        return findings(catalogue, Stream.concat(LOOKS.stream(), Stream.of(SourceRules::look)));
    }

    private static List<Finding> findings(IndexCatalogue catalogue, Stream<CatalogueLook> looks) {
        PlacedCatalogue placed = PlacedCatalogue.of(catalogue);
        return findings(found -> looks.forEach(look -> look.look(placed, found)));
    }

    private static List<Finding> findings(Consumer<Consumer<CatalogueFault>> look) {
        List<CatalogueFault> faults = new ArrayList<>();
        look.accept(faults::add);
        return faults.stream()
                .sorted(Comparator.comparing(CatalogueFault::path, DocumentOrder.BY_PATH))
                .map(CatalogueFault::finding)
                .toList();
    }
}
