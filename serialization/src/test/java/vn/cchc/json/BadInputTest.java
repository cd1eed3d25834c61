package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;

/** Every way in which a file can be wrong gets its code, its path, its line and column. */
class BadInputTest {

    /** A small plan, one member a line, so that a fault's line is easy to see. */
    static final String GOOD = """
            {
              "schemaVersion": "1.0",
              "id": "p",
              "document": {"type": "Kế hoạch", "number": {"status": "absent"}, "title": "T"},
              "level": "province",
              "period": {"from": "2024-01-01", "to": "2024-12-31"},
              "indices": ["sipas"],
              "tasks": [
                {"id": "t1", "text": "Một", "deadline": {"kind": "quarter", "year": 2024, "quarter": 3}},
                {"id": "t2", "text": "Hai", "leads": [{"kind": "organization", "name": "Sở Tư pháp"}]}
              ]
            }
            """;

    record Case(String from, String to, String... faults) {}

    static final List<Case> CASES = List.of(
            // The text is no JSON.
            new Case("\"level\": \"province\",", "\"level\": \"province\"", "JSN-01  6:3"),
            new Case("\"id\": \"p\"", "\"id\": p", "JSN-01  3:9"),
            new Case("  ]\n}\n", "", "JSN-02 tasks[2] 11:1"),
            new Case("]\n}\n", "]\n}\n{}", "JSN-12  13:1"),
            // Repeated and unknown names, wrong types, null.
            new Case("\"id\": \"p\",", "\"id\": \"p\", \"id\": \"q\",", "JSN-04 id 3:14"),
            new Case("\"level\"", "\"levle\"", "JSN-07  1:1", "JSN-05 levle 5:3"),
            new Case("\"text\": \"Một\"", "\"text\": 5", "JSN-06 tasks[0].text 9:26"),
            new Case("\"year\": 2024", "\"year\": \"2024\"", "JSN-06 tasks[0].deadline.year 9:73"),
            new Case("\"year\": 2024", "\"year\": 2024.0", "JSN-06 tasks[0].deadline.year 9:73"),
            new Case("\"year\": 2024", "\"year\": true", "JSN-06 tasks[0].deadline.year 9:73"),
            new Case("[\"sipas\"]", "\"sipas\"", "JSN-06 indices 7:14"),
            new Case("[\"sipas\"]", "[\"sipas\", null]", "JSN-06 indices[1] 7:24"),
            new Case("\"id\": \"t1\"", "\"id\": null", "JSN-13 tasks[0].id 9:12"),
            new Case("{\"from\"", "[{\"from\"", "JSN-06 period 6:13", "JSN-01 period[2] 7:12"),
            new Case("{\"kind\": \"quarter\", \"year\": 2024, \"quarter\": 3}", "[]", "JSN-06 tasks[0].deadline 9:45"),
            // Missing.
            new Case("  \"schemaVersion\": \"1.0\",\n", "", "SER-01  1:1"),
            new Case("\"title\": \"T\"", "\"place\": \"T\"", "JSN-07 document 4:15"),
            new Case("\"kind\": \"quarter\", ", "", "JSN-17 tasks[0].deadline 9:45"),
            new Case("\"kind\": \"organization\", ", "", "JSN-17 tasks[1].leads[0] 10:43"),
            // Unknown constants and kinds.
            new Case("\"province\"", "\"Province\"", "JSN-08 level 5:12"),
            new Case("\"kind\": \"quarter\"", "\"kind\": \"quater\"", "JSN-09 tasks[0].deadline.kind 9:54"),
            new Case(
                    "\"kind\": \"quarter\"",
                    "\"kind\": \"ImmutableDatedDeadline$Quarter\"",
                    "JSN-09 tasks[0].deadline.kind 9:54"),
            new Case("\"kind\": \"quarter\"", "\"kind\": 3", "JSN-09 tasks[0].deadline.kind 9:54"),
            // Values without meaning.
            new Case("\"1.0\"", "\"2.0\"", "SER-01 schemaVersion 2:20"),
            new Case("\"id\": \"t1\"", "\"id\": \"t 1\"", "VAL-03 tasks[0].id 9:12"),
            new Case("\"id\": \"t1\"", "\"id\": \"tаsk\"", "VAL-03 tasks[0].id 9:12"),
            new Case("[\"sipas\"]", "[\"SIPAS\"]", "VAL-03 indices[0] 7:15"),
            new Case("\"quarter\": 3", "\"quarter\": 5", "TSK-12 tasks[0].deadline.quarter 9:90"),
            new Case("\"quarter\": 3", "\"quarter\": 99999999999", "VAL-04 tasks[0].deadline.quarter 9:90"),
            new Case("2024-12-31", "2024-02-30", "DOC-07 period.to 6:42"),
            new Case("\"title\": \"T\"", "\"title\": \"T\", \"date\": \"2024-02-30\"", "DOC-07 document.date 4:90"),
            new Case("\"title\": \"T\"", "\"title\": \"T\", \"date\": \"2024-6\"", "DOC-07 document.date 4:90"),
            new Case("Sở Tư pháp", " ", "VAL-02 tasks[1].leads[0].name 10:76"),
            new Case("\"Hai\"", "\"Hai\\u0000\"", "VAL-01 tasks[1].text 10:26"),
            new Case("\"Hai\"", "\"Ha\u202Ei\"", "VAL-01 tasks[1].text 10:26"),
            new Case("\"Hai\"", "\"Ha\\ud83d\"", "VAL-01 tasks[1].text 10:26"),
            new Case("\"Hai\"", "\"Ha\u0000i\"", "JSN-16 tasks[1].text 10:26"),
            new Case("\"Hai\"", "\"Ha\ni\"", "JSN-16 tasks[1].text 10:26"),
            new Case("\"absent\"", "\"absent\", \"ordinal\": 0", "DOC-04 document.number.ordinal 4:78"),
            new Case("\"absent\"", "\"complete\", \"ordinal\": 3", "VAL-07 document.number.status 4:57"));

