package vn.cchc.json;

import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.jackson2.Jackson2Codec;
import vn.cchc.json.internal.jackson3.Jackson3Codec;

/** Finds the Jackson that the host has. */
final class Codecs {

    private Codecs() {}

    /** Looked for when first asked for, and then kept: making a mapper is costly. */
    private static final class Holder {
        private static final @Nullable Codec PRESENT = find();

        private static @Nullable Codec find() {
            try {
                return Jackson3Codec.create();
            } catch (NoClassDefFoundError no3) {
                try {
                    return Jackson2Codec.create();
                } catch (NoClassDefFoundError no2) {
                    return null;
                }
            }
        }
    }

    static Codec present() {
        if (Holder.PRESENT == null) {
            throw new IllegalStateException("cchc reads and writes JSON by Jackson: add"
                    + " tools.jackson.core:jackson-databind, or com.fasterxml.jackson.core:jackson-databind and"
                    + " com.fasterxml.jackson.datatype:jackson-datatype-jdk8");
        }
        return Holder.PRESENT;
    }
}
