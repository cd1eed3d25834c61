package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

/** The plans of superior bodies that a plan cites, as far as the host holds them. */
final class Parents {

    /**
     * A superior plan.
     *
     * @param path where it is cited, as in JSON
     * @param plan the plan, if the host holds it
     */
    record Parent(String path, Optional<ImprovementPlan> plan) {}

    private Parents() {}

    static List<Parent> of(ImprovementPlan plan, Optional<ParentPlans> host) {
        List<Parent> parents = new ArrayList<>();
        List<DocumentReference> references = plan.getDocument().getReferences();
        for (int i = 0; i < references.size(); i++) {
            DocumentReference reference = references.get(i);
            if (reference.getRole() == ReferenceRole.PARENT_PLAN) {
                parents.add(new Parent(
                        Paths.element("document.references", i), host.flatMap(plans -> plans.find(reference))));
            }
        }
        return parents;
    }

    /** {@return what people call a plan: its number and symbol, or else the beginning of its title} */
    static String name(ImprovementPlan plan) {
        DocumentNumber number = plan.getDocument().getNumber();
        return number.getOrdinal().isPresent()
                ? number.getOrdinal().get() + "/"
                        + number.getSymbol().map(Text::toString).orElse("")
                : Labels.firstWords(plan.getDocument().getTitle());
    }
}
