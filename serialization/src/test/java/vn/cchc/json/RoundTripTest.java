package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.json.internal.RandomDocuments;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.validation.RuleSettings;

/** Any plan survives the journey. */
class RoundTripTest {

    @Property(tries = 300)
    void any_plan_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(ImprovementPlan.class, new RandomDocuments(random).plan());
    }

    @Property(tries = 200)
    void any_directory_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(OrganizationRegister.class, new RandomDocuments(random).register());
    }

    @Property(tries = 200)
    void any_settings_come_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(RuleSettings.class, new RandomDocuments(random).settings());
    }

    @Property(tries = 300)
    void any_catalogue_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(IndexCatalogue.class, new RandomDocuments(random).document(IndexCatalogue.class));
    }

    @Property(tries = 100)
    void any_profile_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(CatalogueProfile.class, new RandomDocuments(random).document(CatalogueProfile.class));
    }

    @Property(tries = 100)
    void any_crosswalk_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(Crosswalk.class, new RandomDocuments(random).document(Crosswalk.class));
    }

    @Property(tries = 100)
    void any_classification_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(Classification.class, new RandomDocuments(random).document(Classification.class));
    }

    @Property(tries = 200)
    void any_assessment_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(Assessment.class, new RandomDocuments(random).document(Assessment.class));
    }

    @Property(tries = 200)
    void any_report_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(ScoreReport.class, new RandomDocuments(random).document(ScoreReport.class));
    }

    @Property(tries = 200)
    void any_instrument_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(SurveyInstrument.class, new RandomDocuments(random).document(SurveyInstrument.class));
    }

    @Property(tries = 200)
    void any_sampling_design_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(SamplingDesign.class, new RandomDocuments(random).document(SamplingDesign.class));
    }

    @Property(tries = 200)
    void any_method_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(SurveyMethod.class, new RandomDocuments(random).document(SurveyMethod.class));
    }

    @Property(tries = 100)
    void any_survey_report_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(SurveyReport.class, new RandomDocuments(random).document(SurveyReport.class));
    }

    @Property(tries = 100)
    void any_tally_comes_back_equal_and_both_jacksons_agree_to_the_byte(@ForAll Random random) {
        comes_back(AnswerTally.class, new RandomDocuments(random).tally());
    }

    private static void comes_back(Class<?> type, Object document) {
        byte[] two = Jackson.TWO.write(document);
        byte[] three = Jackson.THREE.write(document);

        assertThat(new String(two, StandardCharsets.UTF_8)).isEqualTo(new String(three, StandardCharsets.UTF_8));
        for (Jackson jackson : Jackson.values()) {
            Object back = jackson.read(type, two);
            assertThat(back).isEqualTo(document).hasSameHashCodeAs(document);
            assertThat(jackson.write(back)).isEqualTo(two);
        }
    }

    @Property(tries = 100)
    void composed_and_decomposed_twins_are_equal_and_each_keeps_its_letters(@ForAll Random random) {
        String json = new String(Jackson.THREE.write(new RandomDocuments(random).plan()), StandardCharsets.UTF_8);
        String composed = Normalizer.normalize(json, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(json, Normalizer.Form.NFD);

        ImprovementPlan one = PlanJson.read(composed);
        ImprovementPlan twin = PlanJson.read(decomposed);

        // A host's own data is compared as it came; everything printed is compared composed.
        assertThat(withoutHostData(one)).isEqualTo(withoutHostData(twin)).hasSameHashCodeAs(withoutHostData(twin));
        assertThat(PlanJson.write(one)).isEqualTo(composed);
        assertThat(PlanJson.write(twin)).isEqualTo(decomposed);
    }

    private static ImprovementPlan withoutHostData(ImprovementPlan plan) {
        var tasks = plan.getTasks().stream()
                .map(task -> vn.cchc.plan.Task.builder()
                        .copyFrom(task)
                        .extensions(vn.cchc.value.Extensions.none())
                        .build())
                .toList();
        return ImprovementPlan.builder()
                .copyFrom(plan)
                .tasks(tasks)
                .extensions(vn.cchc.value.Extensions.none())
                .build();
    }
}
