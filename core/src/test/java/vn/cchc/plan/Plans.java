package vn.cchc.plan;

import java.util.List;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.ImmutableOfficialDocument;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.document.Recipient;
import vn.cchc.document.Signatory;
import vn.cchc.organization.Party;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/**
 * Small plans for tests: as little as a plan needs to violate no constraint, drafted or issued. Each test changes what it
 * is about; the builders' methods named in the plural replace, those that begin with {@code add} add.
 */
public final class Plans {

    public static final PlanPeriod YEAR = PlanPeriod.ofYear(2024);
    public static final Party PROVINCE = Party.organization("Ủy ban nhân dân tỉnh");
    public static final Party DEPARTMENT = Party.organization("Sở Nội vụ");

    private Plans() {}

    /** A plan that passes Default and Issued. */
    public static ImprovementPlan valid() {
        return plan().build();
    }

    public static ImmutableImprovementPlan.Builder plan() {
        return ImprovementPlan.builder()
                .id("plan")
                .document(document().build())
                .level(PlanLevel.PROVINCE)
                .period(YEAR)
                .addIndex(IndexCode.SIPAS)
                .addTask(task("t1").build());
    }

    /** A plan with these tasks and no other. */
    public static ImmutableImprovementPlan.Builder planOf(Task... tasks) {
        return plan().tasks(List.of(tasks));
    }

    public static ImmutableOfficialDocument.Builder document() {
        return OfficialDocument.builder()
                .type(Text.of("Kế hoạch"))
                .number(DocumentNumber.of(1167, "KH-UBND"))
                .issuer(Party.organization("Ủy ban nhân dân tỉnh"))
                .date(PartialDate.of(2024, 6, 4))
                .title(Text.of("Nâng cao Chỉ số hài lòng năm 2024"))
                .signatory(Signatory.builder()
                        .name(Text.of("Nguyễn Văn A"))
                        .position(Text.of("CHỦ TỊCH"))
                        .build())
                .addRecipient(Recipient.builder()
                        .id("n1")
                        .asPrinted(Text.of("Như trên"))
                        .build());
    }

    public static ImmutableTask.Builder task(String id) {
        return Task.builder().id(id).text(Text.of("Công khai thủ tục hành chính"));
    }

    public static ImmutableSection.Builder section(String id, Section... below) {
        return Section.builder().id(id).heading(Text.of("NHIỆM VỤ")).addSections(below);
    }

    public static ImmutableAssignment.Builder assignment(String id, AssignmentRole role, Party... parties) {
        return Assignment.builder()
                .id(id)
                .text(Text.of("Giao Sở Nội vụ chủ trì"))
                .mode(AssignmentMode.ASSIGN)
                .addRole(role)
                .addParties(parties);
    }
}
