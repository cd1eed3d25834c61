package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SurveyReport;

/** Designs, methods and reports of surveys as files; any of them at random stands in RoundTripTest. */
class SurveyDocumentsTest {

    private static final String DESIGN = """
            {
              "schemaVersion": "1.0",
              "name": "two-stage",
              "weight": "weight",
              "stages": [
                {
                  "strata": [
                    "district"
                  ],
                  "cluster": "village",
                  "population": "villages"
                },
                {
                  "population": "households"
                }
              ],
              "singleCluster": "refuse",
              "variance": "linearization",
              "margins": [
                {
                  "column": "sex",
                  "totals": [
                    {
                      "category": "Nữ",
                      "total": 34000
                    }
                  ]
                }
              ]
            }
            """;

    private static final String METHOD = """
            {
              "schemaVersion": "1.0",
              "name": "thirds",
              "reduction": "share-satisfied",
              "missing": "leave-out",
              "element": "pooled",
              "part": "pooled",
              "overall": "given-weights",
              "weights": {
                "I": 1,
                "II": 2.5
              },
              "confidence": 0.9,
              "decimals": 1
            }
            """;

    private static final String REPORT = """
            {
              "schemaVersion": "1.0",
              "instrument": "xa",
              "design": %s,
              "method": %s,
              "respondents": 3000000000,
              "estimates": [
                {
                  "code": "ALL",
                  "aggregation": "pooled",
                  "domain": {
                    "column": "district",
                    "value": "Mường La"
                  },
                  "value": 0.58,
                  "standardError": 0.01,
                  "intervals": [
                    {
                      "method": "wald-t",
                      "low": 0.56,
                      "high": 0.6
                    }
                  ],
                  "answers": 3000000001,
                  "degreesOfFreedom": 15
                }
              ]
            }
            """;

    private static final String TALLY = """
            {
              "schemaVersion": "1.0",
              "instrument": "xa",
              "respondents": 3,
              "criteria": [
                {
                  "code": "C01",
                  "counts": [
                    1,
                    2
                  ],
                  "weights": [
                    0,
                    1.5
                  ]
                },
                {
                  "code": "C02",
                  "counts": [
                    3,
                    0
                  ],
                  "weights": [
                    1.5,
                    0
                  ]
                }
              ]
            }
            """;

    private static List<String> faults(Runnable read) {
        return catchThrowableOfType(UnreadableDocumentException.class, read::run).getFaults().stream()
                .map(fault -> fault.getCode() + " " + fault.getPlaces().get(0).getPath() + ": "
                        + fault.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void everyFaultOfADesignIsToldAtItsPlace() {
        assertThat(faults(() -> SurveyDesignJson.read(DESIGN.replace("34000", "0")
                        .replace("\"refuse\"", "\"ignore\"")
                        .replace("\"cluster\"", "\"clusters\""))))
                .anySatisfy(fault -> assertThat(fault).startsWith("VAL-04 margins[0].totals[0].total"))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("JSN-08 singleCluster")
                        .contains("refuse, remove, adjust, average, certainty"))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("JSN-05 stages[0].clusters")
                        .contains("Did you mean «cluster»?"))
                .hasSize(3);
    }

    @Test
    void everyFaultOfAMethodIsToldAtItsPlace() {
        assertThat(faults(() -> SurveyMethodJson.read(METHOD.replace("\"I\": 1", "\"I\": -1")
                        .replace("  \"decimals\": 1", "  \"decimals\": \"1\"")
                        .replace("0.9,", "95,")
                        .replace("  \"missing\": \"leave-out\",\n", ""))))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("VAL-04 weights").contains("I: -1"))
                .anySatisfy(fault -> assertThat(fault).startsWith("VAL-04 confidence"))
                .anySatisfy(fault -> assertThat(fault).startsWith("JSN-06 decimals"))
                .anySatisfy(fault -> assertThat(fault).startsWith("JSN-07").contains("«missing»"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"element\": \"pooled\"|\"element\": \"mean-of-parts\"|An element stands on criteria",
                "\"part\": \"pooled\"|\"part\": \"mean-of-parts\"|A part stands on elements",
                "share-satisfied\"|mean-score\"|Missing answers stay in the denominator",
                "given-weights|pooled|The weights and the aggregation given-weights go together",
            })
    void choicesThatContradictEachOtherAreToldInWords(String from, String to, String told) {
        String method = METHOD.replace("leave-out", "in-denominator");
        assertThat(faults(() -> SurveyMethodJson.read(method.replace(from, to))))
                .singleElement()
                .asString()
                .startsWith("VAL-05")
                .contains(told);
    }

