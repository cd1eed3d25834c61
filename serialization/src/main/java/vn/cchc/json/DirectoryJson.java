package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.organization.OrganizationRegister;

/**
 * Reads and writes directories of organisations as JSON ({@code .directory.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class DirectoryJson {

    private static final Facade<OrganizationRegister> FACADE = new Facade<>(OrganizationRegister.class);

    private DirectoryJson() {}

    /**
     * Reads a register from a file.
     *
     * @param file the file, UTF-8
     * @return the register
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no register, with all faults
     */
    public static OrganizationRegister read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a register from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the register
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no register, with all faults
     */
    public static OrganizationRegister read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a register from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the register
     * @throws UnreadableDocumentException if they hold no register, with all faults
     */
    public static OrganizationRegister read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a register from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the register
     * @throws UnreadableDocumentException if they hold no register, with all faults
     */
    public static OrganizationRegister read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a register from text.
     *
     * @param json the text
     * @return the register
     * @throws UnreadableDocumentException if it holds no register, with all faults
     */
    public static OrganizationRegister read(String json) {
        return FACADE.read(json);
    }

    /**
     * Writes a register.
     *
     * @param register the register
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(OrganizationRegister register) {
        return FACADE.write(register);
    }

    /**
     * Writes a register to a file, which is replaced.
     *
     * @param register the register
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(OrganizationRegister register, Path file) throws IOException {
        FACADE.write(register, file);
    }
}
