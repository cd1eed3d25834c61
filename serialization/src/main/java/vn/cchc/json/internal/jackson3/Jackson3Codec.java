package vn.cchc.json.internal.jackson3;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.internal.Bounds;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.TokenSource;
import vn.cchc.json.jackson3.CchcModule;

/** Reads and writes by Jackson 3, strictly. */
public final class Jackson3Codec implements Codec {

    private final ObjectMapper mapper;

    /** The factory of the bounds asked for last: a host asks for the same ones again and again. */
    private volatile @Nullable Strict last;

    private record Strict(Bounds bounds, JsonFactory factory) {}

    private Jackson3Codec() {
        mapper = JsonMapper.builder()
                .addModule(new CchcModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * {@return the codec, if Jackson 3 is present}
     */
    public static Codec create() {
        return new Jackson3Codec();
    }

    private JsonFactory strict(Bounds bounds) {
        Strict known = last;
        if (known == null || !known.bounds().equals(bounds)) {
            known = new Strict(
                    bounds,
                    JsonFactory.builder()
                            .streamReadConstraints(constraints(
                                    bounds.depth(), bounds.digits(), bounds.textLength(), bounds.nameLength()))
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());
            last = known;
        }
        return known.factory();
    }

    private static StreamReadConstraints constraints(int depth, int digits, int text, int name) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(digits)
                .maxStringLength(text)
                .maxNameLength(name)
                .build();
    }

    @Override
    public <T> @Nullable T read(Class<T> type, byte[] utf8, Bounds bounds) {
        try (JsonParser parser = strict(bounds).createParser(ObjectReadContext.empty(), utf8)) {
            return mapper.readerFor(type).readValue(parser);
        }
    }

    @Override
    public byte[] write(Object document) {
        // By characters: the byte generators of some versions write letters beyond the BMP as escapes.
        StringWriter text = new StringWriter();
        try (var generator = mapper.writer().with(new Layout()).createGenerator(text)) {
            mapper.writeValue(generator, document);
            generator.writeRaw('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public TokenSource tokens(String json, int deepest) {
        JsonFactory lenient = JsonFactory.builder()
                .streamReadConstraints(constraints(deepest, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        return new Jackson3Tokens(lenient.createParser(ObjectReadContext.empty(), json));
    }
}
