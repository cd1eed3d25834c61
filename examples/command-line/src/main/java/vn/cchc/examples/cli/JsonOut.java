package vn.cchc.examples.cli;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes results as JSON: two spaces, line ends as on Unix. */
final class JsonOut {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonOut() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void print(Object tree, Console console) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        console.out().print(MAPPER.writer().with(layout).writeValueAsString(tree) + "\n");
    }
}
