package vn.cchc.plan;

import static vn.cchc.plan.ReportFrequency.ANNUAL;
import static vn.cchc.plan.ReportFrequency.QUARTERLY;
import static vn.cchc.plan.ReportFrequency.SEMIANNUAL;

import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/**
 * Which reports a year has, when their data are closed and when they are due (lịch báo cáo), by a rule that holds for a
 * time. Another rule is another value.
 */
@Value.Immutable
@Value.Enclosing
public sealed interface ReportingCalendar permits ImmutableReportingCalendar {

    /**
     * {@return the rule}
     */
    Citation getCitation();

    /**
     * {@return the time for which the rule holds (hiệu lực)}
     */
    Validity getValidity();

    /**
     * {@return the reports of a year, in order}
     */
    List<Slot> getSlots();

    /** A report that every year has. */
    @Value.Immutable
    sealed interface Slot permits ImmutableReportingCalendar.Slot {

        /**
         * {@return which report it is}
         */
        ReportKind getKind();

        /**
         * {@return the frequencies that it answers: the report of six months is that of the second quarter too}
         */
        List<ReportFrequency> getFrequencies();

        /**
         * {@return the first day of its data; in the year before if that is later in the calendar than the cut-off}
         */
        MonthDay getFrom();

        /**
         * {@return the last day of its data (chốt số liệu)}
         */
        MonthDay getCutOff();

        /**
         * {@return the day by which it is sent}
         */
        MonthDay getDue();

        /**
         * {@return the report in a year}
         *
         * @param year the year in which it is due
         */
        default ReportingPeriod in(int year) {
            int begins = getFrom().isAfter(getCutOff()) ? year - 1 : year;
            return new ReportingPeriod(
                    getKind(), getFrom().atYear(begins), getCutOff().atYear(year), getDue().atYear(year));
        }
    }

    /**
     * The reports of a period.
     *
     * @param reports the reports that are due in it, by day
     * @param unplaced the frequencies asked for of which at least one report has no day here: on request, without a slot, or
     *     outside the time for which the calendar holds
     */
    record Schedule(List<ReportingPeriod> reports, List<ReportFrequency> unplaced) {}

    /**
     * {@return the reports that frequencies ask for in a period: each once, however many frequencies it answers}
     *
     * @param frequencies the frequencies
     * @param period the period in which the reports are due
     */
    default Schedule schedule(Collection<ReportFrequency> frequencies, PlanPeriod period) {
        List<ReportingPeriod> reports = due(frequencies, period).stream()
                .filter(report -> getValidity().contains(report.due()))
                .toList();
        List<ReportFrequency> unplaced = frequencies.stream()
                .distinct()
                .filter(frequency -> isWithoutSlot(frequency)
                        || due(List.of(frequency), period).stream()
                                .anyMatch(report -> !getValidity().contains(report.due())))
                .toList();
        return new Schedule(reports, unplaced);
    }

    private boolean isWithoutSlot(ReportFrequency frequency) {
        return getSlots().stream().noneMatch(slot -> slot.getFrequencies().contains(frequency));
    }

    private List<ReportingPeriod> due(Collection<ReportFrequency> frequencies, PlanPeriod period) {
        return IntStream.rangeClosed(period.getFrom().getYear(), period.getTo().getYear())
                .boxed()
                .flatMap(year -> getSlots().stream()
                        .filter(slot -> slot.getFrequencies().stream().anyMatch(frequencies::contains))
                        .map(slot -> slot.in(year)))
                .filter(report -> !report.due().isBefore(period.getFrom())
                        && !report.due().isAfter(period.getTo()))
                .toList();
    }

    /**
     * {@return the four reports on public administration reform of a year (báo cáo CCHC), by CV 581/BNV-CCHC: data from the 15th
     * to the 14th, due on the 20th. When the rule began and whether it still holds is not known here, so the caller says so}
     *
     * @param validity the time for which the caller takes the rule to hold
     */
    static ReportingCalendar ofLetter581(Validity validity) {
        return builder()
                .citation(Citation.builder().document(Text.of("581/BNV-CCHC")).build())
                .validity(validity)
                .addSlots(
                        slot(ReportKind.FIRST_QUARTER, 12, 3, QUARTERLY),
                        slot(ReportKind.SIX_MONTHS, 12, 6, QUARTERLY, SEMIANNUAL),
                        slot(ReportKind.THIRD_QUARTER, 6, 9, QUARTERLY),
                        slot(ReportKind.YEAR, 12, 12, QUARTERLY, SEMIANNUAL, ANNUAL))
                .build();
    }

    private static Slot slot(ReportKind kind, int firstMonth, int lastMonth, ReportFrequency... frequencies) {
        return new ImmutableReportingCalendar.Slot.Builder()
                .kind(kind)
                .addFrequencies(frequencies)
                .from(MonthDay.of(firstMonth, 15))
                .cutOff(MonthDay.of(lastMonth, 14))
                .due(MonthDay.of(lastMonth, 20))
                .build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableReportingCalendar.Builder builder() {
        return new ImmutableReportingCalendar.Builder();
    }
}
