package vn.cchc.examples.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import vn.cchc.examples.quickstart.Language;
import vn.cchc.examples.quickstart.Page;

/**
 * What a command speaks through: standard input and output, the language and the width of the page.
 */
record Console(InputStream in, PrintStream out, PrintStream err, int width, Language language) {

    Locale locale() {
        return language.locale();
    }

    Texts texts() {
        return Texts.of(language);
    }

    /** A text of the program in the person's language. */
    String text(String key, Map<String, ?> arguments) {
        return texts().text(key, arguments);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** Says something to the person, each line of it wrapped to the page. */
    void say(String message) {
        Page page = new Page(err, width);
        message.lines().forEach(line -> page.hanging("", line));
    }

    /** Shows something that is laid out already. */
    void show(String text) {
        err.print(text + "\n");
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
