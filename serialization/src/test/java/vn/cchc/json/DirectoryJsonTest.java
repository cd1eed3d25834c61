package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.cchc.organization.AgencyClass;
import vn.cchc.organization.Coverage;
import vn.cchc.organization.Organization;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/** Directories travel as plans do: to the byte by either Jackson, every fault at once with its place. */
class DirectoryJsonTest {

    static final Path SON_LA = Path.of("..", "examples", "directories", "son-la-2023.directory.json");
    private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 1);

    private static final String GOOD = """
            {
              "schemaVersion": "1.0",
              "id": "d",
              "name": "D",
              "organizations": [
                {"id": "a", "name": "A", "kind": "agency", "level": "province", "superior": "b"},
                {"id": "b", "name": "B", "kind": "collective-body", "level": "province", "validTo": "2025-06-30"}
              ],
              "classes": [
                {"id": "c", "name": "C", "coverage": "partial", "members": ["b", "a"],
                 "criterion": {"kind": "agency"}}
              ]
            }
            """;

    record Case(String from, String to, String... faults) {}

    static final List<Case> CASES = List.of(
            new Case("  \"schemaVersion\": \"1.0\",\n", "", "SER-01  1:1"),
            new Case("\"1.0\"", "\"2.0\"", "SER-01 schemaVersion 2:20"),
            new Case("\"D\"", "\" \"", "VAL-02 name 4:11"),
            new Case("\"agency\", \"level\"", "\"agnecy\", \"level\"", "JSN-08 organizations[0].kind 6:38"),
            new Case("\"level\": \"province\", \"superior\"", "\"superior\"", "JSN-07 organizations[0] 6:5"),
            new Case("\"superior\": \"b\"", "\"superiors\": \"b\"", "JSN-05 organizations[0].superiors 6:69"),
            new Case("2025-06-30", "2025-06-31", "DOC-07 organizations[1].validTo 7:89"),
            new Case(
                    "\"2025-06-30\"",
                    "\"2025-06-30\", \"validFrom\": \"2025-07-01\"",
                    "VAL-08 organizations[1].validTo 7:89"),
            new Case("\"2025-06-30\"", "\"2025-06-30\", \"code\": \"49\"", "ORG-01 organizations[1].code 7:111"),
            new Case(
                    "\"2025-06-30\"",
                    "\"2025-06-30\", \"administrativeUnit\": \"1\"",
                    "VAL-03 organizations[1].administrativeUnit 7:125"),
            new Case("\"partial\"", "\"all\"", "JSN-08 classes[0].coverage 10:42"),
            new Case("{\"kind\": \"agency\"}", "{}", "VAL-06 classes[0].criterion 11:19"),
            // Ids that mean two things, or none.
            new Case(
                    "\"id\": \"b\"",
                    "\"id\": \"a\"",
                    "VAL-10 organizations[0].superior 6:81",
                    "VAL-09 organizations[1].id 7:12",
                    "VAL-10 classes[0].members[0] 10:65"),
            new Case("\"id\": \"c\"", "\"id\": \"b\"", "VAL-09 classes[0].id 10:12"),
            new Case("\"superior\": \"b\"", "\"superior\": \"x\"", "VAL-10 organizations[0].superior 6:81"),
            new Case("\"b\", \"a\"", "\"b\", \"x\"", "VAL-10 classes[0].members[1] 10:70"),
            new Case("\"superior\": \"b\"", "\"superior\": \"a\"", "VAL-11 organizations[0].superior 6:81"),
            new Case(
                    "\"2025-06-30\"",
                    "\"2025-06-30\", \"superior\": \"a\"",
                    "VAL-11 organizations[0].superior 6:81",
                    "VAL-11 organizations[1].superior 7:115"),
            // What is faulty itself is not missed as well.
            new Case("\"name\": \"B\"", "\"name\": \"\"", "VAL-02 organizations[1].name 7:25"));

    private static String told(UnreadableDocumentException refusal) {
        return String.join(
                "\n", refusal.getFaults().stream().map(BadInputTest::told).toList());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void names_code_and_place(Case change) {
        assertThat(GOOD).contains(change.from());
        byte[] file = GOOD.replace(change.from(), change.to()).getBytes(StandardCharsets.UTF_8);

        for (Jackson jackson : Jackson.values()) {
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> jackson.read(OrganizationRegister.class, file));
            assertThat(refusal).as(jackson + " " + change.to()).isNotNull();
            assertThat(told(refusal)).isEqualTo(String.join("\n", change.faults()));
        }
    }

    @Test
    void everything_wrong_is_reported_at_once_in_words_of_a_clerk() {
        String file = GOOD.replace("\"members\": [\"b\", \"a\"]", "\"members\": [\"x\", \"y\"]");

        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> DirectoryJson.read(file));

        assertThat(refusal.report(Locale.forLanguageTag("vi"))).isEqualTo("""
                Dòng 10, cột 65, classes[0].members[0]: Mã «x» không chỉ tới mục nào trong tệp; hãy sửa mã hoặc thêm mục còn thiếu [VAL-10]
                Dòng 10, cột 70, classes[0].members[1]: Mã «y» không chỉ tới mục nào trong tệp; hãy sửa mã hoặc thêm mục còn thiếu [VAL-10]""");
    }

    @Test
    void a_plan_is_no_directory() throws Exception {
        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> DirectoryJson.read(Plans.sonLa()));

        assertThat(told(refusal)).contains("JSN-05 document", "JSN-07 ");
    }

    @Test
    void the_example_comes_back_to_the_byte(@TempDir Path folder) throws Exception {
        byte[] bytes = Files.readAllBytes(SON_LA);
        OrganizationRegister register = DirectoryJson.read(SON_LA);

        assertThat(DirectoryJson.write(register)).isEqualTo(Files.readString(SON_LA));
        DirectoryJson.write(register, folder.resolve("copy.directory.json"));
        assertThat(folder.resolve("copy.directory.json")).hasBinaryContent(bytes);
        for (Jackson jackson : Jackson.values()) {
            OrganizationRegister read = jackson.read(OrganizationRegister.class, bytes);
            assertThat(read).isEqualTo(register).hasSameHashCodeAs(register);
            assertThat(jackson.write(read)).as(jackson.name()).isEqualTo(bytes);
        }
    }

    @Test
    void size_is_limited() {
        JsonLimits tight = JsonLimits.standard().withMaxBytes(10);

        assertThat(told(catchThrowableOfType(
                        UnreadableDocumentException.class, () -> DirectoryJson.read(SON_LA, tight))))
                .startsWith("JSN-10");
        assertThat(told(catchThrowableOfType(
                        UnreadableDocumentException.class,
                        () -> DirectoryJson.read(GOOD.getBytes(StandardCharsets.UTF_8), tight))))
                .startsWith("JSN-10");
        assertThat(DirectoryJson.read(GOOD.getBytes(StandardCharsets.UTF_8)).getClasses())
                .hasSize(1);
    }

    /** What the rules will ask about Sơn La's plan. */
    @Test
    void the_example_knows_who_leads_in_the_plan_of_son_la() throws Exception {
        OrganizationDirectory directory = DirectoryJson.read(SON_LA).directory();
        ImprovementPlan plan = PlanJson.read(Plans.sonLa());

        for (Task task : plan.getTasks()) {
            for (Party party : task.getLeads()) {
                if (party instanceof Party.Organization organization) {
                    assertThat(directory.meant(organization, IN_2023))
                            .as(party.getName().toString())
                            .hasSize(1);
                } else if (party instanceof Party.OrganizationClass) {
                    assertThat(directory.classesCalled(party.getName(), IN_2023))
                            .as(party.getName().toString())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void the_example_claims_no_more_than_it_knows() throws Exception {
        OrganizationRegister register = DirectoryJson.read(SON_LA);
        OrganizationDirectory directory = register.directory();

        assertThat(register.ambiguousNames()).isEmpty();
        assertThat(register.getNote().orElseThrow().toString()).contains("chưa đầy đủ");
        assertThat(register.getClasses()).extracting(AgencyClass::getCoverage).containsOnly(Coverage.PARTIAL);
        assertThat(register.getOrganizations())
                .noneMatch(one -> one.getValidTo().isPresent());
        Text districts = Text.of("UBND các huyện, thành phố");
        assertThat(directory.classesCalled(districts, LocalDate.of(2025, 6, 30)))
                .hasSize(1);
        assertThat(directory.classesCalled(districts, LocalDate.of(2025, 7, 1))).isEmpty();
        AgencyClass departments =
                directory.classesCalled(Text.of("Các sở, ngành"), IN_2023).get(0);
        assertThat(directory.members(departments, IN_2023))
                .extracting(Organization::getId)
                .containsExactly("so-noi-vu", "so-tu-phap", "so-thong-tin-truyen-thong");
    }
}