    /** Faults that must not drag others along, nor hide them. */
    static final List<Case> SEVERAL = List.of(
            new Case(
                    "\"absent\"",
                    "\"complete\", \"ordinal\": \"087\", \"symbol\": \"KH\"",
                    "JSN-06 document.number.ordinal"),
            new Case("\"absent\"", "\"complete\", \"ordinal\": 87, \"symbol\": \" \"", "VAL-02 document.number.symbol"),
            new Case(
                    "\"tasks\"",
                    "\"ranks\": [{\"id\": \"r 1\", \"about\": \" \", \"year\": \"2022\", \"group\": \"g\", \"rank\": 70,"
                            + " \"outOf\": 63, \"asPrinted\": \"x\"}], \"tasks\"",
                    "VAL-03 ranks[0].id",
                    "VAL-02 ranks[0].about",
                    "JSN-06 ranks[0].year"),
            new Case("\"schemaVersion\": \"1.0\",\n  \"id\": \"p\"", "\"id\": \"p p\"", "SER-01 ", "VAL-03 id"),
            new Case(
                    "\"id\": \"p\"",
                    "\"id\": \"p\", \"extensions\": {\"local\": 1, \"vn.a\": {\"x\": \"\u202E\", \"y\": 1e999,"
                            + " \"x\": 2}}",
                    "VAL-03 extensions.local",
                    "VAL-01 extensions[\"vn.a\"].x",
                    "FIG-12 extensions[\"vn.a\"].y",
                    "JSN-04 extensions[\"vn.a\"].x"),
            new Case(
                    "\"text\": \"Hai\"",
                    "\"text\": \"Hai\", \"targets\": [{\"kind\": \"relative\", \"id\": \"g\", \"metric\": \"m\"}]",
                    "JSN-07 tasks[1].targets[0]"),
            new Case(
                    "\"id\": \"p\"",
                    "\"id\": \"p\", \"extensions\": {\"vn.a\": {\"" + "x".repeat(1_000_001) + "\": 1}}",
                    "JSN-14 extensions"));

