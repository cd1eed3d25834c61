package vn.cchc.json.internal;

import vn.cchc.json.JsonLimits;

/** Opens the choice of the codec to the tests. */
public final class EachCodec {

    private EachCodec() {}

    public static <T> T read(Class<T> type, byte[] utf8, JsonLimits limits, Codec codec) {
        return DocumentReader.read(type, utf8, limits, codec);
    }
}
