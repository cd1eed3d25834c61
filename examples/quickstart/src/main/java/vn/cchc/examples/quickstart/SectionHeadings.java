package vn.cchc.examples.quickstart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.plan.Section;

/**
 * The headings above tasks, from the top of the tree down, each printed once.
 */
final class SectionHeadings {

    private final Page page;
    private final Set<String> printed = new HashSet<>();

    SectionHeadings(Page page) {
        this.page = page;
    }

    /** Prints the headings of a section and of those above it, the nearest first in the list. */
    void print(List<Section> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Section section = chain.get(i);
            if (printed.add(section.getId())) {
                page.hanging(section.getLabel().map(label -> label + " ").orElse(""), section.getHeading());
            }
        }
    }
}
