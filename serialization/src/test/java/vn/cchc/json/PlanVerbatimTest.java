package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Section;

/**
 * Every text of the five real plans stands in the document that it was taken from, and nothing of the documents is lost.
 *
 * <p>Both sides are compared composed, without white space and without the marks of the text files.
 */
class PlanVerbatimTest {

    /** Parts of a file that are not taken from the document. */
    private static final Set<String> ADDED = Set.of("period", "provenance");

    /** Ids, codes, dates in their JSON form, and what describes a figure in the words of whoever made the file. */
    private static final Set<String> NOT_PRINTED = Set.of(
            "schemaVersion",
            "id",
            "kind",
            "status",
            "symbol",
            "date",
            "role",
            "capacity",
            "signerKind",
            "signedAt",
            "level",
            "indices",
            "index",
            "criterion",
            "basis",
            "mode",
            "roles",
            "frequencies",
            "section",
            "statedIn",
            "parentClause",
            "references",
            "introduces",
            "tasks",
            "comparator",
            "aims",
            "unit",
            "dayKind",
            "publishedOn",
            "metric",
            "suggested");

    /** What is printed in pieces, in the order of the text: the pieces are compared one by one. */
    private static final Map<String, List<String>> IN_PIECES = inPieces();

    /** What a document holds beside the plan: the motto, the names of its parts, table heads, stamps and a link. */
    private static final Set<String> FURNITURE = Set.of(
            "KẾHOẠCH",
            "Nơinhận",
            "CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAMĐộclậpTựdoHạnhphúc",
            "ĐTFaxEmailT",
            "đãkýlênvănbảnnày",
            "httpswwwdichvuconggovvn");

    private static Map<String, List<String>> inPieces() {
        String first =
                "- Công khai 100% TTHC, tiến độ, kết quả giải quyết hồ sơ TTHC thuộc thẩm quyền giải quyết trên Cổng"
                        + " TTĐT của tỉnh và Trang TTĐT của các cơ quan, đơn vị";
        String second = "Cung cấp đầy đủ, kịp thời thông tin để người dân, tổ chức biết về cơ";
        String rest = "quan tiếp nhận, giải quyết TTHC một cách dễ dàng, nhanh chóng.";
        String third =
                "- Tập trung đầu tư đầy đủ trang thiết bị hiện đại, dễ sử dụng để người dân, tổ chức sử dụng trong"
                        + " quá trình giải quyết TTHC tại Bộ phận Một cửa, Trung tâm Phục vụ hành chính công tỉnh.";
        Map<String, List<String>> pieces = new LinkedHashMap<>();
        // A page ends within the row: cells, page number and table head stand between its two halves.
        pieces.put(first + " - " + second + " " + rest + " " + third, List.of(first, "- " + second, rest, third));
        pieces.put(second + " " + rest, List.of(second, rest));
        // "Bộ phận một cửa, công chức giải quyết TTHC tại các sở, ban, ngành" names two parties with one place.
        pieces.put("Bộ phận một cửa tại các sở, ban, ngành", List.of("Bộ phận một cửa", "tại các sở, ban, ngành"));
        // A head over two columns.
        pieces.put("Phân công trách nhiệm: Cơ quan chủ trì", List.of("Phân công trách nhiệm", "Cơ quan chủ trì"));
        pieces.put("Phân công trách nhiệm: Cơ quan phối hợp", List.of("Phân công trách nhiệm", "Cơ quan phối hợp"));
        return pieces;
    }

    private record Printed(String attribute, String text) {}

    private static final Printed DECOMPOSED = new Printed("heading", "TÔ\u0309 CHỨC THỰC HIỆN");

