package vn.cchc.examples.national;

import java.util.Map;

/** What was asked for cannot be done; says why in one sentence. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, ?> arguments;

    /** A sentence of the texts, and what fills its holes. */
    Misuse(String key, Map<String, ?> arguments) {
        super(key);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    String say(Texts texts) {
        return texts.text(key, arguments);
    }
}
