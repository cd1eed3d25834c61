package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.organization.Party;
import vn.cchc.plan.CriterionLinks;
import vn.cchc.plan.CriterionLinks.Unserved;
import vn.cchc.plan.Duty;
import vn.cchc.plan.DutyState;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.ReportingCalendar;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.plan.Task;
import vn.cchc.value.Validity;

/** Duties of the plans in which tasks name no lead: sections and clauses on the carrying out do. */
class DutiesOfRealPlansTest {

    private static List<Duty> tasksOf(GoldenPlan golden, String party) {
        ImprovementPlan plan = golden.plan();
        return plan
                .responsibilities()
                .of(Party.organization(party))
                .owedOn(plan.getPeriod().getFrom())
                .owed()
                .stream()
                .filter(duty -> duty.source() instanceof Task)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LAO_CAI_TRANSPORT, Văn phòng Sở, PLAN, 17",
        "LANG_SON_TRANSPORT, Văn phòng Sở, PLAN, 21",
        "LAO_CAI_JUSTICE, Văn phòng Sở, PLAN, 22",
        "THUA_THIEN_HUE_TRANSPORT, Văn phòng, PLAN, 13",
        "THUA_THIEN_HUE_TRANSPORT, 'Các phòng, đơn vị', SECTION, 5",
        "SON_LA, Thủ trưởng các sở, PLAN, 0"
    })
    void leads_are_inherited(GoldenPlan plan, String party, Origin origin, int tasks) {
        assertThat(tasksOf(plan, party)).hasSize(tasks).allSatisfy(duty -> {
            assertThat(duty.origin()).isEqualTo(origin);
            assertThat(duty.term().origin()).isEqualTo(Origin.PLAN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void somebody_leads_every_task(GoldenPlan plan) {
        assertThat(plan.plan().responsibilities().withoutLead()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LAO_CAI_TRANSPORT, ''",
        "LANG_SON_TRANSPORT, Văn phòng Sở [1]",
        "LAO_CAI_JUSTICE, ''",
        "THUA_THIEN_HUE_TRANSPORT, Văn phòng [2]",
        "SON_LA, 'Thủ trưởng các sở, ban, ngành [1]; Chủ tịch UBND các huyện, thành phố [1]; UBND các xã, phường, thị trấn"
                + " [1]; các cơ quan ngành dọc Trung ương đóng trên địa bàn tỉnh [1]; Sở Nội vụ [1]'"
    })
    void who_monitors(GoldenPlan plan, String monitors) {
        assertThat(plan.plan().responsibilities().byMonitor().entrySet().stream()
                        .map(entry -> entry.getKey().getName() + " ["
                                + entry.getValue().size() + "]")
                        .collect(Collectors.joining("; ")))
                .isEqualTo(monitors);
    }

    @ParameterizedTest
    @CsvSource({
        "LAO_CAI_TRANSPORT, 'các phòng chuyên môn, đơn vị', 4, 0",
        "LANG_SON_TRANSPORT, Văn phòng Sở, 0, 1",
        "LAO_CAI_JUSTICE, 'các phòng, đơn vị', 4, 0",
        "THUA_THIEN_HUE_TRANSPORT, Văn phòng, 0, 0",
        "SON_LA, Sở Nội vụ, 4, 0"
    })
    void reports_have_a_day_where_the_calendar_places_them(GoldenPlan golden, String party, int placed, int without) {
        ImprovementPlan plan = golden.plan();
        ReportingCalendar calendar = ReportingCalendar.ofLetter581(
                Validity.between(plan.getPeriod().getFrom(), plan.getPeriod().getTo()));
        List<Duty> reports = plan
                .responsibilities()
                .of(Party.organization(party))
                .reportingBy(calendar)
                .all(plan.getPeriod().getTo())
                .owed()
                .stream()
                .filter(duty -> plan.getReporting().contains(duty.source()))
                .toList();

        assertThat(reports.stream().filter(duty -> duty.term().report().isPresent()))
                .hasSize(placed);
        assertThat(reports.stream()
                        .filter(duty -> duty.term().stateOn(plan.getPeriod().getTo()) == DutyState.UNDATED))
                .hasSize(without);
    }

    @Test
    void sections_state_what_their_tasks_serve() {
        CriterionLinks links = GoldenPlan.LANG_SON_TRANSPORT.plan().criterionLinks();

        assertThat(links.serving("SIPAS.SERVICE.PROCEDURE").stated()).hasSize(4);
        assertThat(links.servingAtOrBelow("PAR").stated()).hasSize(9);
        assertThat(links.unserved(List.of("PAR.7", "PAR.8", "SIPAS.SERVICE", "SIPAS.POLICY")))
                .isEqualTo(new Unserved(List.of("PAR.8", "SIPAS.POLICY"), List.of()));
    }

    @Test
    void plan_that_states_no_criterion_is_linked_by_proposals_only() {
        CriterionLinks links = GoldenPlan.SON_LA.plan().criterionLinks();

        assertThat(links.servingAtOrBelow("SIPAS").stated()).isEmpty();
        assertThat(links.servingAtOrBelow("SIPAS").proposed()).hasSize(22);
        assertThat(links.unserved(List.of("PAR.1", "SIPAS.POLICY.IMPACT")))
                .isEqualTo(new Unserved(List.of("SIPAS.POLICY.IMPACT"), List.of("PAR.1")));
    }
}
