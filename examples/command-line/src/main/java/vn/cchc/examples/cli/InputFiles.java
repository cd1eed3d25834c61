package vn.cchc.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.json.JsonLimits;
import vn.cchc.json.UnreadableDocumentException;

/** Reads files as the command line names them; whatever is wrong, the name of the file is told. */
final class InputFiles {

    /** How the files of office programs begin: they are archives. */
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /** What the readers of the largest tables take. */
    private static final int LARGEST_TABLE = 64 * 1024 * 1024;

    private InputFiles() {}

    /** Reads what the bytes of a file of a kind hold; a hyphen stands for standard input. */
    static <T> T read(String name, FileKind wanted, Console console, Function<byte[], T> reading) throws IOException {
        byte[] bytes = bytes(name, wanted, console);
        if (beginsWith(bytes, ARCHIVE)) {
            throw new UnusableFileException(console.text("file.office", Map.of("file", name)));
        }
        // Some tables can be read as others and would only have odd rows.
        if (wanted == FileKind.POINTS) {
            refuseOther(name, bytes, wanted, console);
        }
        try {
            return reading.apply(bytes);
        } catch (UnreadableDocumentException e) {
            refuseOther(name, bytes, wanted, console);
            throw new UnusableFileException(name, e, console);
        }
    }

    /** A file that was mistaken for another has no faults to mend. */
    private static void refuseOther(String name, byte[] bytes, FileKind wanted, Console console) {
        FileKind.of(bytes).filter(kind -> kind != wanted).ifPresent(kind -> {
            throw new UnusableFileException(console.text(
                    "file.other",
                    Map.of(
                            "file", name,
                            "kind", console.text("kind." + kind.name()),
                            "wanted", console.text("kind." + wanted.name()),
                            "use", console.text("use." + kind.name()))));
        });
    }

    private static boolean beginsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** One byte more than the library takes, so that it refuses a larger file without our reading all of it. */
    private static byte[] bytes(String name, FileKind wanted, Console console) throws IOException {
        int most = (wanted.isTable() ? LARGEST_TABLE : JsonLimits.standard().maxBytes()) + 1;
        if (name.equals("-")) {
            return console.in().readNBytes(most);
        }
        if (Files.isDirectory(Path.of(name))) {
            throw new UnusableFileException(console.text("file.folder", Map.of("file", name)));
        }
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            return stream.readNBytes(most);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // The exception does not say which file.
            throw new FileSystemException(name, null, e.getMessage());
        }
    }
}
