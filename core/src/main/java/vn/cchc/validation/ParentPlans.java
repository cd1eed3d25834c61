package vn.cchc.validation;

import java.util.Optional;
import vn.cchc.document.DocumentReference;
import vn.cchc.plan.ImprovementPlan;

/**
 * Finds the plans of superior bodies (kế hoạch cấp trên) that the host holds.
 */
@FunctionalInterface
public interface ParentPlans {

    /**
     * {@return the plan that is cited, if the host holds it}
     *
     * @param citation the citation, as far as the text gives it
     */
    Optional<ImprovementPlan> find(DocumentReference citation);
}
