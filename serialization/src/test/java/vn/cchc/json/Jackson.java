package vn.cchc.json;

import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.jackson2.Jackson2Codec;
import vn.cchc.json.internal.jackson3.Jackson3Codec;
import vn.cchc.plan.ImprovementPlan;

/** Either Jackson, whichever the facade would choose. */
enum Jackson {
    TWO(Jackson2Codec.create()),
    THREE(Jackson3Codec.create());

    private final Codec codec;

    Jackson(Codec codec) {
        this.codec = codec;
    }

    Codec codec() {
        return codec;
    }

    ImprovementPlan read(byte[] utf8, JsonLimits limits) {
        return DocumentReader.read(ImprovementPlan.class, utf8, limits, codec);
    }

    <T> T read(Class<T> type, byte[] utf8) {
        return DocumentReader.read(type, utf8, JsonLimits.standard(), codec);
    }

    byte[] write(Object document) {
        return codec.write(document);
    }
}
