package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of every end of every class, from a table of its own. */
class ClassBoundariesTest {

    static List<NamedCsvRecord> rows() {
        return Csv.golden("classifications/boundaries.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void resultFallsIntoItsClass(NamedCsvRecord row) {
        String found = Catalogues.classification(row.getField("classification"))
                .classOf(new BigDecimal(row.getField("result")))
                .map(band -> band.getName().toString())
                .orElse("");
        assertThat(found).isEqualTo(row.getField("class"));
    }

    @Test
    void everyEndOfEveryClassIsInTheTable() {
        for (String id : Catalogues.classificationIds()) {
            List<BigDecimal> tested = rows().stream()
                    .filter(row -> row.getField("classification").equals(id))
                    .map(row -> new BigDecimal(row.getField("result")))
                    .toList();
            Catalogues.classification(id).getClasses().forEach(band -> {
                band.lowerEnd()
                        .ifPresent(end -> assertThat(tested).as(id).anyMatch(value -> value.compareTo(end) == 0));
                band.upperEnd()
                        .ifPresent(end -> assertThat(tested).as(id).anyMatch(value -> value.compareTo(end) == 0));
            });
        }
    }
}
