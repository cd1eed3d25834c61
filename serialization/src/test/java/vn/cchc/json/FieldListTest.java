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

    @Test
    void the_page_of_settings_lists_the_fields_of_the_types() throws Exception {
        check("rules-fields.md", FieldList.ofRules());
    }

    @Test
    void the_page_of_catalogues_lists_the_fields_of_the_types() throws Exception {
        check("catalogue-fields.md", FieldList.ofCatalogue());
    }

    @Test
    void the_page_of_profiles_lists_the_fields_of_the_types() throws Exception {
        check("profile-fields.md", FieldList.ofProfile());
    }

    @Test
    void the_page_of_crosswalks_lists_the_fields_of_the_types() throws Exception {
        check("crosswalk-fields.md", FieldList.ofCrosswalk());
    }

    @Test
    void the_page_of_classifications_lists_the_fields_of_the_types() throws Exception {
        check("classification-fields.md", FieldList.ofClassification());
    }

    @Test
    void the_page_of_assessments_lists_the_fields_of_the_types() throws Exception {
        check("assessment-fields.md", FieldList.ofAssessment());
    }

    @Test
    void the_page_of_reports_lists_the_fields_of_the_types() throws Exception {
        check("report-fields.md", FieldList.ofReport());
    }

    @Test
    void the_page_of_instruments_lists_the_fields_of_the_types() throws Exception {
        check("instrument-fields.md", FieldList.ofInstrument());
    }

    @Test
    void the_page_of_sampling_designs_lists_the_fields_of_the_types() throws Exception {
        check("design-fields.md", FieldList.ofDesign());
    }

    @Test
    void the_page_of_methods_lists_the_fields_of_the_types() throws Exception {
        check("method-fields.md", FieldList.ofMethod());
    }

    @Test
    void the_page_of_survey_reports_lists_the_fields_of_the_types() throws Exception {
        check("survey-fields.md", FieldList.ofSurvey());
    }

    @Test
    void the_page_of_tallies_lists_the_fields_of_the_types() throws Exception {
        check("tally-fields.md", FieldList.ofTally());
    }

    private static void check(String name, String list) throws Exception {
        Path page = Path.of("..", "docs", name);
        if (Boolean.getBoolean("cchc.write")) {
            Files.writeString(page, list);
        }

        assertThat(Files.readString(page)).isEqualTo(list);
    }
}
