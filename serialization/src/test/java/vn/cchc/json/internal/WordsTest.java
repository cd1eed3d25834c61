package vn.cchc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Party;

/** Every type and attribute has a name in both languages, and every message the same holes. */
class WordsTest {

    private static final Pattern HOLE = Pattern.compile("\\{[a-zA-Z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"faults", "names"})
    void both_languages_have_the_same_keys_and_holes(String file) throws IOException {
        Properties vietnamese = load(file + "_vi");
        Properties english = load(file + "_en");

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(holes(vietnamese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    @Test
    void every_type_and_attribute_is_named_and_no_name_is_left_over() throws IOException {
        Set<String> used = new TreeSet<>();
        Properties names = load("names_vi");
        for (ObjectShape object : Documents.TYPES.stream()
                .flatMap(type -> Reached.objects(type).stream())
                .toList()) {
            String type = object.type().getSimpleName();
            used.add("type." + type);
            for (Attribute attribute : object.attributes().values()) {
                String own = type + "." + attribute.name();
                used.add(names.containsKey(own) ? own : attribute.name());
                if (attribute.shape() instanceof SumShape sum) {
                    used.add("type." + sum.type().getSimpleName());
                }
            }
        }

        assertThat(names.stringPropertyNames()).isEqualTo(used);
    }

    /** Types are named by their simple names; two of one name share it, as only organisations and those of a party may. */
    @Test
    void no_two_types_have_the_same_simple_name() {
        Map<String, Class<?>> byName = new HashMap<>();
        Documents.TYPES.stream().flatMap(type -> Reached.objects(type).stream()).forEach(object -> {
            Class<?> before = byName.put(object.type().getSimpleName(), object.type());
            assertThat(before).isIn(null, object.type(), Organization.class, Party.Organization.class);
        });

        assertThat(byName).hasSizeGreaterThan(100);
    }

    @Test
    void every_fault_is_worded_in_full() throws IOException {
        Properties faults = load("faults_vi");
        Set<String> codes = faults.stringPropertyNames().stream()
                .filter(key -> key.startsWith("JSN") || key.startsWith("SER"))
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(codes).hasSize(20);
        for (String code : codes) {
            assertThat(Words.text(code, Map.of(), Locale.forLanguageTag("vi")))
                    .as(code)
                    .doesNotContain("{n", "{f", "{e");
        }
    }

    private static Set<String> holes(String template) {
        return HOLE.matcher(template).results().map(hole -> hole.group()).collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var stream = WordsTest.class.getResourceAsStream("/vn/cchc/json/" + name + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
