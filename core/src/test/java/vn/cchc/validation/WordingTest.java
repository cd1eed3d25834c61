package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the things at fault stand behind the text of a rule. */
class WordingTest {

    private static Violation task(int position, String label) {
        return Violation.at("tasks[" + position + "].text").labelled(label);
    }

    private static String said(String template, Stream<Violation> violations) {
        return new Wording(violations.toList()).message(template, RuleTexts.VIETNAMESE);
    }

    @Test
    void neighboursOfOneKindBearItsWordOnce() {
        Violation solution = Violation.at("solutions[0].text").labelled("-x");
        assertThat(said("Sai", Stream.of(task(0, "a"), task(1, "b"), solution, task(2, "c"))))
                .isEqualTo("Sai: nhiệm vụ «a», «b», giải pháp «-x», nhiệm vụ «c»");
    }

    @Test
    void valuesOfOneThingStandTogether() {
        assertThat(said(
                        "Sai",
                        Stream.of("A", "B", "C")
                                .map(name -> Violation.at("tasks[0].leads[" + name + "]")
                                        .labelled("1")
                                        .of("tasks")
                                        .value(name))))
                .isEqualTo("Sai: nhiệm vụ «1» («A», «B», «C»)");
    }

    @Test
    void placesThatAreNotNamedAreCounted() {
        List<String> labels = List.of("a", "b", "c");
        Stream<Violation> twenty = IntStream.range(0, 20).mapToObj(i -> task(i, labels.get(i % 3)));
        assertThat(said("Sai", twenty)).isEqualTo("Sai: nhiệm vụ «a», «b», «c» và 17 chỗ khác");
        assertThat(said("Nhiệm vụ «{label}» sai", IntStream.range(0, 9).mapToObj(i -> task(i, "n" + i % 7))))
                .isEqualTo("Nhiệm vụ «n0», «n1», «n2», «n3», «n4», «n5» và 3 chỗ khác sai");
    }

    @Test
    void severalThingsNamedInTheTextAreNamedAgainWithWhatStandsThere() {
        Stream<Violation> two =
                Stream.of(task(0, "1").words("oneItem"), task(1, "2").words("blankItem", 3));
        assertThat(said("Nhiệm vụ «{label}» sai", two))
                .isEqualTo("Nhiệm vụ «1», «2» sai: nhiệm vụ «1» (chỉ có một nội dung chi tiết),"
                        + " «2» (nội dung chi tiết thứ 3 để trống)");
        assertThat(new Wording(List.of(task(1, "2").words("blankItem", 3))).message("T", Locale.ENGLISH))
                .isEqualTo("T: task «2» (detailed content 3 is blank)");
    }

    @ParameterizedTest
    @CsvSource({
        "- Rà soát,Rà soát",
        "+Rà soát,Rà soát",
        "– • Rà soát,Rà soát",
        "-7% so với,-7% so với",
        "- 7% số,7% số",
        "Rà - soát,Rà - soát"
    })
    void markOfAListIsNoWord(String text, String words) {
        assertThat(Labels.firstWords(text)).isEqualTo(words);
    }
}
