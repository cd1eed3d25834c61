package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cchc.json.internal.FieldList;

/**
 * The lists of fields in the documentation are those of the types. After a change of the types, {@code -Dcchc.write=true}
 * writes them anew.
 */
class FieldListTest {

    @Test
    void the_page_of_plans_lists_the_fields_of_the_types() throws Exception {
        check("plan-fields.md", FieldList.ofPlan());
    }

    @Test
    void the_page_of_directories_lists_the_fields_of_the_types() throws Exception {
        check("directory-fields.md", FieldList.ofDirectory());
    }

    private static void check(String name, String list) throws Exception {
        Path page = Path.of("..", "docs", name);
        if (Boolean.getBoolean("cchc.write")) {
            Files.writeString(page, list);
        }

        assertThat(Files.readString(page)).isEqualTo(list);
    }
}
