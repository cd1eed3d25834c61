package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.value.Extensions;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class ImprovementPlanTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0 ", "1.1", "2.0", "１.0"})
    void otherVersionIsRefused(String version) {
        var refusal = Refusal.by(
                ValueRule.SCHEMA_VERSION,
                "schemaVersion",
                () -> Plans.plan().schemaVersion(version).build());

        assertThat(refusal.getRule().getCode()).isEqualTo("SER-01");
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        var refusal =
                Refusal.by(ValueRule.MISSING, () -> ImprovementPlan.builder().build());

        assertThat(refusal.getMissing()).containsExactly("id", "document", "level", "period");
    }

    @Test
    void planNeedsNoMoreThanItsDocumentLevelAndPeriod() {
        ImprovementPlan plan = Plans.valid();

        assertThat(plan.getSchemaVersion()).isEqualTo("1.0");
        assertThat(plan.getExtensions()).isEqualTo(Extensions.none());
        assertThat(plan.getTasks().get(0).getExtensions()).isEqualTo(Extensions.none());
        assertThat(plan).isEqualTo(Plans.valid()).hasSameHashCodeAs(Plans.valid());
    }

    @Test
    void sectionsComeInTheOrderOfTheText() {
        ImprovementPlan plan = Plans.plan()
                .addSection(Plans.section(
                                "i",
                                Plans.section("i.1", Plans.section("i.1.a").build())
                                        .build(),
                                Plans.section("i.2").build())
                        .build())
                .addSection(Plans.section("ii").build())
                .build();

        assertThat(plan.allSections()).extracting(Section::getId).containsExactly("i", "i.1", "i.1.a", "i.2", "ii");
    }

    @Test
    void parentPlanIsTheOneCarriedOut() {
        assertThat(Plans.valid().parentPlan()).isEmpty();
        ImprovementPlan plan = Plans.plan()
                .document(Plans.document()
                        .addReferences(
                                reference("r1", ReferenceRole.BASIS),
                                reference("r2", ReferenceRole.PARENT_PLAN),
                                reference("r3", ReferenceRole.PARENT_PLAN))
                        .build())
                .build();

        assertThat(plan.parentPlan().map(DocumentReference::getId)).contains("r2");
    }

    private static DocumentReference reference(String id, ReferenceRole role) {
        return DocumentReference.builder()
                .id(id)
                .role(role)
                .asPrinted(Text.of("Kế hoạch số 12/KH-UBND"))
                .build();
    }
}
