package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Statistic;
import vn.cchc.json.internal.Kinds;

/** A catalogue in which every kind of expression and condition stands, and how rules nest. */
class CatalogueJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/catalogue/every-rule.catalogue.json");
    private static final Pattern KIND = Pattern.compile("\"kind\": \"([a-z-]+)\"");

    static String golden() throws Exception {
        return Files.readString(GOLDEN);
    }

    private static Expression rule(String code) throws Exception {
        return CatalogueJson.read(GOLDEN).find(code).orElseThrow().getRule().orElseThrow();
    }

    static Expression fact(String name) {
        return Expression.Fact.builder().fact(name).build();
    }

    static Expression number(String value) {
        return Expression.Constant.builder().value(new BigDecimal(value)).build();
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void the_golden_catalogue_comes_back_to_the_byte(Jackson jackson) throws Exception {
        byte[] bytes = Files.readAllBytes(GOLDEN);

        assertThat(jackson.write(jackson.read(IndexCatalogue.class, bytes))).isEqualTo(bytes);
    }

    @Test
    void the_golden_catalogue_holds_every_kind() throws Exception {
        Set<String> found = new TreeSet<>();
        KIND.matcher(golden())
                .results()
                .map((MatchResult kind) -> kind.group(1))
                .forEach(found::add);
        Set<String> all = new TreeSet<>(Kinds.written(Expression.class));
        all.addAll(Kinds.written(Condition.class));

        assertThat(found).isEqualTo(all).doesNotContain("constant", "fact");
        assertThat(Kinds.all(Expression.class)).contains("constant", "fact");
    }

    @Test
    void a_number_stands_for_itself_and_a_text_names_a_fact() throws Exception {
        assertThat(rule("A.1"))
                .isEqualTo(Expression.Proportional.builder()
                        .measure(Expression.Share.builder()
                                .numerator(fact("onTime"))
                                .denominator(fact("received"))
                                .build())
                        .target(Expression.Parameter.builder()
                                .parameter("target")
                                .build())
                        .floor(number("0.5"))
                        .build());
        Expression.Choose choice = (Expression.Choose) rule("B.2");
        assertThat(choice.getBranches().get(0).getThen()).isEqualTo(number("0"));
        assertThat(choice.getOtherwise())
                .contains(Expression.Difference.builder()
                        .from(Expression.Largest.builder()
                                .of(List.of(fact("value"), number("0.25"), number("-1")))
                                .build())
                        .minus(Expression.Product.builder()
                                .factors(List.of(number("0.25"), fact("errors")))
                                .build())
                        .build());
        Condition.Compare second =
                (Condition.Compare) choice.getBranches().get(1).getWhen();
        assertThat(((Expression.Peers) second.getLeft()).getStatistic()).isEqualTo(Statistic.LARGEST);
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void the_kind_may_stand_last_and_long_decimals_keep_their_digits(Jackson jackson) throws Exception {
        String file = golden().replace("\"floor\": 0.5", "\"floor\": 0.123456789012345678901234567")
                .replaceFirst(
                        "\"kind\": \"proportional\",\\s*\"measure\": \\{\\s*\"kind\": \"share\",\\s*"
                                + "\"numerator\": \"onTime\",\\s*\"denominator\": \"received\"\\s*}",
                        "\"measure\": {\"numerator\": 0.123456789012345678901234567, \"denominator\": \"received\","
                                + " \"kind\": \"share\"}")
                .replace(
                        "0.123456789012345678901234567\n",
                        "0.123456789012345678901234567, \"kind\": \"proportional\"\n");

        IndexCatalogue read = jackson.read(IndexCatalogue.class, file.getBytes(StandardCharsets.UTF_8));

        Expression.Proportional rule = (Expression.Proportional)
                read.find("A.1").orElseThrow().getRule().orElseThrow();
        assertThat(rule.getFloor()).contains(number("0.123456789012345678901234567"));
        assertThat(((Expression.Share) rule.getMeasure()).getNumerator())
                .isEqualTo(number("0.123456789012345678901234567"));
    }

    private static String nested(int levels) {
        return "{\"kind\": \"sum\", \"terms\": [".repeat(levels) + "1" + "]}".repeat(levels);
    }

    private static byte[] withRule(String rule) throws Exception {
        return golden().replaceFirst(
                        "\"rule\": \\{\\s*\"kind\": \"clamp\"[\\s\\S]*?\"atMost\": \\{[^}]*}\\s*}", "\"rule\": " + rule)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A real catalogue has four levels of criteria; 20 levels of a rule below them fit. */
    @ParameterizedTest
    @EnumSource(Jackson.class)
    void what_nests_within_the_limit_is_read_compared_and_written(Jackson jackson) throws Exception {
        byte[] file = withRule(nested(20));

        IndexCatalogue one = jackson.read(IndexCatalogue.class, file);
        IndexCatalogue other = jackson.read(IndexCatalogue.class, file);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(jackson.read(IndexCatalogue.class, jackson.write(one))).isEqualTo(one);
        assertThat(CatalogueJson.digest(one)).isEqualTo(CatalogueJson.digest(other));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 5_000, 200_000})
    void what_nests_deeper_is_refused_at_its_place(int levels) throws Exception {
        byte[] file = withRule(nested(levels));

        for (Jackson jackson : Jackson.values()) {
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> jackson.read(IndexCatalogue.class, file));
            assertThat(refusal.getFaults().get(0).getCode()).isEqualTo("JSN-03");
            assertThat(refusal.getFaults().get(0).getPlaces().get(0).getPath())
                    .startsWith("criteria[1].criteria[0].rule.terms[0].terms[0]");
        }
    }
}