    static String broken(Case change) {
        assertThat(GOOD).contains(change.from());
        return GOOD.replace(change.from(), change.to());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void names_code_and_place(Case change) {
        byte[] file = broken(change).getBytes(StandardCharsets.UTF_8);

        for (Jackson jackson : Jackson.values()) {
            List<String> found = faults(file, jackson, JsonLimits.standard()).stream()
                    .map(BadInputTest::told)
                    .toList();

            assertThat(found).as(jackson + " " + change.to()).hasSameSizeAs(change.faults());
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i)).as(jackson + " " + change.to()).startsWith(change.faults()[i]);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEVERAL")
    void neither_invents_nor_hides(Case change) {
        names_code_and_place(change);
    }

    static List<Finding> faults(byte[] file, Jackson jackson, JsonLimits limits) {
        var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> jackson.read(file, limits));
        assertThat(refusal).as(jackson + " refuses").isNotNull();
        assertThat(refusal.getFaultCount())
                .isGreaterThanOrEqualTo(refusal.getFaults().size());
        return refusal.getFaults();
    }

    static String told(Finding fault) {
        Place place = fault.getPlaces().get(0);
        assertThat(fault.getVietnamese())
                .isNotBlank()
                .doesNotContainPattern("\\{[a-z]|Exception")
                .isNotEqualTo(fault.getEnglish());
        return fault.getCode() + " " + place.getPath() + " "
                + place.getLine()
                        .map(line -> line + ":" + place.getColumn().orElseThrow())
                        .orElse("");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void everything_wrong_is_reported_at_once(Jackson jackson) {
        String file = GOOD.replace("\"1.0\"", "\"9\"")
                .replace("province", "planet")
                .replace("\"quarter\": 3", "\"quarter\": 5, \"year2\": 1")
                .replace("Sở Tư pháp", "")
                .replace("\"2024-12-31\"", "20241231")
                .replace("  ]\n}\n", "    ,{\"id\": \"t3\"");

        List<String> found = faults(file.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()).stream()
                .map(BadInputTest::told)
                .toList();

        assertThat(found)
                .containsExactly(
                        "SER-01 schemaVersion 2:20",
                        "JSN-08 level 5:12",
                        "JSN-06 period.to 6:42",
                        "TSK-12 tasks[0].deadline.quarter 9:90",
                        "JSN-05 tasks[0].deadline.year2 9:93",
                        "VAL-02 tasks[1].leads[0].name 10:76",
                        // The third task is cut off: what it lacks is not held against it.
                        "JSN-02 tasks[2] 11:17");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void limits_are_ours(Jackson jackson) {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        JsonLimits standard = JsonLimits.standard();

        jackson.read(
                good,
                standard.withMaxBytes(good.length)
                        .withMaxDepth(5)
                        .withMaxTextLength(13)
                        .withMaxDigits(4));
        assertThat(codes(good, jackson, standard.withMaxBytes(good.length - 1))).containsExactly("JSN-10  ");
        assertThat(codes(good, jackson, standard.withMaxDepth(3)))
                .containsExactly("JSN-03 tasks[0].deadline 9:45", "JSN-03 tasks[1].leads 10:42");
        assertThat(codes(good, jackson, standard.withMaxTextLength(11)))
                .containsExactly("JSN-14 tasks[1].leads[0].kind 10:52");
        assertThat(codes(good, jackson, standard.withMaxDigits(3)))
                .containsExactly("JSN-15 tasks[0].deadline.year 9:73");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void deep_nesting_ends_where_it_starts_and_the_rest_is_reported(Jackson jackson) {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        String file = GOOD.replace("[\"sipas\"]", deep).replace("\"t2\"", "\"t 2\"");

        assertThat(codes(file.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                .containsExactly(
                        "JSN-06 indices[0] 7:15",
                        "JSN-03 indices" + "[0]".repeat(63) + " 7:77",
                        "VAL-03 tasks[1].id 10:12");

        String bottomless = "{\"a\":".repeat(100_000);
        assertThat(codes(bottomless.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                .anyMatch(fault -> fault.startsWith("JSN-03 a.a.a"));
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void huge_numbers_cost_nothing(Jackson jackson) {
        String target = "\"Hai\", \"targets\": [{\"kind\": \"quantitative\", \"id\": \"g\", \"metric\": \"m\","
                + " \"comparator\": \"equal\", \"value\": {\"value\": %s, \"unit\": \"point\"}}]";
        for (String number :
                List.of("1e999999999", "1e-999999999", "1e99999999999", "1234567890123456789012345678901")) {
            String file = GOOD.replace("\"Hai\"", target.formatted(number));
            assertThat(codes(file.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                    .as(number)
                    .containsExactly("FIG-12 tasks[1].targets[0].value.value 10:138");
        }
        assertThat(jackson.read(
                                GOOD.replace("\"Hai\"", target.formatted("1e2")).getBytes(StandardCharsets.UTF_8),
                                JsonLimits.standard())
                        .getTasks())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void other_encodings_are_named(Jackson jackson) {
        assertThat(codes(GOOD.getBytes(StandardCharsets.UTF_16), jackson, JsonLimits.standard()))
                .containsExactly("JSN-11  1:1");
        assertThat(codes(GOOD.getBytes(StandardCharsets.UTF_16LE), jackson, JsonLimits.standard()))
                .isNotEmpty();
        assertThat(codes(
                        GOOD.replace("Một", "M\u00f4t").getBytes(StandardCharsets.ISO_8859_1),
                        jackson,
                        JsonLimits.standard()))
                .contains("JSN-11  9:28");
        byte[] withMark = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8);
        assertThat(jackson.read(withMark, JsonLimits.standard()).getTasks()).hasSize(2);
        assertThat(jackson.read(GOOD.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), JsonLimits.standard())
                        .getTasks())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void nothing_is_no_plan(Jackson jackson) {
        for (String file : List.of("", " \n")) {
            assertThat(codes(file.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                    .containsExactly("JSN-02  1:1");
        }
        for (String file : List.of("null", "[]", "5", "\"plan\"")) {
            assertThat(codes(file.getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                    .containsExactly("JSN-06  1:1");
        }
        assertThat(codes("kế hoạch".getBytes(StandardCharsets.UTF_8), jackson, JsonLimits.standard()))
                .containsExactly("JSN-01  1:1");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void faults_are_capped_and_counted(Jackson jackson) {
        byte[] file = GOOD.replace("[\"sipas\"]", "[" + "1,".repeat(500) + "1]").getBytes(StandardCharsets.UTF_8);

        var refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> jackson.read(file, JsonLimits.standard().withMaxFaults(3)));

        assertThat(refusal.getFaults()).hasSize(3);
        assertThat(refusal.getFaultCount()).isEqualTo(501);
        assertThat(refusal.report(Locale.forLanguageTag("vi")).lines())
                .hasSize(4)
                .first()
                .isEqualTo("Dòng 7, cột 15, indices[0]: Trường «các chỉ số» cần mã chỉ số trong dấu ngoặc kép, ví dụ"
                        + " \"sipas\" hoặc \"par-index\", nhưng ghi số 1. [JSN-06]");
        assertThat(refusal.report(Locale.FRENCH)).endsWith("… and 498 more");
    }

    private static List<String> codes(byte[] file, Jackson jackson, JsonLimits limits) {
        return faults(file, jackson, limits).stream().map(BadInputTest::told).toList();
    }

    @Test
    void the_good_plan_is_good() {
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.read(GOOD.getBytes(StandardCharsets.UTF_8), JsonLimits.standard())
                            .getTasks())
                    .hasSize(2);
        }
    }
}
