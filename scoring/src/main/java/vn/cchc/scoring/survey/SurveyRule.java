package vn.cchc.scoring.survey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** What can be wrong with a survey. The texts stand in {@code survey_vi.properties} and {@code survey_en.properties}. */
enum SurveyRule {
    WEIGHT_MEANINGLESS("SVY-01", Severity.WARNING),
    VALUE_BLANK("SVY-02", Severity.WARNING),
    POPULATION_MEANINGLESS("SVY-03", Severity.WARNING),
    ANSWER_UNKNOWN("SVY-04", Severity.WARNING),
    CATEGORY_UNKNOWN("SVY-05", Severity.WARNING),
    NOBODY("SVY-10", Severity.ERROR),
    SINGLE_CLUSTER("SVY-11", Severity.ERROR),
    POPULATION_BELOW_SAMPLE("SVY-12", Severity.ERROR),
    POPULATION_DIFFERS("SVY-13", Severity.ERROR),
    CATEGORY_EMPTY("SVY-14", Severity.ERROR),
    RAKING_ENDLESS("SVY-15", Severity.ERROR),
    SCALES_DIFFER("SVY-16", Severity.ERROR),
    NO_SATISFIED_LEVEL("SVY-17", Severity.ERROR),
    WEIGHT_UNKNOWN("SVY-18", Severity.ERROR),
    WEIGHTS_MISSING("SVY-19", Severity.ERROR),
    NO_ANSWERS("SVY-20", Severity.WARNING),
    NO_FREEDOM("SVY-21", Severity.WARNING),
    REPLICATE_EMPTY("SVY-22", Severity.WARNING),
    TALLY_OF_ANOTHER("SVY-23", Severity.ERROR),
    SERIES_BREAK("SVY-30", Severity.ERROR),
    METHODS_DIFFER("SVY-31", Severity.ERROR),
    INSTRUMENTS_DIFFER("SVY-32", Severity.ERROR),
    REDUCTIONS_DIFFER("SVY-33", Severity.ERROR),
    CODE_NOT_ESTIMATED("SVY-34", Severity.ERROR),
    CHANGE_WITHOUT_FREEDOM("SVY-35", Severity.ERROR),
    CHANGE_WITHOUT_ERROR("SVY-36", Severity.ERROR),
    PUBLISHED_BEYOND("SVY-37", Severity.ERROR),
    STRATUM_TWICE("SVY-40", Severity.ERROR),
    STRATUM_EXHAUSTED("SVY-41", Severity.ERROR),
    STRATUM_LEFT_OUT("SVY-42", Severity.WARNING),
    STRATUM_OF_ONE("SVY-43", Severity.WARNING),
    SHARES_UNFIT("SVY-44", Severity.ERROR);

    private static final MessageTemplates TEXTS = MessageTemplates.read(
            SurveyRule.class.getResourceAsStream("survey_vi.properties"),
            SurveyRule.class.getResourceAsStream("survey_en.properties"));

    private final String code;
    private final Severity severity;

    SurveyRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    static MessageTemplates texts() {
        return TEXTS;
    }

    /** {@return a domain as it stands behind the name of an index; nothing for the whole} */
    static String words(Optional<SurveyDomain> domain) {
        return domain.map(of -> " (" + of.getColumn() + " = " + of.getValue() + ")")
                .orElse("");
    }

    /** {@return the finding} The values that fill the holes are codes, names and numbers as the data write them. */
    Finding at(Place place, Map<String, String> values) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .addPlaces(place)
                .vietnamese(TEXTS.text(code, values, Locale.forLanguageTag("vi")))
                .english(TEXTS.text(code, values, Locale.ENGLISH))
                .arguments(values)
                .build();
    }

    Finding at(String path, Map<String, String> values) {
        return at(Place.builder().path(path).build(), values);
    }
}
