package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.json.internal.RandomDocuments;

class CatalogueDigestTest {

    /** Reports of earlier years name digests: this one must never change. */
    private static final String GOLDEN = "sha-256:201e15e07f53efb195e768c0cbda99a24bc1cb1fc6c628843027cde2dd3dc54d";

    private static String digest(String json) {
        return CatalogueJson.digest(CatalogueJson.read(json));
    }

    @Test
    void is_that_of_all_times() throws Exception {
        assertThat(digest(CatalogueJsonTest.golden())).isEqualTo(GOLDEN);
    }

    /** The members of every object the other way round, on one line. */
    private static Object reversed(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> reversed = new LinkedHashMap<>();
            var keys = new java.util.ArrayList<Object>(map.keySet());
            java.util.Collections.reverse(keys);
            keys.forEach(key -> reversed.put(key, reversed(map.get(key))));
            return reversed;
        }
        return value instanceof java.util.List<?> list
                ? list.stream().map(CatalogueDigestTest::reversed).toList()
                : value;
    }

    @Test
    void neither_layout_nor_order_of_attributes_matters() throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        String other = mapper.writeValueAsString(reversed(mapper.readValue(CatalogueJsonTest.golden(), Object.class)));

        assertThat(other).doesNotContain("\n").startsWith("{\"criteria\"");
        assertThat(digest(other)).isEqualTo(GOLDEN);
    }

    @Test
    void composition_of_letters_and_zeros_behind_decimals_do_not_matter() throws Exception {
        String json = CatalogueJsonTest.golden();
        String decomposed = Normalizer.normalize(json, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(json);
        assertThat(digest(decomposed)).isEqualTo(GOLDEN);
        assertThat(digest(json.replace("\"maximumPoints\": 20", "\"maximumPoints\": 20.00")))
                .isEqualTo(GOLDEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"maximumPoints\": 20 | \"maximumPoints\": 20.01",
                "Nhóm A | Nhóm a",
                "\"code\": \"B.1\" | \"code\": \"B.3\"",
                "\"above\": 0.9 | \"atLeast\": 0.9",
                "\"more-than\" | \"at-least\"",
                "\"kind\": \"smallest\" | \"kind\": \"largest\"",
                "\"notAssessed\": \"zero\" | \"notAssessed\": \"left-out\"",
                "\"ma\": \"07\" | \"ma\": \"08\"",
                "\"minimumPoints\": 0, | ",
                "Kịp thời | Kịp\\nthời"
            })
    void any_change_of_content_changes_it(String from, String to) throws Exception {
        String json = CatalogueJsonTest.golden();
        assertThat(json).contains(from);

        assertThat(digest(json.replace(from, to == null ? "" : to))).isNotEqualTo(GOLDEN);
    }

    @Property(tries = 100)
    void both_jacksons_read_the_same_digest(@ForAll Random random) {
        IndexCatalogue catalogue = new RandomDocuments(random).document(IndexCatalogue.class);
        byte[] json = Jackson.TWO.write(catalogue);

        assertThat(CatalogueJson.digest(catalogue))
                .matches("sha-256:[0-9a-f]{64}")
                .isEqualTo(CatalogueJson.digest(Jackson.TWO.read(IndexCatalogue.class, json)))
                .isEqualTo(CatalogueJson.digest(Jackson.THREE.read(IndexCatalogue.class, json)))
                .isEqualTo(digest(Normalizer.normalize(new String(json, StandardCharsets.UTF_8), Normalizer.Form.NFD)));
    }
}
