package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.scoring.Assessment;

/** What can be wrong in catalogues and assessments, with code, path, line, column, and what the clerk reads. */
class BadCatalogueTest {

    private static final String CATALOGUE = """
            {
              "schemaVersion": "1.0", "id": "c", "name": "C", "index": "par-index",
              "citation": {"document": "D"}, "status": "unsourced", "coverage": "complete",
              "criteria": [
                {"code": "A", "name": "A", "maximumPoints": 2,
                  "facts": [{"fact": "n", "label": "N", "type": "count"}],
                  "rule": {"kind": "bands", "measure": {"kind": "share", "numerator": "n", "denominator": 4},
                    "bands": [{"atLeast": 0.5, "points": 2},
                      {"below": 0.5, "points": 0}]}},
                {"code": "B", "name": "B", "maximumPoints": 1,
                  "rule": {"kind": "met", "condition": {"kind": "is", "fact": "f"}}}
              ]
            }
            """;

    private static final String ASSESSMENT = """
            {
              "schemaVersion": "1.0", "id": "a", "unit": {"id": "u"}, "catalogue": "c", "stage": "self",
              "from": "2026-01-01", "to": "2026-12-31",
              "criteria": [
                {"criterion": "A", "facts": {"n": 3,
                  "done": true}}
              ]
            }
            """;

    private static final String CROSSWALK = """
            {
              "schemaVersion": "1.0", "id": "x", "name": "X", "from": "c1", "to": "c2",
              "links": [{"relation": "split", "from": ["A"], "to": ["A.1", "A.2"]}]
            }
            """;

    record Case(Class<?> type, String good, String from, String to, String... faults) {}

    private static Case catalogue(String from, String to, String... faults) {
        return new Case(IndexCatalogue.class, CATALOGUE, from, to, faults);
    }

    private static Case assessment(String from, String to, String... faults) {
        return new Case(Assessment.class, ASSESSMENT, from, to, faults);
    }