    @ParameterizedTest
    @EnumSource
    void every_text_stands_in_the_document(GoldenPlan golden) {
        String document = squeezed(golden.document());

        assertThat(printed(golden)).hasSizeGreaterThan(100).allSatisfy(it -> {
            if (it.attribute().equals("type")) {
                // The type is the name of a kind of document, however it is capitalised.
                assertThat(document.toLowerCase(Locale.ROOT))
                        .contains(squeezed(it.text()).toLowerCase(Locale.ROOT));
            } else {
                assertThat(document).contains(squeezed(it.text()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_the_document_is_lost(GoldenPlan golden) {
        String document = squeezed(golden.document());
        char[] left = document.toCharArray();
        printed(golden)
                .map(it -> squeezed(it.text()))
                // Shorter texts are labels and codes; they would hide parts of other words.
                .filter(text -> text.length() > 5)
                .forEach(text -> {
                    for (int at = document.indexOf(text); at >= 0; at = document.indexOf(text, at + 1)) {
                        Arrays.fill(left, at, at + text.length(), '\n');
                    }
                });

        assertThat(new String(left)
                        .lines()
                        .map(line -> line.replaceAll("\\P{L}", ""))
                        .filter(letters -> letters.length() > 3))
                .isSubsetOf(FURNITURE);
    }

    /** A dash, a letter or a number stands before a text exactly where the plan says so. */
    @ParameterizedTest
    @EnumSource
    void labels_stand_before_their_texts(GoldenPlan golden) {
        String document = squeezed(golden.document());

        assertThat(labelled(golden.json())).isNotEmpty().allSatisfy(item -> {
            String text = item.get("text").stringValue();
            String start = squeezed(IN_PIECES.getOrDefault(text, List.of(text)).get(0));
            String label = squeezed(item.path("label").asString(""));
            if (!label.isEmpty()) {
                assertThat(document).contains(label + start);
            } else {
                assertThat(document.substring(0, document.indexOf(start)))
                        .doesNotContainPattern("(-|\\D\\d{1,2}\\.?|[a-z]\\))$");
            }
        });
    }

    private static Stream<JsonNode> labelled(JsonNode node) {
        Stream<JsonNode> below = node.valueStream().flatMap(PlanVerbatimTest::labelled);
        return node.has("text") ? Stream.concat(Stream.of(node), below) : below;
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_composed_but_for_one_heading(GoldenPlan golden) {
        assertThat(texts("", golden.json()).filter(it -> !Normalizer.isNormalized(it.text(), Normalizer.Form.NFC)))
                .isEqualTo(golden == GoldenPlan.SON_LA ? List.of(DECOMPOSED) : List.of());
        assertThat(golden.document().contains(DECOMPOSED.text())).isEqualTo(golden == GoldenPlan.SON_LA);
    }

    @ParameterizedTest
    @EnumSource
    void label_and_heading_stand_together(GoldenPlan golden) {
        String document = squeezed(golden.document());

        assertThat(golden.plan().allSections()).isNotEmpty().allSatisfy(section -> {
            String label = squeezed(section.getLabel().orElseThrow().toString());
            String heading = squeezed(section.getHeading().toString());
            // "2. Giao Sở Nội vụ: …" is headed by whom it addresses; the word of address belongs to the clause.
            assertThat(document)
                    .containsPattern(Pattern.quote(label) + "(Yêucầu|Giao|Đềnghị)?" + Pattern.quote(heading));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_opening_runs_from_the_preamble_to_the_first_heading(GoldenPlan golden) {
        ImprovementPlan plan = golden.plan();
        Section first = plan.getSections().get(0);

        assertThat(squeezed(golden.document()))
                .contains(squeezed(plan.getPreamble().orElseThrow()
                        + plan.getEnactingClause().orElseThrow().toString()
                        + first.getLabel().orElseThrow()
                        + first.getHeading()));
    }

    private static Stream<Printed> printed(GoldenPlan golden) {
        return texts("", golden.json())
                .flatMap(it -> IN_PIECES.containsKey(it.text())
                        ? IN_PIECES.get(it.text()).stream().map(piece -> new Printed(it.attribute(), piece))
                        : Stream.of(it));
    }

    private static Stream<Printed> texts(String attribute, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(it -> !ADDED.contains(it.getKey()))
                    .flatMap(it -> texts(it.getKey(), it.getValue()));
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(it -> texts(attribute, it));
        }
        return node.isString() && !NOT_PRINTED.contains(attribute)
                ? Stream.of(new Printed(attribute, node.stringValue()))
                : Stream.empty();
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s#*]+", "");
    }
}
