package vn.cchc.json.jackson3;

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
import vn.cchc.json.JsonLimits;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.TokenSource;

/** The facade's work by Jackson 3. Only the library itself uses it. */
public final class Jackson3Codec implements Codec {

    private final ObjectMapper mapper;
    private final JsonFactory standard = strict(JsonLimits.standard());

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

    private static JsonFactory strict(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(limits.maxDepth(), limits.maxDigits(), limits.maxTextLength()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static StreamReadConstraints constraints(int depth, int digits, int text) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(digits)
                .maxStringLength(text)
                .build();
    }

    @Override
    public <T> @Nullable T read(Class<T> type, byte[] utf8, JsonLimits limits) {
        JsonFactory factory = limits.equals(JsonLimits.standard()) ? standard : strict(limits);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
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
                .streamReadConstraints(constraints(deepest, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        return new Jackson3Tokens(lenient.createParser(ObjectReadContext.empty(), json));
    }
}
