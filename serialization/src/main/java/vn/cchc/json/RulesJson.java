package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.validation.RuleSettings;

/**
 * Reads and writes a host's settings of the rules as JSON ({@code .rules.json}), as strictly and in the same way as
 * {@link PlanJson} does plans. Codes that no rule has are faults of the file like others.
 *
 * <p>Safe for use by several threads.
 */
public final class RulesJson {

    private static final Facade<RuleSettings> FACADE = new Facade<>(RuleSettings.class);

    private RulesJson() {}

    /**
     * Reads settings from a file.
     *
     * @param file the file, UTF-8
     * @return the settings
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no settings, with all faults
     */
    public static RuleSettings read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads settings from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the settings
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no settings, with all faults
     */
    public static RuleSettings read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads settings from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the settings
     * @throws UnreadableDocumentException if they hold no settings, with all faults
     */
    public static RuleSettings read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads settings from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the settings
     * @throws UnreadableDocumentException if they hold no settings, with all faults
     */
    public static RuleSettings read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads settings from text.
     *
     * @param json the text
     * @return the settings
     * @throws UnreadableDocumentException if it holds no settings, with all faults
     */
    public static RuleSettings read(String json) {
        return FACADE.read(json);
    }

    /**
     * Writes settings.
     *
     * @param settings the settings
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(RuleSettings settings) {
        return FACADE.write(settings);
    }

    /**
     * Writes settings to a file, which is replaced.
     *
     * @param settings the settings
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(RuleSettings settings, Path file) throws IOException {
        FACADE.write(settings, file);
    }
}
