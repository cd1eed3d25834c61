package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    /** The sixth begins with a Cyrillic letter, the seventh has full-width digits. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", ".a", "-a", "а1", "a１", "nhiệm-vụ", "a/b", "a\n", "a\u0000", "_a"})
    void otherFormIsRefused(String id) {
        Refusal.by(ValueRule.IDENTIFIER, "section", () -> Names.checkId("section", id));
        Refusal.by(ValueRule.IDENTIFIER, "section", () -> Names.checkId("section", Optional.of(id)));
        Refusal.by(ValueRule.IDENTIFIER, "tasks", () -> Names.checkIds("tasks", List.of("good", id)));
    }

    @Test
    void hundredCharactersAreTakenOneMoreIsNot() {
        assertThatCode(() -> Names.checkId("id", "a".repeat(100))).doesNotThrowAnyException();
        Refusal.by(ValueRule.IDENTIFIER, () -> Names.checkId("id", "a".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "A", "seed-004.task_12", "PAR.1.2"})
    void idIsTaken(String id) {
        assertThatCode(() -> Names.checkIds("tasks", List.of(id))).doesNotThrowAnyException();
    }

    @Test
    void noIdIsNoFault() {
        assertThatCode(() -> Names.checkId("section", Optional.empty())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", " \uFEFF"})
    void blankNameIsRefused(String name) {
        Refusal.by(ValueRule.BLANK, "name", () -> Names.checkNotBlank("name", Text.of(name)));
    }

    @Test
    void nameIsTaken() {
        assertThatCode(() -> Names.checkNotBlank("name", Text.of("Sở\u00A0Tư pháp")))
                .doesNotThrowAnyException();
    }
}
