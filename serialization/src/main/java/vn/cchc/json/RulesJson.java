package vn.cchc.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.validation.RuleSettings;

/**
 * Reads and writes a host's settings of the rules as JSON ({@code .rules.json}), as strictly and in the same way as
 * {@link PlanJson} does plans. Codes that no rule has are faults of the file like others.
 *
 * <p>Safe for use by several threads.
 */
public final class RulesJson {

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
        return read(file, JsonLimits.standard());
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
        return DocumentReader.read(RuleSettings.class, file, limits);
    }

    /**
     * Reads settings from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the settings
     * @throws UnreadableDocumentException if they hold no settings, with all faults
     */
    public static RuleSettings read(byte[] utf8) {
        return read(utf8, JsonLimits.standard());
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
        return DocumentReader.read(RuleSettings.class, utf8, limits, Codecs.present());
    }

    /**
     * Reads settings from text.
     *
     * @param json the text
     * @return the settings
     * @throws UnreadableDocumentException if it holds no settings, with all faults
     */
    public static RuleSettings read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes settings.
     *
     * @param settings the settings
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(RuleSettings settings) {
        return new String(Codecs.present().write(settings), StandardCharsets.UTF_8);
    }

    /**
     * Writes settings to a file, which is replaced.
     *
     * @param settings the settings
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(RuleSettings settings, Path file) throws IOException {
        Files.write(file, Codecs.present().write(settings));
    }
}
