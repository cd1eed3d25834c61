package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.Party;
import vn.cchc.plan.ClassMembership;
import vn.cchc.plan.ClassMembership.Answer;
import vn.cchc.plan.Duties;
import vn.cchc.plan.Duty;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.ReportingCalendar;
import vn.cchc.plan.Task;
import vn.cchc.value.Validity;

/** Who owed what on 30 September 2023 by the plan of Sơn La. */
class SonLaDutiesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 30);
    private static final ImprovementPlan PLAN = GoldenPlan.SON_LA.plan();
    private static final ReportingCalendar REPORTS = ReportingCalendar.ofLetter581(
            Validity.between(PLAN.getPeriod().getFrom(), PLAN.getPeriod().getTo()));

    /** Which classes hold the provincial departments, as a directory of the province would say. */
    private static final ClassMembership DEPARTMENTS =
            (asked, printed, date) -> Set.of("Các sở, ban, ngành", "Các sở, ngành")
                            .contains(printed.getName().toString())
                    ? Answer.MEMBER
                    : printed.getName().toString().startsWith("UBND") ? Answer.NOT_MEMBER : Answer.UNKNOWN;

    private static Duties of(String party) {
        return PLAN.responsibilities().of(Party.organization(party)).reportingBy(REPORTS);
    }

    /** Ends of ids, roles, last day, state. */
    private static List<String> lines(List<Duty> duties) {
        return duties.stream()
                .map(duty -> String.join(
                        " ",
                        duty.source().getId().replaceFirst("s004\\.(app\\.1\\.)?", ""),
                        duty.roles().toString(),
                        duty.term().lastDays().get(0).toString(),
                        duty.term().stateOn(DAY).toString()))
                .toList();
    }

    @Test
    void department_of_justice() {
        assertThat(lines(of("Sở Tư pháp").owedOn(DAY).owed()))
                .containsExactly("r03 [LEAD] 2023-12-31 OPEN", "r07 [LEAD] 2023-12-31 ONGOING");
        assertThat(lines(of("SỞ TƯ PHÁP").dueBy(DAY).owed())).containsExactly("r07 [LEAD] 2023-12-31 ONGOING");
        assertThat(of("Sở Tư pháp").lastDayPassedBy(DAY).owed()).isEmpty();
        assertThat(lines(of("Sở Tư pháp")
                        .lastDayPassedBy(LocalDate.of(2024, 1, 1))
                        .owed()))
                .containsExactly("r03 [LEAD] 2023-12-31 OPEN");
    }

    @Test
    void department_of_justice_may_owe_more_through_classes() {
        assertThat(lines(of("Sở Tư pháp").owedOn(DAY).possible()))
                .contains("r01 [LEAD] 2023-12-31 ONGOING", "r04 [COORDINATE] 2023-09-30 LAST_DAY")
                .noneMatch(line -> line.startsWith("r03") || line.startsWith("r07") || line.startsWith("r11"))
                .hasSize(9 + 10 + 5 + 3);
    }

    @Test
    void department_of_justice_with_a_directory() {
        Duties duties = of("Sở Tư pháp").among(DEPARTMENTS);

        assertThat(lines(duties.owedOn(DAY).owed()))
                .containsExactly(
                        "r01 [LEAD] 2023-12-31 ONGOING",
                        "r03 [LEAD] 2023-12-31 OPEN",
                        "r04 [COORDINATE] 2023-09-30 LAST_DAY",
                        "r05 [COORDINATE] 2023-09-30 LAST_DAY",
                        "r07 [LEAD] 2023-12-31 ONGOING",
                        "r08 [COORDINATE] 2023-12-31 ONGOING",
                        "r09 [LEAD] 2023-12-31 ONGOING",
                        "r10 [COORDINATE] 2023-12-31 ONGOING",
                        "r13 [LEAD] 2023-12-31 ONGOING",
                        "r14 [LEAD] 2023-12-31 ONGOING");
        assertThat(lines(duties.lastDayPassedBy(DAY.plusDays(1)).owed()))
                .containsExactly("r04 [COORDINATE] 2023-09-30 LAST_DAY", "r05 [COORDINATE] 2023-09-30 LAST_DAY");
        // The clauses address the heads of the departments; a directory of bodies does not say who heads them.
        assertThat(lines(duties.owedOn(DAY).possible())).contains("task.general.a [LEAD] 2023-12-31 OPEN");
    }

    @Test
    void department_of_home_affairs() {
        assertThat(lines(of("Sở Nội vụ").owedOn(DAY).owed()))
                .containsExactly(
                        "r04 [LEAD] 2023-09-30 LAST_DAY",
                        "assign.2 [MONITOR, URGE, INSPECT, ADVISE, REPORT] 2023-12-31 ONGOING",
                        "assign.4 [COORDINATE] 2023-12-31 ONGOING",
                        "report.2 [REPORT] 2023-03-20 LAST_DAY_PASSED",
                        "report.2 [REPORT] 2023-06-20 LAST_DAY_PASSED",
                        "report.2 [REPORT] 2023-09-20 LAST_DAY_PASSED");
    }

    @Test
    void office_of_the_provincial_committee() {
        assertThat(lines(of("Văn phòng UBND tỉnh").owedOn(DAY).owed()))
                .containsExactly(
                        "r06 [COORDINATE] 2023-12-31 ONGOING",
                        "r08 [LEAD] 2023-12-31 ONGOING",
                        "r09 [COORDINATE] 2023-12-31 ONGOING",
                        "r13 [COORDINATE] 2023-12-31 ONGOING",
                        "r14 [COORDINATE] 2023-12-31 ONGOING");
    }

    @Test
    void all_rows_of_the_appendix() throws Exception {
        List<String> rows = PLAN.responsibilities().ofEverybody().all(DAY).owed().stream()
                .filter(duty ->
                        duty.source() instanceof Task task && !task.getLeads().isEmpty())
                .map(duty -> String.join(
                        ";",
                        duty.source().getId(),
                        duty.roles().get(0).toString(),
                        duty.parties().stream()
                                .map(party -> party.getName().toString())
                                .collect(Collectors.joining(" | ")),
                        duty.term().firstDay().toString(),
                        duty.term().lastDays().get(0).toString(),
                        duty.term().stateOn(DAY).toString()))
                .toList();

        assertThat(rows).isEqualTo(golden());
    }

    private static List<String> golden() throws Exception {
        try (InputStream file = Objects.requireNonNull(
                SonLaDutiesTest.class.getResourceAsStream("/golden/duties/son-la-2023-09-30.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void quarter_six_months_and_year_are_four_reports() {
        assertThat(PLAN.getReporting())
                .hasSize(2)
                .allSatisfy(report -> assertThat(REPORTS.schedule(report.getFrequencies(), PLAN.getPeriod())
                                .reports())
                        .extracting(period -> period.due().toString())
                        .containsExactly("2023-03-20", "2023-06-20", "2023-09-20", "2023-12-20"));
    }
}
