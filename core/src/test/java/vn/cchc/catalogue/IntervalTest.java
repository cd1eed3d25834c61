package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest(name = "{0}: below {1}, lower end {2}, between {3}, upper end {4}, above {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[70,90] | false | true  | true | true  | false",
                "(70,90] | false | false | true | true  | false",
                "[70,90) | false | true  | true | false | false",
                "(70,90) | false | false | true | false | false",
                "[70,)   | false | true  | true | true  | true",
                "(70,)   | false | false | true | true  | true",
                "(,90]   | true  | true  | true | true  | false",
                "(,90)   | true  | true  | true | false | false",
                "(,)     | true  | true  | true | true  | true"
            })
    void endsBelongAsTheyAreWritten(
            String stretch, boolean below, boolean lower, boolean between, boolean upper, boolean above) {
        Interval interval = Checking.band(stretch + " 0");

        assertThat(interval.contains(new BigDecimal("69.99"))).isEqualTo(below);
        assertThat(interval.contains(new BigDecimal("70.0"))).isEqualTo(lower);
        assertThat(interval.contains(new BigDecimal("80"))).isEqualTo(between);
        assertThat(interval.contains(new BigDecimal("90.00"))).isEqualTo(upper);
        assertThat(interval.contains(new BigDecimal("90.01"))).isEqualTo(above);
    }
}
