package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Section;
import vn.cchc.value.IndexCode;

/**
 * A section and where it stands in the tree.
 *
 * @param section the section
 * @param parent the section above it
 * @param position its position among those beside it
 */
record PlacedSection(Section section, Optional<PlacedSection> parent, int position) {

    /** {@return all sections of a plan, in the order of the text} */
    static List<PlacedSection> of(ImprovementPlan plan) {
        List<PlacedSection> all = new ArrayList<>();
        add(plan.getSections(), Optional.empty(), all);
        return all;
    }

    private static void add(List<Section> sections, Optional<PlacedSection> parent, List<PlacedSection> all) {
        for (int i = 0; i < sections.size(); i++) {
            PlacedSection placed = new PlacedSection(sections.get(i), parent, i);
            all.add(placed);
            add(sections.get(i).getSections(), Optional.of(placed), all);
        }
    }

    private String path() {
        return parent.map(above -> above.path() + ".").orElse("") + Paths.element("sections", position);
    }

    /** {@return an attribute of the section as a place, with what the document calls the section} */
    Violation at(String attribute) {
        return Violation.at(path() + "." + attribute).labelled(Labels.of(section.getLabel(), section.getHeading()));
    }

    /** {@return the index that the section is about: its own, else that of the nearest section above} */
    Optional<IndexCode> index() {
        return section.getIndex().or(() -> parent.flatMap(PlacedSection::index));
    }
}
