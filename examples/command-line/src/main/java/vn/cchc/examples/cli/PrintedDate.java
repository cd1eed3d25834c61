package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as people type it: 2023-09-30, 30/9/2023 or 30/09/2023. */
final class PrintedDate implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String text) {
        LocalDate day = text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY_FIRST);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new TypeConversionException(text);
        }
        return day;
    }
}
