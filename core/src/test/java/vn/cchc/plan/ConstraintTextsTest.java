package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each constraint has a text of ours in both languages, and no text is left over. */
class ConstraintTextsTest {

    @Test
    void keysInUseAndKeysOfBothFilesAreTheSame() {
        Set<String> used = DeclaredConstraints.all().values().stream()
                .map(ConstraintTextsTest::messageOf)
                .collect(Collectors.toSet());

        assertThat(used).allMatch(key -> key.matches("\\{vn\\.cchc\\.[A-Z]{3}-[0-9]{2}[a-z]?}"));
        assertThat(braced(ConstraintTexts.ENGLISH.stringPropertyNames())).isEqualTo(used);
        assertThat(braced(ConstraintTexts.VIETNAMESE.stringPropertyNames())).isEqualTo(used);
    }

    /** Without a file of its own, English would be looked for in the language of the machine before the base file. */
    @Test
    void anyOtherLanguageGetsTheEnglishTexts() {
        assertThat(ConstraintTexts.BASE).isEqualTo(ConstraintTexts.ENGLISH);
    }

    @Test
    void noTextIsBlankOrHasHolesOrIsForgottenInEnglish() {
        assertThat(ConstraintTexts.ENGLISH).allSatisfy((key, text) -> {
            assertThat((String) text).isNotBlank().doesNotContain("{", "}");
            assertThat(ConstraintTexts.VIETNAMESE.getProperty((String) key))
                    .isNotBlank()
                    .doesNotContain("{", "}")
                    .isNotEqualTo(text);
        });
    }

    private static Set<String> braced(Set<String> keys) {
        return keys.stream().map(key -> "{" + key + "}").collect(Collectors.toSet());
    }

    private static String messageOf(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
