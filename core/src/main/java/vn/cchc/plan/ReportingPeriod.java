package vn.cchc.plan;

import java.time.LocalDate;

/**
 * A report that falls due, with the stretch of time that it is about (kỳ báo cáo).
 *
 * @param kind which report of the year it is
 * @param from the first day of its data
 * @param cutOff the last day of its data (chốt số liệu)
 * @param due the day by which it is sent (hạn gửi báo cáo)
 */
public record ReportingPeriod(ReportKind kind, LocalDate from, LocalDate cutOff, LocalDate due) {}
