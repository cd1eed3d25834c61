package vn.cchc.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file is by what stands at its top, so that one taken for another is told in a sentence. */
enum FileKind {
    REPORT("catalogueName", "attainable"),
    ASSESSMENT("unit", "catalogue", "stage"),
    PROFILE("catalogue", "changes"),
    CROSSWALK("from", "to", "links"),
    CLASSIFICATION("outOf", "classes"),
    CATALOGUE("coverage", "criteria"),
    DIRECTORY("organizations"),
    PLAN("document", "tasks"),
    RULES("severities"),
    INSTRUMENT("scales", "parts"),
    DESIGN("stages", "variance"),
    METHOD("reduction", "missing"),
    SURVEY("design", "method", "respondents"),
    FACTS,
    POINTS,
    TASKS,
    RESPONSES;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> FACT_COLUMNS = Set.of("unit", "criterion", "fact", "value");

    /** What each document of the kind has and no other kind has together; tables are known by their first row. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> attributes;

    FileKind(String... attributes) {
        this.attributes = List.of(attributes);
    }

    boolean isTable() {
        return attributes.isEmpty();
    }

    /** {@return what a file is, if it is well formed and has what its kind has} */
    static Optional<FileKind> of(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        return text.stripLeading().startsWith("{") ? document(utf8) : table(text);
    }

    private static Optional<FileKind> document(byte[] utf8) {
        try {
            JsonNode root = MAPPER.readTree(utf8);
            return Arrays.stream(values())
                    .filter(kind -> !kind.attributes.isEmpty()
                            && kind.attributes.stream().allMatch(root::has))
                    .findFirst();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> table(String text) {
        Set<String> head = text.lines()
                .findFirst()
                .map(line -> Arrays.stream(line.split("[,;\t]"))
                        .map(cell ->
                                cell.replace("\uFEFF", "").replace("\"", "").strip())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        if (head.containsAll(FACT_COLUMNS)) {
            return Optional.of(FACTS);
        }
        return head.contains("unit") && head.size() > 1 ? Optional.of(POINTS) : Optional.empty();
    }
}
