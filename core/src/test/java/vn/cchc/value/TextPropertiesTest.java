package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Equality of texts is that of their composed forms, whatever the letters. */
class TextPropertiesTest {

    /** Short texts of few letters in all their codings, so that equal pairs come up often. */
    @Provide
    Arbitrary<String> spellings() {
        Arbitrary<String> letters = Arbitraries.of("a", "Ổ", "ệ", "Ô", "̉", "̣", "đ", " ", "Å", "각")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Combinators.combine(letters, Arbitraries.of(Form.NFC, Form.NFD)).as(Normalizer::normalize);
    }

    @Property
    void equalityAgreesWithNfc(@ForAll("spellings") String one, @ForAll("spellings") String other) {
        boolean twins = Normalizer.normalize(one, Form.NFC).equals(Normalizer.normalize(other, Form.NFC));

        assertThat(Text.of(one).equals(Text.of(other))).isEqualTo(twins);
        assertThat(Text.of(one).compareTo(Text.of(other)) == 0).isEqualTo(twins);
    }

    @Property
    void equalityIsAnEquivalence(
            @ForAll("spellings") String a, @ForAll("spellings") String b, @ForAll("spellings") String c) {
        Text one = Text.of(a);
        Text two = Text.of(b);
        Text three = Text.of(c);

        assertThat(one.equals(Text.of(a))).isTrue();
        assertThat(one.equals(two)).isEqualTo(two.equals(one));
        assertThat(!one.equals(two) || !two.equals(three) || one.equals(three)).isTrue();
        assertThat(!one.equals(two) || one.hashCode() == two.hashCode()).isTrue();
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Property
    void otherCodingOfTheSameTextIsEqual(@ForAll("spellings") String text) {
        Text decomposed = Text.of(Normalizer.normalize(text, Form.NFD));

        assertThatObject(decomposed).isEqualTo(Text.of(text)).hasSameHashCodeAs(Text.of(text));
    }

    @Property
    void whatIsTakenIsKeptToTheLetter(@ForAll("spellings") String text) {
        assertThatObject(Text.of(text)).hasToString(text);
    }
}
