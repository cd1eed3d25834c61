package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Text looks at most letters by itself and asks the platform's normalizer only about others. That the two agree is shown for
 * every letter by itself and for every two letters of the ranges that it looks at, and a little beyond: a letter composes with
 * the one before it or with none.
 */
class ComposedLettersTest {

    private static void agree(String text) {
        boolean normal = Normalizer.isNormalized(text, Form.NFC);
        // One comparison for a million texts; the words are for the one that fails.
        if (Text.of(text).isComposed() != normal) {
            assertThat(Text.of(text).isComposed())
                    .as(text.codePoints()
                            .mapToObj(Integer::toHexString)
                            .toList()
                            .toString())
                    .isEqualTo(normal);
        }
        String composed = normal ? text : Normalizer.normalize(text, Form.NFC);
        if (!Text.of(text).composed().equals(composed)) {
            assertThat(Text.of(text).composed()).isEqualTo(composed);
        }
    }

    @Test
    void everyLetterByItself() {
        IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> !CharacterKinds.isForbidden(c))
                .forEach(c -> agree(Character.toString(c)));
    }

    @Test
    void everyTwoLetters() {
        List<String> letters = new ArrayList<>();
        IntStream.of(0, 0x1DFE, 0x200B)
                .flatMap(from -> IntStream.range(from, from == 0 ? 0x346 : from == 0x1DFE ? 0x1F02 : 0x202A))
                .filter(c -> !CharacterKinds.isForbidden(c))
                .forEach(c -> letters.add(Character.toString(c)));

        assertThat(letters).contains("\u02FF", "\u0300", "\u1DFF", "\u1E00", "\u1EFF", "\u1F00", "\u2010", "\u2027");
        for (String first : letters) {
            for (String second : letters) {
                agree(first + second);
            }
        }
    }
}
