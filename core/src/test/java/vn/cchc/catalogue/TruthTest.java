package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Truth.ALWAYS;
import static vn.cchc.catalogue.Truth.NEVER;
import static vn.cchc.catalogue.Truth.SOMETIMES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @Test
    void whatIsSureStaysSure() {
        assertThat(ALWAYS.not()).isEqualTo(NEVER);
        assertThat(NEVER.not()).isEqualTo(ALWAYS);
        assertThat(SOMETIMES.not()).isEqualTo(SOMETIMES);
    }

    @ParameterizedTest(name = "{0} with {1}: all {2}, any {3}")
    @CsvSource({
        "ALWAYS, ALWAYS, ALWAYS, ALWAYS",
        "ALWAYS, SOMETIMES, SOMETIMES, ALWAYS",
        "ALWAYS, NEVER, NEVER, ALWAYS",
        "SOMETIMES, SOMETIMES, SOMETIMES, SOMETIMES",
        "SOMETIMES, NEVER, NEVER, SOMETIMES",
        "NEVER, NEVER, NEVER, NEVER"
    })
    void severalTogether(Truth one, Truth other, Truth all, Truth any) {
        assertThat(Truth.all(List.of(one, other))).isEqualTo(all);
        assertThat(Truth.all(List.of(other, one))).isEqualTo(all);
        assertThat(Truth.any(List.of(one, other))).isEqualTo(any);
        assertThat(Truth.any(List.of(other, one))).isEqualTo(any);
    }

    /** A row holds for the other comparisons too: more is less the other way round. */
    @ParameterizedTest(name = "{0} against {1}: < {2}, ≤ {3}, = {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2] | [3,4] | ALWAYS    | ALWAYS    | NEVER",
                "[3,4] | [1,2] | NEVER     | NEVER     | NEVER",
                "[1,2] | [2,3] | SOMETIMES | ALWAYS    | SOMETIMES",
                "[1,2) | [2,3] | ALWAYS    | ALWAYS    | NEVER",
                "[1,2] | (2,3] | ALWAYS    | ALWAYS    | NEVER",
                "[1,2) | (2,3] | ALWAYS    | ALWAYS    | NEVER",
                "[2,3] | [1,2] | NEVER     | SOMETIMES | SOMETIMES",
                "(2,3] | [1,2] | NEVER     | NEVER     | NEVER",
                "[2,3] | [1,2) | NEVER     | NEVER     | NEVER",
                "[1,3] | [2,4] | SOMETIMES | SOMETIMES | SOMETIMES",
                "[2,2] | [2,2] | NEVER     | ALWAYS    | ALWAYS",
                "[2,2] | [1,3] | SOMETIMES | SOMETIMES | SOMETIMES",
                "[1,3] | [2,2] | SOMETIMES | SOMETIMES | SOMETIMES",
                "[2,2] | [2,3] | SOMETIMES | ALWAYS    | SOMETIMES",
                "[2,2] | (2,3] | ALWAYS    | ALWAYS    | NEVER",
                "[,2)  | [2,]  | ALWAYS    | ALWAYS    | NEVER",
                "[,2]  | [2,]  | SOMETIMES | ALWAYS    | SOMETIMES",
                "[,]   | [2,2] | SOMETIMES | SOMETIMES | SOMETIMES",
                "[,]   | [,]   | SOMETIMES | SOMETIMES | SOMETIMES",
                "[2,]  | [,3]  | SOMETIMES | SOMETIMES | SOMETIMES"
            })
    void twoNumbersOfWhichOnlyTheRangesAreKnown(String left, String right, Truth less, Truth atMost, Truth equal) {
        Range one = Range.of(Checking.band(left + " 0"));
        Range other = Range.of(Checking.band(right + " 0"));

        assertThat(Truth.of(one, Comparison.LESS_THAN, other)).isEqualTo(less);
        assertThat(Truth.of(one, Comparison.AT_MOST, other)).isEqualTo(atMost);
        assertThat(Truth.of(one, Comparison.EQUAL, other)).isEqualTo(equal);
        assertThat(Truth.of(other, Comparison.MORE_THAN, one)).isEqualTo(less);
        assertThat(Truth.of(other, Comparison.AT_LEAST, one)).isEqualTo(atMost);
        assertThat(Truth.of(other, Comparison.EQUAL, one)).isEqualTo(equal);
        assertThat(Truth.of(one, Comparison.AT_LEAST, other)).isEqualTo(less.not());
        assertThat(Truth.of(one, Comparison.MORE_THAN, other)).isEqualTo(atMost.not());
    }
}
