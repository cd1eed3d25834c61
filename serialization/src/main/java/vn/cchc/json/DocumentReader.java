package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Bounds;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.FaultFinder;
import vn.cchc.json.internal.Faults;

/**
 * Reads documents of any type: by data binding, and when that fails a second time for all faults.
 */
final class DocumentReader {

    private DocumentReader() {}

    static <T> T read(Class<T> type, Path file, JsonLimits limits) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            // One byte more than allowed tells that there is more.
            int most = limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1;
            return read(type, stream.readNBytes(most), limits, Codecs.present());
        }
    }

    static <T> T read(Class<T> type, byte[] utf8, JsonLimits limits, Codec codec) {
        Faults faults = new Faults(limits.maxFaults());
        Bounds bounds = new Bounds(limits.maxDepth(), limits.maxTextLength(), limits.maxDigits());
        if (utf8.length > limits.maxBytes()) {
            faults.add("JSN-10", "", 0, 0, "limit", limits.maxBytes());
        } else {
            T document = bind(type, utf8, bounds, codec);
            if (document != null) {
                return document;
            }
            new FaultFinder(codec, bounds, faults).find(type, utf8);
        }
        throw new UnreadableDocumentException(faults.inOrder(), faults.count());
    }

    private static <T> @Nullable T bind(Class<T> type, byte[] utf8, Bounds bounds, Codec codec) {
        // Jackson would read UTF-16 as well; the form of files is UTF-8.
        if (looksLikeUtf16(utf8)) {
            return null;
        }
        try {
            return codec.read(type, utf8, bounds);
        } catch (Exception e) {
            // Whatever is wrong, the second reading says it in words, together with everything else.
            return null;
        }
    }

    private static boolean looksLikeUtf16(byte[] utf8) {
        return utf8.length >= 2 && (utf8[0] == 0 || utf8[1] == 0 || (utf8[0] & 0xFF) >= 0xFE);
    }
}
