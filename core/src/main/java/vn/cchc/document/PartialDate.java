package vn.cchc.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A date as far as it is printed (ngày tháng năm): {@code 2024}, {@code 2024-06} or {@code 2024-06-04}.
 *
 * <p>Plans circulate as "ngày tháng 6 năm 2024" before they are signed; the missing day is kept missing. Partial dates
 * order by their known parts, the less precise first.
 */
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
        try {
            LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        } catch (DateTimeException e) {
            throw refuse(toString());
        }
        if (year < 1000 || year > 9999) {
            throw refuse(toString());
        }
    }

    /**
     * {@return a date of which only the year is known}
     *
     * @param year four digits
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it does not exist
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * {@return a date of which year and month are known}
     *
     * @param year four digits
     * @param month 1 to 12
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it does not exist
     */
    public static PartialDate of(int year, int month) {
        if (month == 0) {
            throw refuse(year + "-00");
        }
        return new PartialDate(year, month, 0);
    }

    /**
     * {@return a complete date}
     *
     * @param year four digits
     * @param month 1 to 12
     * @param day 1 to 31
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it does not exist
     */
    public static PartialDate of(int year, int month, int day) {
        if (month == 0 || day == 0) {
            throw refuse(year + "-" + month + "-" + day);
        }
        return new PartialDate(year, month, day);
    }

    /**
     * {@return a complete date}
     *
     * @param date the date
     */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads the ISO form.
     *
     * @param iso {@code 2024}, {@code 2024-06} or {@code 2024-06-04}
     * @return the date
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if the text has another form or the date does not exist
     */
    public static PartialDate parse(String iso) {
        Matcher parts = FORM.matcher(iso);
        if (!parts.matches()) {
            throw refuse(iso);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return of(year);
            }
            int month = Integer.parseInt(parts.group(2));
            return parts.group(3) == null ? of(year, month) : of(year, month, Integer.parseInt(parts.group(3)));
        } catch (InvalidValueException e) {
            throw refuse(iso);
        }
    }

    private static InvalidValueException refuse(String found) {
        return InvalidValueException.of(ValueRule.CALENDAR, found, "2024, 2024-06, 2024-06-04");
    }

    /**
     * {@return the year (năm)}
     */
    public int getYear() {
        return year;
    }

    /**
     * {@return the month (tháng), if known}
     */
    public Optional<Integer> getMonth() {
        return month == 0 ? Optional.empty() : Optional.of(month);
    }

    /**
     * {@return the day of the month (ngày), if known}
     */
    public Optional<Integer> getDay() {
        return day == 0 ? Optional.empty() : Optional.of(day);
    }

    /**
     * {@return whether year, month and day are known}
     */
    public boolean isComplete() {
        return day != 0;
    }

    /**
     * {@return the earliest day that this date can mean}
     */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /**
     * {@return the latest day that this date can mean}
     */
    public LocalDate latest() {
        return day != 0
                ? earliest()
                : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /**
     * {@return the ISO form, as far as known}
     */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10).append(year);
        if (month != 0) {
            append(iso, month);
        }
        if (day != 0) {
            append(iso, day);
        }
        return iso.toString();
    }

    private static void append(StringBuilder iso, int part) {
        iso.append(part < 10 && part >= 0 ? "-0" : "-").append(part);
    }
}
