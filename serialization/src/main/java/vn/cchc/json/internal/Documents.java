package vn.cchc.json.internal;

import java.util.List;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
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

/** The types that a file holds one of. */
public final class Documents {

    /** All of them. */
    public static final List<Class<?>> TYPES = List.of(
            ImprovementPlan.class,
            OrganizationRegister.class,
            RuleSettings.class,
            IndexCatalogue.class,
            CatalogueProfile.class,
            Crosswalk.class,
            Classification.class,
            Assessment.class,
            ScoreReport.class,
            SurveyInstrument.class,
            SamplingDesign.class,
            SurveyMethod.class,
            SurveyReport.class,
            AnswerTally.class);

    private Documents() {}

    /**
     * {@return the version of the JSON form of a type of documents}
     *
     * @param type the type
     */
    static String version(Class<?> type) {
        try {
            return (String) type.getField("SCHEMA_VERSION").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }
}
