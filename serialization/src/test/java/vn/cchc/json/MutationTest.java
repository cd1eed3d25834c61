package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
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

/**
 * Files broken at random: either both Jacksons accept and agree, or both refuse with the same faults, each of which names
 * its place; nothing else ever happens.
 */
class MutationTest {

    private static final String[] SNIPPETS = {
        "null",
        "1",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "true",
        "-5",
        "1e400",
        "1.50",
        "\"2024-02-30\"",
        "\"kind\"",
        ",",
        ":",
        "\"a\":1,",
        "\"id\":\"x\",",
        "\u0000",
        "\u202e",
        "\\",
        "\"",
        "}",
        "]",
        "\"ongoing\"",
        "\"open\"",
        "\"constant\"",
        "\"sum\"",
        "{\"kind\":\"fact\",\"fact\":\"x\"}",
        "99999999999"
    };

    @Property(tries = 500)
    void both_jacksons_agree_on_broken_plans(@ForAll Random random) throws Exception {
        String file = new String(Jackson.THREE.write(new RandomDocuments(random).plan()), StandardCharsets.UTF_8);
        check(mutate(file, random));
    }

    @Property(tries = 150)
    void both_jacksons_agree_on_broken_real_plans(@ForAll Random random) throws Exception {
        List<Path> files = Plans.files();
        check(mutate(Files.readString(files.get(random.nextInt(files.size()))), random));
    }

    @Property(tries = 200)
    void both_jacksons_agree_on_broken_directories(@ForAll Random random) {
        String file = new String(Jackson.THREE.write(new RandomDocuments(random).register()), StandardCharsets.UTF_8);
        check(OrganizationRegister.class, mutate(file, random));
    }

    @Property(tries = 200)
    void both_jacksons_agree_on_broken_settings(@ForAll Random random) {
        String file = new String(Jackson.THREE.write(new RandomDocuments(random).settings()), StandardCharsets.UTF_8);
        check(RuleSettings.class, mutate(file, random));
    }

    @Property(tries = 300)
    void both_jacksons_agree_on_broken_catalogues(@ForAll Random random) {
        checkMutated(IndexCatalogue.class, random);
    }

    @Property(tries = 200)
    void both_jacksons_agree_on_broken_instruments(@ForAll Random random) {
        checkMutated(SurveyInstrument.class, random);
    }

    @Property(tries = 150)
    void both_jacksons_agree_on_broken_designs_methods_and_reports_of_surveys(@ForAll Random random) {
        checkMutated(SamplingDesign.class, random);
        checkMutated(SurveyMethod.class, random);
        checkMutated(SurveyReport.class, random);
    }

    @Property(tries = 150)
    void both_jacksons_agree_on_broken_tallies(@ForAll Random random) {
        String file = new String(Jackson.THREE.write(new RandomDocuments(random).tally()), StandardCharsets.UTF_8);
        check(AnswerTally.class, mutate(file, random));
    }

    @Property(tries = 150)
    void both_jacksons_agree_on_broken_profiles_and_crosswalks(@ForAll Random random) {
        checkMutated(CatalogueProfile.class, random);
        checkMutated(Crosswalk.class, random);
    }

    @Property(tries = 300)
    void both_jacksons_agree_on_broken_assessments_and_reports(@ForAll Random random) {
        checkMutated(Assessment.class, random);
        checkMutated(ScoreReport.class, random);
    }

    private static void checkMutated(Class<?> type, Random random) {
        Object document = new RandomDocuments(random).document(type);
        check(type, mutate(new String(Jackson.THREE.write(document), StandardCharsets.UTF_8), random));
    }

    private static void check(String file) {
        check(ImprovementPlan.class, file);
    }

    private static void check(Class<?> type, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Optional<Object> accepted = Optional.empty();
        List<String> refused = List.of();
        for (Jackson jackson : Jackson.values()) {
            try {
                Object document = jackson.read(type, bytes);
                assertThat(refused).as("refused by the other: " + file).isEmpty();
                assertThat(accepted.orElse(document)).isEqualTo(document);
                accepted = Optional.of(document);
            } catch (UnreadableDocumentException e) {
                assertThat(accepted).as(e.getMessage()).isEmpty();
                assertThat(e.getFaults())
                        .isNotEmpty()
                        .noneMatch(fault -> fault.getCode().equals("JSN-99"));
                if (jackson == Jackson.THREE) {
                    assertThat(told(e)).isEqualTo(refused);
                }
                refused = told(e);
            }
        }
    }

    /** Where the text stops being JSON the Jacksons count one character more or less. */
    private static List<String> told(UnreadableDocumentException refusal) {
        return refusal.getFaults().stream().map(MutationTest::told).toList();
    }

    private static String told(Finding fault) {
        String told = BadInputTest.told(fault);
        return fault.getCode().equals("JSN-01") ? told.substring(0, told.lastIndexOf(':')) : told;
    }

    /** Replaces, deletes, doubles or inserts between two places that JSON cares about. */
    private static String mutate(String file, Random random) {
        StringBuilder text = new StringBuilder(file);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(20));
            String snippet = SNIPPETS[random.nextInt(SNIPPETS.length)];
            switch (random.nextInt(5)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(from, snippet);
                case 3 -> replaceValue(text, from, snippet);
                default -> dropLine(text, from);
            }
        }
        return text.toString();
    }

    private static void replaceValue(StringBuilder text, int from, String snippet) {
        int colon = text.indexOf(": ", from);
        // A change before may have taken the last line end.
        int end = text.indexOf("\n", Math.max(colon, 0));
        if (colon >= 0 && end >= 0) {
            boolean comma = text.charAt(end - 1) == ',';
            text.replace(colon + 2, end, snippet + (comma ? "," : ""));
        }
    }

    private static void dropLine(StringBuilder text, int from) {
        int start = text.lastIndexOf("\n", from);
        int end = text.indexOf("\n", from);
        if (start >= 0 && end > start) {
            text.delete(start, end);
        }
    }
}
