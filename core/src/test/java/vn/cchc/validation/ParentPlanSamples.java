package vn.cchc.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.ImmutableImprovementPlan;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

/** Plans that cite each other by number, and a host that holds some of them. */
final class ParentPlanSamples {

    private ParentPlanSamples() {}

    /** A plan of a number that carries out the plans of other numbers; the id is the number. */
    static ImmutableImprovementPlan.Builder numbered(int number, int... superior) {
        List<DocumentReference> references =
                Arrays.stream(superior).mapToObj(ParentPlanSamples::citation).toList();
        return Plans.plan()
                .id("p" + number)
                .document(Plans.document()
                        .number(DocumentNumber.of(number, "KH-UBND"))
                        .references(references)
                        .build());
    }

    private static DocumentReference citation(int number) {
        return DocumentReference.builder()
                .id("ref" + number)
                .role(ReferenceRole.PARENT_PLAN)
                .asPrinted(Text.of("Kế hoạch số " + number + "/KH-UBND"))
                .number(DocumentNumber.of(number, "KH-UBND"))
                .build();
    }

    /** A host that holds these plans and no other. */
    static ReferenceData holding(ImprovementPlan... plans) {
        Map<Integer, ImprovementPlan> held = new TreeMap<>();
        List.of(plans).forEach(plan -> held.put(number(plan.getDocument().getNumber()), plan));
        return ReferenceData.builder()
                .parentPlans(citation ->
                        Optional.ofNullable(held.get(number(citation.getNumber().orElseThrow()))))
                .build();
    }

    private static int number(DocumentNumber number) {
        return number.getOrdinal().orElseThrow();
    }
}
