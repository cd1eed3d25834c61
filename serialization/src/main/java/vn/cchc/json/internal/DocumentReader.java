package vn.cchc.json.internal;

import vn.cchc.json.JsonLimits;
import vn.cchc.json.UnreadableDocumentException;

/**
 * Reads documents: by data binding, and when that fails a second time for all faults.
 */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param type its type
     * @param utf8 the file
     * @param limits what is refused as too much
     * @param <T> its type
     * @return the document
     * @throws UnreadableDocumentException with all faults
     */
    public static <T> T read(Class<T> type, byte[] utf8, JsonLimits limits) {
        return read(type, utf8, limits, Codecs.present());
    }

    static <T> T read(Class<T> type, byte[] utf8, JsonLimits limits, Codec codec) {
        Faults faults = new Faults(limits.maxFaults());
        if (utf8.length > limits.maxBytes()) {
            faults.add("JSN-10", "", 0, 0, "limit", limits.maxBytes());
            throw faults.refusal();
        }
        // Jackson would read UTF-16 as well; the form of files is UTF-8.
        if (!looksLikeUtf16(utf8)) {
            try {
                T document = codec.read(type, utf8, limits);
                if (document != null) {
                    return document;
                }
            } catch (Exception e) {
                // Whatever is wrong, the second reading says it in words, together with everything else.
            }
        }
        new FaultFinder(codec, limits, faults).find(type, utf8);
        throw faults.refusal();
    }

    private static boolean looksLikeUtf16(byte[] utf8) {
        return utf8.length >= 2 && (utf8[0] == 0 || utf8[1] == 0 || (utf8[0] & 0xFF) >= 0xFE);
    }

    /**
     * {@return a document as bytes}
     *
     * @param document the document
     */
    public static byte[] write(Object document) {
        return Codecs.present().write(document);
    }
}
