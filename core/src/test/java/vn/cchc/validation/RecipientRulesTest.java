package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

/** Every lead, or a class that contains it, receives the plan (rule ASG-04). */
class RecipientRulesTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party CENTRE = Party.organization("Trung tâm Phục vụ hành chính công tỉnh");
    private static final Party DEPARTMENTS = Party.organizationClass("Các sở, ban, ngành");

    private static ImprovementPlan plan(List<Party> leads, Party... recipients) {
        List<Recipient> lines = new ArrayList<>();
        for (Party party : recipients) {
            lines.add(Recipient.builder()
                    .id("n" + lines.size())
                    .asPrinted(party.getName())
                    .addParty(party)
                    .build());
        }
        return Plans.planOf(Plans.task("t1").label(Text.of("1.")).leads(leads).build())
                .document(Plans.document().recipients(lines).build())
                .build();
    }

    private static List<String> places(Party lead, Party... recipients) {
        return Checked.rule("ASG-04", plan(List.of(lead), recipients)).places();
    }

    @Test
    void leadIsNotAmongTheRecipients() {
        Party communes = Party.organizationClass("UBND cấp xã");
        ImprovementPlan plan = plan(List.of(DEPARTMENTS, communes), DEPARTMENTS);
        assertThat(Checked.rule("ASG-04", plan).places()).containsExactly("tasks[0].leads[1]");
        assertThat(Checked.rule("ASG-04", plan).vietnamese())
                .isEqualTo("Cơ quan chủ trì không có trong Nơi nhận: nhiệm vụ «1» («UBND cấp xã»)");
    }

    @Test
    void manyLeadsAreLookedUpAmongManyRecipients() {
        List<Party> leads = new ArrayList<>();
        List<Party> recipients = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            leads.add(Party.organization("Phòng số " + i));
            recipients.add(Party.organization("PHÒNG SỐ " + (i + 2)));
        }
        assertThat(Checked.rule("ASG-04", plan(leads, recipients.toArray(Party[]::new)))
                        .places())
                .containsExactly("tasks[0].leads[0]", "tasks[0].leads[1]");
    }

    @Test
    void nameIsCompared() {
        assertThat(places(JUSTICE, Party.organization("SỞ TƯ  PHÁP"))).isEmpty();
        assertThat(places(JUSTICE, Party.organization("Sở Tư pháp tỉnh"))).isEmpty();
        assertThat(places(Party.organization("UBND tỉnh"), Party.organization("Ủy ban nhân dân tỉnh")))
                .isEmpty();
        assertThat(places(JUSTICE, Party.organization("Sở Nội vụ"))).containsExactly("tasks[0].leads[0]");
        assertThat(places(Party.organization("UBND tỉnh"), Party.organization("Văn phòng UBND tỉnh")))
                .containsExactly("tasks[0].leads[0]");
        assertThat(places(Party.organization("Sở Y t"), Party.organization("Sở Y tế")))
                .containsExactly("tasks[0].leads[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND cấp huyện|UBND các huyện, thành phố",
                "UBND các huyện, thành phố|Ủy ban nhân dân cấp huyện",
                "UBND cấp huyện|UBND các huyện, thị xã, thành phố",
                "UBND các huyện, thị xã, thành phố|UBND cấp huyện",
                "UBND cấp huyện|UBND các quận, huyện",
                "UBND cấp xã|UBND các xã, phường, thị trấn",
                "UBND cấp xã|UBND các phường, xã",
                "UBND các xã vùng cao|UBND các xã, phường",
                "UBND các xã, phường, đặc khu|UBND cấp xã",
                "Các sở, ngành|Các sở, ban, ngành",
                "các sở, ban, ngành|Thủ trưởng các sở, ban, ngành; UBND các huyện, thành phố"
            })
    void classesGoByMoreThanOneName(String lead, String recipient) {
        assertThat(places(Party.organizationClass(lead), Party.organizationClass(recipient)))
                .isEmpty();
    }

    @Test
    void classOfAnotherNameIsAnother() {
        assertThat(places(Party.organizationClass("UBND cấp huyện"), Party.organizationClass("UBND cấp xã")))
                .containsExactly("tasks[0].leads[0]");
    }

    /** Districts are no communes, and branches of ministries are neither; all localities may be both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND cấp xã|UBND các huyện, thị xã, thành phố|true",
                "UBND cấp xã|Các cơ quan ngành dọc TW đóng trên địa bàn tỉnh|true",
                "UBND cấp xã|Các cơ quan, đơn vị, địa phương|false",
                "UBND cấp xã|UBND các cấp|false",
                "UBND cấp xã|UBND các huyện, xã|false",
                "Các hội đặc thù|Các tổ chức hội|false"
            })
    void classThatAnotherMayHoldIsNotChecked(String lead, String recipient, boolean violated) {
        ImprovementPlan plan = plan(List.of(Party.organizationClass(lead)), Party.organizationClass(recipient));
        assertThat(Checked.rule("ASG-04", plan).places())
                .isEqualTo(violated ? List.of("tasks[0].leads[0]") : List.of());
        assertThat(Checked.rule("ASG-04", plan).missing())
                .isEqualTo(violated ? List.of() : List.of(ReferenceSource.DIRECTORY));
    }

    @Test
    void classAmongBodiesOnlyIsNotThere() {
        assertThat(places(Party.organizationClass("Các hội đặc thù"), JUSTICE)).containsExactly("tasks[0].leads[0]");
    }

    @Test
    void leadOfASectionReceivesThePlanToo() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").section("s2").build(),
                        Plans.task("t2").section("s2").build(),
                        Plans.task("t3").section("s3").addLead(DEPARTMENTS).build())
                .document(plan(List.of(), DEPARTMENTS).getDocument())
                .addSection(Plans.section("s1", Plans.section("s2").build())
                        .addResponsible(DEPARTMENTS, Party.organization("Báo Sơn La"))
                        .build())
                .addSection(Plans.section("s3")
                        .addResponsible(Party.organizationClass("UBND cấp xã"))
                        .build())
                .build();
        ReferenceData complete = Directories.of("Các sở, ban, ngành", "Sở Tư pháp");
        assertThat(Checked.rule("ASG-04", plan, complete).missing()).containsExactly(ReferenceSource.DIRECTORY);
        ImprovementPlan communes = ImprovementPlan.builder()
                .copyFrom(plan)
                .tasks(List.of(
                        Plans.task("t3").section("s3").build(),
                        Plans.task("t4").section("s3").build()))
                .build();
        assertThat(Checked.rule("ASG-04", communes).places()).containsExactly("sections[1].responsible[0]");
    }

    @Test
    void directoryHoldsAllMembersOfTheLead() {
        ReferenceData host = LaoCai.DIRECTORY;
        ImprovementPlan plan = plan(
                List.of(Party.organizationClass("các tổ chức chính trị - xã hội tỉnh")),
                Party.organizationClass("các cơ quan tỉnh"));
        assertThat(Checked.rule("ASG-04", plan, host).places()).isEmpty();
        assertThat(Checked.rule("ASG-04", plan, host).missing()).isEmpty();
        assertThat(Checked.rule("ASG-04", plan).missing()).containsExactly(ReferenceSource.DIRECTORY);
    }

    @Test
    void onlyADirectoryKnowsTheMembersOfAClass() {
        ImprovementPlan plan = plan(List.of(JUSTICE, CENTRE), DEPARTMENTS);
        assertThat(Checked.rule("ASG-04", plan).places()).isEmpty();
        assertThat(Checked.rule("ASG-04", plan).missing()).containsExactly(ReferenceSource.DIRECTORY);

        ReferenceData complete = Directories.of("Các sở, ban, ngành", "Sở Tư pháp");
        assertThat(Checked.rule("ASG-04", plan, complete).places()).containsExactly("tasks[0].leads[1]");
        assertThat(Checked.rule("ASG-04", plan, complete).missing()).isEmpty();

        ReferenceData partial = Directories.of(Coverage.PARTIAL, "Các sở, ban, ngành", "Sở Tư pháp");
        assertThat(Checked.rule("ASG-04", plan, partial).places()).isEmpty();
        assertThat(Checked.rule("ASG-04", plan, partial).missing()).containsExactly(ReferenceSource.DIRECTORY);
    }

    @Test
    void unitsPositionsPersonsAndOpenSetsAreExempt() {
        List<Party> exempt = List.of(
                Party.unit("Phòng KSTTHC"),
                Party.unitClass("Bộ phận một cửa"),
                Party.positionClass("Lãnh đạo Sở"),
                Party.personClass("công chức giải quyết TTHC"),
                Party.open("các cơ quan liên quan"));
        assertThat(Checked.rule("ASG-04", plan(exempt, DEPARTMENTS)).places()).isEmpty();
        assertThat(Checked.rule("ASG-04", plan(exempt, DEPARTMENTS)).missing()).isEmpty();
    }

    @Test
    void withoutRecipientsAnotherRuleSpeaks() {
        assertThat(places(JUSTICE)).isEmpty();
    }
}