    static final List<Case> CASES = List.of(
            // Missing, unknown and of another form.
            catalogue(
                    "\"atLeast\": 0.5, \"points\": 2",
                    "\"atLeast\": 0.5",
                    "JSN-07 criteria[0].rule.bands[0] 8:19 Thiếu trường «points» (điểm (hoặc ghi share: tỷ lệ điểm tối đa))"
                            + " của mức điểm theo khoảng: cần một số, ví dụ 82.18 (dấu chấm thập phân, không có dấu ngoặc kép)."),
            catalogue(
                    "\"numerator\": \"n\", ",
                    "",
                    "JSN-07 criteria[0].rule.measure 7:44 Thiếu trường «numerator» (tử số) của tỷ lệ: cần một trong các dạng:"
                            + " một số, ví dụ 0.9; tên số liệu trong dấu ngoặc kép, ví dụ \"numerator\"; cách tính, viết dạng"
                            + " { \"kind\": \"parameter\", … }; các loại (kind): parameter, maximum-points, sum, difference,"
                            + " product, share, ratio, growth, smallest, largest, clamp, proportional, bands, levels, met,"
                            + " choose, peers."),
            catalogue(
                    "\"kind\": \"share\"",
                    "\"kind\": \"shares\"",
                    "JSN-09 criteria[0].rule.measure.kind 7:53 Trường «kind» (loại) ghi dòng chữ \"shares\", không dùng được ở"
                            + " đây. Có phải là «share»?"),
            catalogue(
                    "\"kind\": \"share\", \"numerator\": \"n\", \"denominator\": 4",
                    "\"kind\": \"constant\", \"value\": 4",
                    "JSN-18 criteria[0].rule.measure.kind 7:53 Không viết đối tượng có \"kind\": \"constant\"; hãy ghi thẳng một"
                            + " số, ví dụ 0.9."),
            catalogue(
                    "\"denominator\": 4",
                    "\"denominator\": {\"kind\": \"fact\", \"fact\": \"d\"}",
                    "JSN-18 criteria[0].rule.measure.denominator.kind 7:104 Không viết đối tượng có \"kind\": \"fact\"; hãy ghi"
                            + " thẳng tên số liệu trong dấu ngoặc kép, ví dụ \"numerator\"."),
            catalogue(
                    "\"denominator\": 4",
                    "\"denominator\": \"4 hồ sơ\"",
                    "VAL-03 criteria[0].rule.measure.denominator 7:95 Mã «4 hồ sơ» không hợp lệ; chỉ dùng các ký tự không dấu:"
                            + " A-Z a-z 0-9 . _ -"),
            catalogue(
                    "\"denominator\": 4",
                    "\"denominator\": 1e400",
                    "FIG-12 criteria[0].rule.measure.denominator 7:95 Số thập phân «1E+400» có quá nhiều chữ số (tối đa 30 chữ"
                            + " số)"),
            catalogue(
                    "\"denominator\": 4", "\"denominator\": true", "JSN-06 criteria[0].rule.measure.denominator 7:95"),
            catalogue("\"denominator\": 4", "\"denominator\": [4]", "JSN-06 criteria[0].rule.measure.denominator 7:95"),
            catalogue(
                    "\"denominator\": 4", "\"denominator\": null", "JSN-13 criteria[0].rule.measure.denominator 7:95"),
            catalogue("\"denominator\": 4", "\"denominator\": {}", "JSN-17 criteria[0].rule.measure.denominator 7:95"),
            catalogue(
                    "\"below\": 0.5",
                    "\"below\": \"0.5\"",
                    "JSN-06 criteria[0].rule.bands[1].below 9:21 Trường «nhỏ hơn» cần một số, ví dụ 82.18 (dấu chấm thập phân,"
                            + " không có dấu ngoặc kép), nhưng ghi dòng chữ \"0.5\"."),
            catalogue(
                    "\"points\": 0",
                    "\"pointz\": 0",
                    "JSN-07 criteria[0].rule.bands[1] 9:11",
                    "JSN-05 criteria[0].rule.bands[1].pointz 9:26 Không có trường «pointz» trong mức điểm theo khoảng. Có phải là"
                            + " «points»?"),
            // A list that may not be empty, and one whose elements have faults of their own.
            catalogue(
                    "[{\"atLeast\": 0.5, \"points\": 2},\n          {\"below\": 0.5, \"points\": 0}]",
                    "[]",
                    "JSN-07 criteria[0].rule 8:18 Thiếu trường «bands» (các mức điểm theo khoảng) của điểm theo khoảng: cần một"
                            + " danh sách [ … ], mỗi phần tử là mức điểm theo khoảng, viết dạng { … }."),
            catalogue(
                    "[{\"atLeast\": 0.5, \"points\": 2},\n          {\"below\": 0.5, \"points\": 0}]",
                    "[5]",
                    "JSN-06 criteria[0].rule.bands[0] 8:19"),
            // Ends and worths that exclude each other.
            catalogue(
                    "\"atLeast\": 0.5",
                    "\"atLeast\": 0.9, \"below\": 0.7",
                    "VAL-04 criteria[0].rule.bands[0].below 8:45 Giá trị «0.7» nằm ngoài khoảng cho phép: > 0.9"),
            catalogue(
                    "\"atLeast\": 0.5",
                    "\"atLeast\": 0.5, \"above\": 0.5",
                    "VAL-05 criteria[0].rule.bands[0].above 8:45 Đầu dưới của khoảng được ghi hai lần; chỉ giữ một trong hai mục"
                            + " atLeast (từ … trở lên) và above (lớn hơn)"),
            catalogue(
                    "\"points\": 0",
                    "\"points\": 0, \"share\": 0",
                    "VAL-05 criteria[0].rule.bands[1].share 9:48 Mức điểm được ghi hai lần; chỉ giữ một trong hai mục points"
                            + " (điểm) và share (tỷ lệ điểm tối đa)"),
            catalogue("\"points\": 0", "\"share\": 90", "VAL-04 criteria[0].rule.bands[1].share 9:35"),
            catalogue(
                    "\"points\": 0",
                    "\"share\": \"90%\"",
                    "JSN-06 criteria[0].rule.bands[1].share 9:35 Trường «tỷ lệ điểm tối đa» cần một số, ví dụ 82.18 (dấu chấm thập"
                            + " phân, không có dấu ngoặc kép), nhưng ghi chữ \"90%\": tỷ lệ phải ghi bằng số thập phân, là 0.9."),
            catalogue(
                    "\"type\": \"count\"",
                    "\"type\": \"count\", \"options\": [{\"option\": \"o\", \"label\": \"O\"}]",
                    "VAL-05 criteria[0].facts[0].options 6:73"),
            catalogue(
                    "\"type\": \"count\"",
                    "\"type\": \"counts\", \"options\": [{\"option\": \"o\", \"label\": \"O\"}]",
                    "JSN-08 criteria[0].facts[0].type 6:53"),
            catalogue("\"type\": \"count\"", "\"type\": \"choice\"", "JSN-07 criteria[0].facts[0] 6:17"),
            // Facts by name.
            assessment(
                    "\"n\": 3",
                    "\"n\": [3]",
                    "JSN-06 criteria[0].facts.n 5:39 Trường «n» cần một số, true (có) hoặc false (không), hoặc tên phương án"
                            + " trong dấu ngoặc kép, nhưng ghi một danh sách [ … ]."),
            assessment("\"n\": 3", "\"n\": null", "JSN-06 criteria[0].facts.n 5:39"),
            assessment(
                    "\"done\": true",
                    "\"n\": 4",
                    "JSN-04 criteria[0].facts.n 6:7 Trường «n» được ghi hai lần trong cùng một chỗ; hãy giữ lại một."),
            assessment("\"done\": true", "\"số hồ sơ\": 4, \"a b\": 5", """
                    VAL-03 criteria[0].facts["số hồ sơ"] 6:7 Mã «số hồ sơ» không hợp lệ; chỉ dùng các ký tự không dấu: \
                    A-Z a-z 0-9 . _ -""", "VAL-03 criteria[0].facts[\"a b\"] 6:22"),
            assessment("\"done\": true", "\"done\": 1e400", "FIG-12 criteria[0].facts.done 6:15"),
            assessment("\"done\": true", "\"done\": \"\\u0001\"", "VAL-01 criteria[0].facts.done 6:15"),
            assessment("{\"n\": 3,\n      \"done\": true}", "[3]", """
                    JSN-06 criteria[0].facts 5:33 Trường «số liệu» cần một đối tượng { "tên": giá trị, … }, mỗi giá trị là một \
                    số, true (có) hoặc false (không), hoặc tên phương án trong dấu ngoặc kép, nhưng ghi một danh sách [ … ]."""),
            assessment("{\"n\": 3,\n      \"done\": true}", "null", "JSN-13 criteria[0].facts 5:33"),
            assessment("2026-12-31", "2025-12-31", "VAL-08 to 3:31"),
            // Links of a crosswalk.
            new Case(
                    Crosswalk.class,
                    CROSSWALK,
                    "\"split\"",
                    "\"same\"",
                    "VAL-05 links[0].relation 3:26 Quan hệ không khớp với số mã hai bên (1 → 2): same, renamed, moved là 1 → 1;"
                            + " split là 1 → nhiều; merged là nhiều → 1; dropped không có mã mới; new không có mã cũ"),
            new Case(Crosswalk.class, CROSSWALK, "\"A.2\"", "2", "JSN-06 links[0].to[1] 3:64"),
            new Case(Crosswalk.class, CROSSWALK, "\"A.2\"", "\"Á\"", "VAL-03 links[0].to 3:56"));