    @Test
    void jackknifeWithMarginsIsToldInWords() {
        assertThat(faults(() -> SurveyDesignJson.read(DESIGN.replace("linearization", "jackknife"))))
                .singleElement()
                .asString()
                .startsWith("VAL-05 variance: The jackknife goes neither with margins");
    }

    @Test
    void aMethodWithoutAChoiceIsRefused() {
        assertThat(faults(() -> SurveyMethodJson.read("{\"schemaVersion\": \"1.0\", \"name\": \"x\"}")))
                .hasSize(7)
                .allMatch(fault -> fault.startsWith("JSN-07"));
    }

    @Test
    void aNumberOfAnswersThatNoLongHoldsIsAFault() {
        assertThat(faults(() -> SurveyReportJson.read(report().replace("3000000001", "9223372036854775808"))))
                .singleElement()
                .asString()
                .startsWith("VAL-04 estimates[0].answers");
    }

    @Test
    void allComeBackToTheByte(@TempDir Path folder) throws Exception {
        assertThat(SurveyMethodJson.write(SurveyMethodJson.read(METHOD))).isEqualTo(METHOD);
        SamplingDesign design = SurveyDesignJson.read(DESIGN);
        assertThat(SurveyDesignJson.write(design)).isEqualTo(DESIGN);
        Path file = folder.resolve("a.design.json");
        SurveyDesignJson.write(design, file);
        assertThat(SurveyDesignJson.read(file)).isEqualTo(design);
        SurveyReport report = SurveyReportJson.read(report());
        assertThat(report.getRespondents()).isEqualTo(3_000_000_000L);
        assertThat(SurveyReportJson.write(report)).isEqualTo(report());
    }

    private static String report() {
        return REPORT.formatted(inner(DESIGN), inner(METHOD));
    }

    private static String inner(String document) {
        return document.strip().replace("\n", "\n  ");
    }

    @Test
    void everyFaultOfATallyIsToldAtItsPlace() {
        assertThat(faults(() -> TallyJson.read(TALLY.replaceFirst("1.5", "-1.5").replace("\"C02\"", "5"))))
                .containsExactly(
                        "VAL-04 criteria[0].weights: The value «-1.5» lies outside the range allowed: >= 0",
                        "JSN-06 criteria[1].code: «code of the criterion» must be text in quotes, but is the number 5.");
        assertThat(faults(() -> TallyJson.read(TALLY.replace("\"respondents\": 3", "\"respondents\": 4"))))
                .containsExactly(
                        "VAL-05 criteria: The value «C01: 3» contradicts what stands beside it; expected: respondents = 4");
        assertThat(faults(() -> TallyJson.read(TALLY.replaceFirst("1.5", "2.5"))))
                .containsExactly(
                        "VAL-05 criteria: The value «C02: 1.5» contradicts what stands beside it; expected: C01: 2.5");
    }

    @Test
    void talliesComeBackAndWhatTheyAddUpToIsTheSame() {
        AnswerTally tally = TallyJson.read(TALLY);

        assertThat(TallyJson.write(tally)).isEqualTo(TALLY);
        assertThat(TallyJson.read(TallyJson.write(tally.plus(tally))))
                .isEqualTo(tally.plus(tally))
                .extracting(AnswerTally::getRespondents)
                .isEqualTo(6L);
    }
}
