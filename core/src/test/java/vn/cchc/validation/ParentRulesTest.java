package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.validation.ParentPlanSamples.holding;
import static vn.cchc.validation.ParentPlanSamples.numbered;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.value.Text;

class ParentRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2024-12-31,false",
        "2024-07-01,2024-12-31,false",
        "2023-12-31,2024-12-31,true",
        "2024-01-01,2025-01-01,true",
        "2025-01-01,2025-12-31,true"
    })
    void periodLiesInThatOfTheSuperiorPlan(LocalDate from, LocalDate to, boolean violated) {
        ImprovementPlan plan = numbered(1, 2).period(PlanPeriod.of(from, to)).build();
        assertThat(Checked.rule("PLN-04", plan, holding(numbered(2).build())).places())
                .isEqualTo(violated ? List.of("period") : List.of());
    }

    @Test
    void periodOfTheSuperiorPlanIsTold() {
        ImprovementPlan plan = numbered(1, 169).period(PlanPeriod.ofYear(2025)).build();
        assertThat(Checked.rule("PLN-04", plan, holding(numbered(169).build())).vietnamese())
                .isEqualTo("Năm khác kế hoạch cấp trên: «169/KH-UBND: 2024»");
    }

    @ParameterizedTest
    @CsvSource({"PLN-04", "PLN-06", "REP-05", "XPL-01", "XPL-03"})
    void superiorPlanThatTheHostDoesNotHoldIsNotChecked(String code) {
        ImprovementPlan plan = numbered(1, 2).build();
        assertThat(Checked.rule(code, plan).missing()).containsExactly(ReferenceSource.PARENT_PLAN);
        assertThat(Checked.rule(code, plan, holding()).missing()).containsExactly(ReferenceSource.PARENT_PLAN);
        assertThat(Checked.rule(code, plan, holding(numbered(2).build())).missing())
                .isEmpty();
        assertThat(Checked.rule(code, Plans.valid()).missing()).isEmpty();
    }

    @Test
    void chainThatEndsIsNoCircle() {
        ReferenceData host = holding(
                numbered(2, 4).build(), numbered(3, 4).build(), numbered(4).build());
        assertThat(Checked.rule("PLN-06", numbered(1, 2, 3).build(), host).places())
                .isEmpty();
    }

    @Test
    void planThatCarriesOutItself() {
        ImprovementPlan plan = numbered(1, 1).build();
        assertThat(Checked.rule("PLN-06", plan, holding(plan)).places()).containsExactly("document.references[0]");
        assertThat(Checked.rule("PLN-06", plan, holding(plan)).vietnamese())
                .isEqualTo("Quan hệ kế hoạch cấp trên bị lặp vòng: «1/KH-UBND → 1/KH-UBND»");
    }

    @Test
    void circleThroughOthers() {
        ImprovementPlan plan = numbered(1, 9, 2).build();
        ReferenceData host = holding(
                plan,
                numbered(9).build(),
                numbered(2, 3).build(),
                numbered(3, 1).build());
        assertThat(Checked.rule("PLN-06", plan, host).places()).containsExactly("document.references[1]");
        assertThat(Checked.rule("PLN-06", plan, host).vietnamese())
                .endsWith("«1/KH-UBND → 2/KH-UBND → 3/KH-UBND → 1/KH-UBND»");
    }

    @Test
    void circleAboveThePlanEnds() {
        ReferenceData host = holding(numbered(2, 3).build(), numbered(3, 2).build());
        assertThat(Checked.rule("PLN-06", numbered(1, 2).build(), host).vietnamese())
                .endsWith("«2/KH-UBND → 3/KH-UBND → 2/KH-UBND»");
    }

    @Test
    void everyCitationThatLeadsIntoACircleIsNamed() {
        ReferenceData host = holding(
                numbered(2, 4).build(),
                numbered(3, 4).build(),
                numbered(4, 5).build(),
                numbered(5, 4).build());
        assertThat(Checked.rule("PLN-06", numbered(1, 2, 3).build(), host).places())
                .containsExactly("document.references[0]", "document.references[1]");
    }

    private static List<String> notChecked(ImprovementPlan plan, ReferenceData host) {
        return PlanValidator.standard().report(plan, ValidationProfile.ISSUED, host).notChecked().stream()
                .map(NotChecked::code)
                .toList();
    }

    @Test
    void hostThatMakesANewPlanForEachCitationComesToAnEnd() {
        AtomicInteger made = new AtomicInteger(1);
        ReferenceData host = ReferenceData.builder()
                .parentPlans(citation -> {
                    int number = made.incrementAndGet();
                    return Optional.of(numbered(number, number + 1).build());
                })
                .build();
        assertThat(notChecked(numbered(1, 2).build(), host)).contains("PLN-06");
        assertThat(made.get()).isLessThan(200);
    }

    @Test
    void chainOfAHundredPlansIsCheckedAndALongerOneIsNot() {
        ImprovementPlan[] chain = IntStream.rangeClosed(2, 100)
                .mapToObj(number -> numbered(number, number + 1).build())
                .toArray(ImprovementPlan[]::new);
        ImprovementPlan[] hundred = Arrays.copyOf(chain, 100);
        hundred[99] = numbered(101).build();
        assertThat(notChecked(numbered(1, 2).build(), holding(hundred))).doesNotContain("PLN-06");
        ImprovementPlan[] more = Arrays.copyOf(chain, 101);
        more[99] = numbered(101, 102).build();
        more[100] = numbered(102).build();
        assertThat(notChecked(numbered(1, 2).build(), holding(more))).contains("PLN-06");
    }

    @Test
    void chainThatTheHostLosesIsNotCheckedToTheEnd() {
        ReferenceData host = holding(numbered(2, 3).build());
        assertThat(Checked.rule("PLN-06", numbered(1, 2).build(), host).missing())
                .containsExactly(ReferenceSource.PARENT_PLAN);
    }

    private static ReportingObligation duty(String id, ReportFrequency... frequencies) {
        return ReportingObligation.builder()
                .id(id)
                .frequencies(List.of(frequencies))
                .asPrinted(Text.of("hàng quý, năm"))
                .build();
    }

    @Test
    void reportsAreAsManyAsAbove() {
        ReferenceData host = holding(numbered(2)
                .addReporting(duty("b1", ReportFrequency.QUARTERLY, ReportFrequency.ANNUAL, ReportFrequency.ON_REQUEST))
                .build());
        ImprovementPlan fewer =
                numbered(1, 2).addReporting(duty("b1", ReportFrequency.ANNUAL)).build();
        assertThat(Checked.rule("REP-05", fewer, host).places()).containsExactly("reporting");
        assertThat(Checked.rule("REP-05", fewer, host).vietnamese())
                .isEqualTo("Số kỳ báo cáo ít hơn kế hoạch cấp trên: «hàng quý, năm»");
        ImprovementPlan split = numbered(1, 2)
                .addReporting(duty("b1", ReportFrequency.ANNUAL, ReportFrequency.MONTHLY))
                .addReporting(duty("b2", ReportFrequency.QUARTERLY))
                .build();
        assertThat(Checked.rule("REP-05", split, host).places()).isEmpty();
        assertThat(Checked.rule("REP-05", numbered(1, 2).build(), host).places())
                .containsExactly("reporting");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY,SEMIANNUAL,false",
        "QUARTERLY,ANNUAL,false",
        "MONTHLY,QUARTERLY,false",
        "SEMIANNUAL,ANNUAL,false",
        "SEMIANNUAL,SEMIANNUAL,false",
        "SEMIANNUAL,QUARTERLY,true",
        "ANNUAL,SEMIANNUAL,true",
        "QUARTERLY,MONTHLY,true",
        "ON_REQUEST,ANNUAL,true",
        "ANNUAL,ON_REQUEST,false",
        "ON_REQUEST,ON_REQUEST,false",
    })
    void shorterPeriodHoldsTheLongerOnes(ReportFrequency own, ReportFrequency above, boolean violated) {
        ImprovementPlan plan = numbered(1, 2).addReporting(duty("b1", own)).build();
        ReferenceData host = holding(numbered(2).addReporting(duty("b1", above)).build());
        assertThat(Checked.rule("REP-05", plan, host).places()).isEqualTo(violated ? List.of("reporting") : List.of());
    }
}