    @ParameterizedTest
    @FieldSource("CASES")
    void names_code_place_and_what_to_do(Case change) {
        assertThat(change.good()).contains(change.from());
        byte[] file = change.good().replace(change.from(), change.to()).getBytes(StandardCharsets.UTF_8);

        for (Jackson jackson : Jackson.values()) {
            var refusal =
                    catchThrowableOfType(UnreadableDocumentException.class, () -> jackson.read(change.type(), file));
            assertThat(refusal).as(jackson + " " + change.to()).isNotNull();
            List<String> told = refusal.getFaults().stream()
                    .map(fault -> BadInputTest.told(fault) + " " + fault.message(Locale.forLanguageTag("vi")))
                    .toList();
            assertThat(told).as(jackson + " " + change.to()).hasSameSizeAs(change.faults());
            for (int i = 0; i < told.size(); i++) {
                assertThat(told.get(i)).startsWith(change.faults()[i]);
            }
        }
    }

    @Test
    void everything_wrong_is_found_at_once() {
        String file = CATALOGUE
                .replace("\"numerator\": \"n\"", "\"numerator\": {\"kind\": \"sum\", \"terms\": []}")
                .replace("\"points\": 2", "\"points\": \"2\"")
                .replace("\"kind\": \"is\"", "\"kind\": \"if\"");

        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> CatalogueJson.read(file));

        assertThat(refusal.getFaults().stream().map(BadInputTest::told))
                .containsExactly(
                        "JSN-07 criteria[0].rule.measure.numerator 7:100",
                        "JSN-06 criteria[0].rule.bands[0].points 8:46",
                        "JSN-09 criteria[1].rule.condition.kind 11:53");
    }

    @Test
    void the_good_ones_are_good() {
        assertThat(CatalogueJson.read(CATALOGUE).getCriteria()).hasSize(2);
        assertThat(AssessmentJson.read(ASSESSMENT).getCriteria()).hasSize(1);
        assertThat(CrosswalkJson.read(CROSSWALK).getLinks()).hasSize(1);
    }
}
