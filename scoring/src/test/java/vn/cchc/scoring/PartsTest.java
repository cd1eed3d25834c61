package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.Formulas.above;
import static vn.cchc.testing.Formulas.atMost;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.difference;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.largest;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.smallest;
import static vn.cchc.testing.Formulas.sum;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Statistic;

class PartsTest {

    private static final Expression A = fact("a");
    private static final Expression B = fact("b");

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(sum(A, B), List.of(A, B)),
                Arguments.of(product(A, B), List.of(A, B)),
                Arguments.of(difference(A, B), List.of(A, B)),
                Arguments.of(share(A, B), List.of(A, B)),
                Arguments.of(ratio(A, B), List.of(A, B)),
                Arguments.of(growth(A, B), List.of(A, B)),
                Arguments.of(smallest(A, B), List.of(A, B)),
                Arguments.of(largest(A, B), List.of(A, B)),
                Arguments.of(peers(A, Statistic.MEAN), List.of(A)),
                Arguments.of(clamp(A, B, number("1")), List.of(A, B, number("1"))),
                Arguments.of(atMost(A, "1"), List.of(A, number("1"))),
                Arguments.of(A, List.of()),
                Arguments.of(proportional(A, B), List.of()),
                Arguments.of(bands(A, above("0", "1")), List.of()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void formulaHasParts(Expression formula, List<Expression> parts) {
        assertThat(Parts.of(formula)).isEqualTo(parts);
    }
}
