package vn.cchc.scoring;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** What can be wrong with an assessment. The texts stand in {@code scoring_vi.properties} and {@code scoring_en.properties}. */
enum ScoreRule {
    OTHER_CATALOGUE("SCR-01", Severity.ERROR),
    OUTSIDE_VALIDITY("SCR-02", Severity.WARNING),
    NOT_RUN_UNKNOWN("SCR-03", Severity.ERROR),
    CRITERION_UNKNOWN("SCR-04", Severity.ERROR),
    CRITERION_TWICE("SCR-05", Severity.ERROR),
    FACT_UNKNOWN("SCR-06", Severity.ERROR),
    NUMBER_WANTED("SCR-07", Severity.ERROR),
    YES_NO_WANTED("SCR-08", Severity.ERROR),
    OPTION_WANTED("SCR-09", Severity.ERROR),
    OPTION_UNKNOWN("SCR-10", Severity.ERROR),
    COUNT_NEGATIVE("SCR-11", Severity.ERROR),
    COUNT_NOT_WHOLE("SCR-12", Severity.ERROR),
    FACT_TOO_SMALL("SCR-13", Severity.ERROR),
    FACT_TOO_LARGE("SCR-14", Severity.ERROR),
    FACTS_AT_OTHER_STAGE("SCR-15", Severity.WARNING),
    FACTS_WITH_MARK("SCR-16", Severity.WARNING),
    FACTS_NOT_RUN("SCR-17", Severity.WARNING),
    PUBLISHED_AND_FACTS("SCR-18", Severity.WARNING),
    EVIDENCE_MISSING("SCR-19", Severity.WARNING),
    FACT_MISSING("SCR-20", Severity.ERROR),
    PARAMETER_MISSING("SCR-21", Severity.ERROR),
    NOTHING_OF_NOTHING("SCR-22", Severity.ERROR),
    DIVISION_BY_ZERO("SCR-23", Severity.ERROR),
    NO_SHARE("SCR-24", Severity.ERROR),
    NEGATIVE_BASE("SCR-25", Severity.ERROR),
    TARGET_NOT_POSITIVE("SCR-26", Severity.ERROR),
    BOUNDS_CROSSED("SCR-27", Severity.ERROR),
    NO_BAND("SCR-28", Severity.ERROR),
    NO_BRANCH("SCR-29", Severity.ERROR),
    NO_LEVEL("SCR-30", Severity.ERROR),
    PEERS_OF_ONE("SCR-31", Severity.ERROR),
    NUMBER_TOO_LARGE("SCR-32", Severity.ERROR),
    ABOVE_MAXIMUM("SCR-33", Severity.ERROR),
    BELOW_MINIMUM("SCR-34", Severity.ERROR),
    PUBLISHED_OF_MORE("SCR-35", Severity.WARNING),
    TOTAL_ABOVE_SCALE("SCR-36", Severity.WARNING),
    LOOKS_LIKE_A_SHARE("SCR-37", Severity.WARNING);

    private static final Pattern NEGATIVE = Pattern.compile("^(≈ )?-(?=\\d)");

    private static final MessageTemplates TEXTS = MessageTemplates.read(
            ScoreRule.class.getResourceAsStream("scoring_vi.properties"),
            ScoreRule.class.getResourceAsStream("scoring_en.properties"));

    private final String code;
    private final Severity severity;

    ScoreRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    /** {@return what was found at a place; holes may be filled by {@code value} in both languages alike, or by {@code value} with a comma} */
    Finding at(Place place, Map<String, Said> said) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        return Finding.builder()
                .code(code)
                .severity(severity)
                .addPlaces(place)
                .vietnamese(TEXTS.text(code, signed(Said.in(said, true)), vietnamese))
                .english(TEXTS.text(code, signed(Said.in(said, false)), Locale.ENGLISH))
                .arguments(Said.in(said, false))
                .build();
    }

    /** People read the true minus sign; programs get the one that they can parse. */
    private static Map<String, String> signed(Map<String, String> holes) {
        holes.replaceAll((hole, filling) -> NEGATIVE.matcher(filling).replaceFirst("$1−"));
        return holes;
    }
}
