package vn.cchc.json;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.organization.AdministrativeLevel;
import vn.cchc.organization.AdministrativeUnit;
import vn.cchc.organization.AdministrativeUnits;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/**
 * The provinces and cities under central authority (tỉnh, thành phố trực thuộc trung ương): 63 up to 2025-06-30, 34 from
 * 2025-07-01 (NQ 202/2025/QH15), with their statistical codes, as known in August 2026.
 *
 * <p>The list covers the time from 2012 on, the first year for which a PAR INDEX ranked the 63; what changed before is not
 * in it. Needs {@code de.siegmar:fastcsv}.
 */
public final class Provinces {

    private static final Validity COVERAGE = Validity.from(LocalDate.of(2012, Month.JANUARY, 1));

    private Provinces() {}

    /**
     * {@return the bundled list; keep it, reading it costs}
     *
     * @throws IllegalStateException if FastCSV is not present
     */
    public static AdministrativeUnits bundled() {
        try {
            return AdministrativeUnits.of(COVERAGE, read());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("cchc reads CSV by FastCSV: add de.siegmar:fastcsv", e);
        }
    }

    private static List<AdministrativeUnit> read() {
        try (InputStream file = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().map(Provinces::unit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdministrativeUnit unit(NamedCsvRecord line) {
        return AdministrativeUnit.builder()
                .code(line.getField("code"))
                .name(Text.of(line.getField("name")))
                .fullName(Text.of(line.getField("full_name")))
                .level(AdministrativeLevel.PROVINCE)
                .validFrom(day(line.getField("valid_from")))
                .validTo(day(line.getField("valid_to")))
                .successors(Stream.of(line.getField("successor"))
                        .filter(code -> !code.isEmpty())
                        .toList())
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
