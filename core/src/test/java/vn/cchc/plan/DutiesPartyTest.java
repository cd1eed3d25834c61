package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.plan.ClassMembership.Answer;
import vn.cchc.value.Text;

/** Whose duties are found: by name, by code, through a class with a directory, and perhaps without one. */
class DutiesPartyTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party DEPARTMENTS = Party.organizationClass("Các sở, ban, ngành");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    private static Party.Organization coded(String name, String code) {
        return Party.Organization.builder()
                .name(Text.of(name))
                .code(OrganizationCode.of(code))
                .build();
    }

    private static ImprovementPlan led(Party... leads) {
        return Plans.planOf(Plans.task("t").addLeads(leads).build()).build();
    }

    private static DutyList all(ImprovementPlan plan, Party party) {
        return plan.responsibilities().of(party).all(DAY);
    }

    private static boolean owes(Party printed, Party asked) {
        return !all(led(printed), asked).owed().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Tư pháp tỉnh", "Sở Tư", "So Tu phap", "Sở Tư pháp.", "Sở Tưpháp"})
    void anotherNameIsAnotherParty(String name) {
        assertThat(all(led(JUSTICE), Party.organization(name))).isEqualTo(new DutyList(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ TƯ PHÁP",
                " sở  tư pháp ",
                "Sở Tư\npháp",
                "Sở Tư pháp",
                "Sở\u00A0Tư pháp",
                "So\u031B\u0309 Tư pháp"
            })
    void caseWhiteSpaceAndCodingOfTheNameDoNotMatter(String name) {
        assertThat(owes(JUSTICE, Party.organization(name))).isTrue();
        assertThat(owes(Party.organization(name), JUSTICE)).isTrue();
    }

    @Test
    void codesDecideWhereBothAreKnown() {
        Party.Organization here = coded("Sở Tư pháp", "H52.01");

        assertThat(owes(here, coded("Sở Tư pháp", "H38.01"))).isFalse();
        assertThat(owes(here, coded("STP", "H52.01"))).isTrue();
        assertThat(owes(coded("UBND", "H49"), coded("UBND tỉnh", "000.00.00.H49")))
                .isTrue();
        assertThat(owes(here, JUSTICE)).isTrue();
        assertThat(owes(JUSTICE, here)).isTrue();
    }

    @Test
    void classIsAPartyOfItsOwn() {
        assertThat(owes(DEPARTMENTS, Party.organization("các sở, ban, ngành"))).isTrue();
    }

    @Test
    void whatAClassOwesIsPossibleWithoutADirectory() {
        for (Party printed : List.of(
                DEPARTMENTS,
                Party.unitClass("Bộ phận một cửa"),
                Party.positionClass("Thủ trưởng các sở"),
                Party.personClass("công chức"),
                Party.open("Các cơ quan có liên quan"))) {
            DutyList duties = all(led(printed), JUSTICE);

            assertThat(duties.owed()).isEmpty();
            assertThat(duties.possible()).singleElement().satisfies(duty -> {
                assertThat(duty.match()).isEqualTo(PartyMatch.POSSIBLE);
                assertThat(duty.parties()).containsExactly(printed);
            });
        }
        for (Party printed :
                List.of(Plans.DEPARTMENT, Party.unit("Phòng KSTTHC"), Party.publicationChannel("Cổng TTĐT"))) {
            assertThat(all(led(printed), JUSTICE).possible()).isEmpty();
        }
    }

    @Test
    void directorySettlesWhoBelongsToAClass() {
        LocalDate end = LocalDate.of(2024, 6, 30);
        ClassMembership directory = (asked, printed, date) ->
                printed.equals(DEPARTMENTS) ? date.isAfter(end) ? Answer.NOT_MEMBER : Answer.MEMBER : Answer.UNKNOWN;
        Duties duties = led(DEPARTMENTS, Party.open("cơ quan khác"))
                .responsibilities()
                .of(JUSTICE)
                .among(directory);

        assertThat(duties.owedOn(end).owed()).singleElement().satisfies(duty -> {
            assertThat(duty.match()).isEqualTo(PartyMatch.MEMBER);
            assertThat(duty.parties()).containsExactly(DEPARTMENTS);
        });
        assertThat(duties.owedOn(end).possible()).isEmpty();
        assertThat(duties.owedOn(end.plusDays(1)).owed()).isEmpty();
        assertThat(duties.owedOn(end.plusDays(1)).possible()).hasSize(1);
    }

    @Test
    void directoryKnowsASingleOrganisationByAnotherName() {
        ClassMembership alias = (asked, printed, date) -> Answer.MEMBER;

        assertThat(led(Party.organization("STP"))
                        .responsibilities()
                        .of(JUSTICE)
                        .among(alias)
                        .all(DAY)
                        .owed())
                .hasSize(1);
    }

    @Test
    void nameCountsBeforeTheClass() {
        ClassMembership everybody = (asked, printed, date) -> Answer.MEMBER;

        assertThat(led(DEPARTMENTS, JUSTICE)
                        .responsibilities()
                        .of(JUSTICE)
                        .among(everybody)
                        .all(DAY)
                        .owed())
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.match()).isEqualTo(PartyMatch.NAMED);
                    assertThat(duty.parties()).containsExactly(DEPARTMENTS, JUSTICE);
                });
    }

    private static List<AssignmentRole> roles(List<Duty> duties) {
        return duties.stream().flatMap(duty -> duty.roles().stream()).toList();
    }

    @Test
    void leadDoesNotCoordinateThroughAClassBesides() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t")
                        .addLead(JUSTICE)
                        .addCoordinator(DEPARTMENTS)
                        .build())
                .build();

        assertThat(roles(all(plan, JUSTICE).owed())).containsExactly(AssignmentRole.LEAD);
        assertThat(all(plan, JUSTICE).possible()).isEmpty();
        assertThat(roles(plan.responsibilities().ofEverybody().all(DAY).owed()))
                .containsExactly(AssignmentRole.LEAD, AssignmentRole.COORDINATE);
    }

    @Test
    void coordinatorMayLeadThroughAClassBesides() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t")
                        .addLead(DEPARTMENTS)
                        .addCoordinators(DEPARTMENTS, JUSTICE)
                        .build())
                .build();

        assertThat(roles(all(plan, JUSTICE).owed())).containsExactly(AssignmentRole.COORDINATE);
        assertThat(roles(all(plan, JUSTICE).possible())).containsExactly(AssignmentRole.LEAD);
    }

    @Test
    void leadIsInheritedFromSectionAndPlan() {
        Task task = Plans.task("t").section("s").build();
        ImprovementPlan bySection = Plans.planOf(task)
                .addSection(Plans.section("s").addResponsible(JUSTICE).build())
                .build();
        ImprovementPlan byPlan = Plans.planOf(task)
                .addAssignment(Plans.assignment("a", AssignmentRole.LEAD, JUSTICE)
                        .addCoordinator(Plans.DEPARTMENT)
                        .build())
                .build();

        assertThat(all(bySection, JUSTICE).owed())
                .extracting(Duty::origin)
                .containsExactly(Responsibilities.Origin.SECTION);
        assertThat(all(byPlan, JUSTICE).owed())
                .extracting(duty -> duty.source().getId(), Duty::origin)
                .containsExactly(tuple("t", Responsibilities.Origin.PLAN), tuple("a", Responsibilities.Origin.PLAN));
        assertThat(roles(all(byPlan, Plans.DEPARTMENT).owed())).containsExactly(AssignmentRole.COORDINATE);
    }

    @Test
    void everybodyIsAskedAboutByTheNamesOfThePlan() {
        Duties everybody = led(DEPARTMENTS, JUSTICE).responsibilities().ofEverybody();

        assertThat(everybody.all(DAY).possible()).isEmpty();
        assertThat(everybody.all(DAY).owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.parties()).containsExactly(DEPARTMENTS, JUSTICE));
    }
}
