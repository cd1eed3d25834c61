package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImmutableReportingObligation;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.value.Text;

class ReportingRulesTest {

    private static final Party OFFICE = Party.organization("Văn phòng Sở");

    private static ImmutableReportingObligation.Builder duty() {
        return ReportingObligation.builder()
                .id("b1")
                .addReporter(OFFICE)
                .recipient(Party.organization("UBND tỉnh"))
                .via(Party.organization("Sở Nội vụ"))
                .addFrequency(ReportFrequency.QUARTERLY)
                .asPrinted(Text.of("báo cáo hàng quý"));
    }

    private static ImprovementPlan plan(ImmutableReportingObligation.Builder duty) {
        return Plans.plan().addReporting(duty.build()).build();
    }

    @Test
    void reportIsLaidDown() {
        assertThat(Checked.rule("REP-01", Plans.valid()).places()).containsExactly("reporting");
        assertThat(Checked.rule("REP-01", Plans.valid()).vietnamese()).isEqualTo("Chưa quy định chế độ báo cáo");
        assertThat(Checked.rule("REP-01", plan(duty())).places()).isEmpty();
    }

    @Test
    void frequencyIsNamed() {
        ImprovementPlan never = plan(duty().frequencies(List.of()));
        assertThat(Checked.rule("REP-02", never).places()).containsExactly("reporting[0].frequencies");
        assertThat(Checked.rule("REP-02", never).vietnamese())
                .isEqualTo("Thiếu kỳ báo cáo: chế độ báo cáo «báo cáo hàng quý»");
        assertThat(Checked.rule("REP-02", plan(duty())).places()).isEmpty();
    }

    @Test
    void recipientIsNamed() {
        ImprovementPlan nowhere = plan(duty().recipient(Optional.empty()));
        assertThat(Checked.rule("REP-03", nowhere).places()).containsExactly("reporting[0].recipient");
        assertThat(Checked.rule("REP-03", nowhere).vietnamese())
                .isEqualTo("Thiếu nơi nhận báo cáo: chế độ báo cáo «báo cáo hàng quý»");
        assertThat(Checked.rule("REP-03", plan(duty())).places()).isEmpty();
    }

    @Test
    void senderMediatorAndRecipientDiffer() {
        assertThat(Checked.rule("REP-04", plan(duty())).places()).isEmpty();
        assertThat(Checked.rule("REP-04", plan(duty().via(Optional.empty()))).places())
                .isEmpty();
        assertThat(Checked.rule("REP-04", plan(duty().recipient(Party.organization("VĂN PHÒNG SỞ"))))
                        .places())
                .containsExactly("reporting[0].recipient");
        assertThat(Checked.rule("REP-04", plan(duty().via(OFFICE))).places()).containsExactly("reporting[0].via");
        assertThat(Checked.rule("REP-04", plan(duty().via(Party.organization("Ủy ban nhân dân tỉnh"))))
                        .places())
                .containsExactly("reporting[0].via");
        assertThat(Checked.rule("REP-04", plan(duty().via(OFFICE))).vietnamese())
                .isEqualTo("Nơi gửi và nơi nhận báo cáo trùng nhau: chế độ báo cáo «báo cáo hàng quý»"
                        + " («Văn phòng Sở»)");
    }
}
