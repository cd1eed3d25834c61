package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.survey.InstrumentCheck;
import vn.cchc.survey.SurveyInstrument;

class InstrumentJsonTest {

    private static final String FORM = """
            {
              "schemaVersion": "1.0",
              "id": "xa-2026",
              "name": "Phiếu của xã",
              "index": "sipas",
              "status": "unsourced",
              "scales": [
                {
                  "code": "s",
                  "name": "Mức độ hài lòng",
                  "levels": [
                    {
                      "score": 1,
                      "name": "Chưa hài lòng"
                    },
                    {
                      "score": 2,
                      "name": "Hài lòng",
                      "satisfied": true
                    }
                  ]
                }
              ],
              "parts": [
                {
                  "code": "I",
                  "name": "Phần duy nhất",
                  "elements": [
                    {
                      "code": "IA",
                      "name": "Yếu tố duy nhất",
                      "criteria": [
                        {
                          "code": "C01",
                          "name": "Tiêu chí duy nhất",
                          "scale": "s"
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    private static List<String> faults(String json) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> InstrumentJson.read(json))
                .getFaults()
                .stream()
                .map(fault -> fault.getCode() + " " + fault.getPlaces().get(0).getPath() + ": "
                        + fault.message(Locale.forLanguageTag("vi")))
                .toList();
    }

    @Test
    void everyFaultOfAFileIsToldAtItsPlace() {
        assertThat(faults(FORM.replace("\"satisfied\": true", "\"satisfied\": \"yes\"")
                        .replace("\"score\": 1", "\"score\": 0")
                        .replace("\"code\": \"C01\",", "")))
                .containsExactlyInAnyOrder(
                        "VAL-04 scales[0].levels[0].score: Giá trị «0» nằm ngoài khoảng cho phép: 1..100",
                        "JSN-06 scales[0].levels[1].satisfied: Trường «được tính là hài lòng» cần true (có) hoặc false (không),"
                                + " không có dấu ngoặc kép, nhưng ghi dòng chữ \"yes\".",
                        "JSN-07 parts[0].elements[0].criteria[0]: Thiếu trường «code» (mã tiêu chí) của tiêu chí khảo sát: cần"
                                + " dòng chữ trong dấu ngoặc kép.");
    }

    @Test
    void instrumentOfAProvinceComesBackToTheByte(@TempDir Path folder) throws Exception {
        SurveyInstrument form = InstrumentJson.read(FORM);
        assertThat(InstrumentJson.write(form)).isEqualTo(FORM);
        Path file = folder.resolve("xa.instrument.json");
        InstrumentJson.write(form, file);
        assertThat(InstrumentJson.read(file)).isEqualTo(form);
        assertThat(InstrumentCheck.check(form)).isEmpty();
    }

    @Test
    void levelThatSaysNoIsOneThatSaysNothing() {
        String withNo =
                FORM.replace("\"name\": \"Chưa hài lòng\"", "\"name\": \"Chưa hài lòng\", \"satisfied\": false");
        assertThat(InstrumentJson.write(InstrumentJson.read(withNo))).isEqualTo(FORM);
        assertThat(InstrumentJson.digest(InstrumentJson.read(withNo)))
                .isEqualTo(InstrumentJson.digest(InstrumentJson.read(FORM)))
                .isNotEqualTo(InstrumentJson.digest(
                        InstrumentJson.read(FORM.replace("\"satisfied\": true", "\"satisfied\": false"))));
    }

    @Test
    void findingsAreLocated() {
        byte[] json = FORM.replace("\"scale\": \"s\"", "\"scale\": \"t\"").getBytes(StandardCharsets.UTF_8);
        var findings = InstrumentJson.locate(InstrumentCheck.check(InstrumentJson.read(json)), json);
        assertThat(findings.get(1).getCode()).isEqualTo("INS-04");
        assertThat(findings.get(1).getPlaces().get(0).getLine()).contains(36);
    }
}
