package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cchc.json.internal.FieldList;

/**
 * The list of fields in the documentation is that of the types. After a change of the types, {@code -Dcchc.write=true}
 * writes it anew.
 */
class FieldListTest {

    private static final Path PAGE = Path.of("..", "docs", "plan-fields.md");

    @Test
    void the_page_lists_the_fields_of_the_types() throws Exception {
        if (Boolean.getBoolean("cchc.write")) {
            Files.writeString(PAGE, FieldList.ofPlan());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(FieldList.ofPlan());
    }
}
