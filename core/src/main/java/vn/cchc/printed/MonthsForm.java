package vn.cchc.printed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.value.Text;

/** Reads "Năm 2023", "6 tháng đầu năm", "Quý III/2023", "Tháng 9 năm 2023". */
final class MonthsForm {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final String OF_YEAR = "(?:(?: ?[-/] ?|,? (?:năm )?)([0-9]{4})| trong năm)?";

    private static final Pattern YEAR = Forms.pattern("(?:cả )?(?:năm )?([0-9]{4})|(?:trong |cả )năm");
    private static final Pattern HALF = Forms.pattern("(?:0?6|sáu) tháng (?:(đầu)|cuối) năm(?: ?/? ?([0-9]{4}))?");
    private static final Pattern QUARTER = Forms.pattern("quý ([0-9]{1,2}|[ivx]{1,4})" + OF_YEAR);
    private static final Pattern MONTH = Forms.pattern("tháng ([0-9]{1,2})" + OF_YEAR);
    private static final Pattern BARE_MONTH = Forms.pattern("([0-9]{1,2}) ?[-/] ?([0-9]{4})");

    private MonthsForm() {}

    static boolean isOne(String text) {
        return List.of(YEAR, HALF, QUARTER, MONTH, BARE_MONTH).stream()
                .anyMatch(form -> form.matcher(text).matches());
    }

    static Optional<DatedDeadline.OfMonths> read(String text, Text asPrinted) {
        // "Trước quý III" may or may not mean all of the second: that is for a person to say.
        String stretch = YEAR.matcher(text).matches() ? text : DayForm.withoutPreposition(text);
        return DayForm.isBefore(text) ? Optional.empty() : read(stretch, Optional.of(asPrinted), Optional.empty());
    }

    /**
     * {@return the stretch, if the text is one}
     *
     * @param year the year that holds if none is printed
     */
    static Optional<DatedDeadline.OfMonths> read(String text, Optional<Text> asPrinted, Optional<Integer> year) {
        Matcher years = YEAR.matcher(text);
        if (years.matches()) {
            return Optional.of(DatedDeadline.Year.builder()
                    .asPrinted(asPrinted)
                    .year(yearOf(years.group(1), year))
                    .build());
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return Optional.of(DatedDeadline.HalfYear.builder()
                    .asPrinted(asPrinted)
                    .half(half.group(1) == null ? 2 : 1)
                    .year(yearOf(half.group(2), year))
                    .build());
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return number(quarter.group(1))
                    .map(it -> DatedDeadline.Quarter.builder()
                            .asPrinted(asPrinted)
                            .quarter(it)
                            .year(yearOf(quarter.group(2), year))
                            .build());
        }
        return Optional.of(MONTH.matcher(text))
                .filter(Matcher::matches)
                .or(() -> Optional.of(BARE_MONTH.matcher(text)).filter(Matcher::matches))
                .map(month -> DatedDeadline.Month.builder()
                        .asPrinted(asPrinted)
                        .month(Integer.parseInt(month.group(1)))
                        .year(yearOf(month.group(2), year))
                        .build());
    }

    private static Optional<Integer> yearOf(@Nullable String printed, Optional<Integer> otherwise) {
        return Forms.number(printed).or(() -> otherwise);
    }

    private static Optional<Integer> number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Forms.number(printed);
        }
        int place = ROMAN.indexOf(printed.toLowerCase(Locale.ROOT));
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }
}
