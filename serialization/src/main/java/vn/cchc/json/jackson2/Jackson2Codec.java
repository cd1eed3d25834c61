package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.JsonLimits;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.TokenSource;

/** The facade's work by Jackson 2. Only the library itself uses it. */
public final class Jackson2Codec implements Codec {

    private final ObjectMapper mapper;
    private final JsonFactory standard = strict(JsonLimits.standard());

    private Jackson2Codec() {
        mapper = JsonMapper.builder()
                .addModule(new CchcModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * {@return the codec, if Jackson 2 is present}
     */
    public static Codec create() {
        return new Jackson2Codec();
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
    public <T> @Nullable T read(Class<T> type, byte[] utf8, JsonLimits limits) throws IOException {
        JsonFactory factory = limits.equals(JsonLimits.standard()) ? standard : strict(limits);
        try (JsonParser parser = factory.createParser(utf8)) {
            return mapper.readerFor(type).readValue(parser);
        }
    }

    @Override
    public byte[] write(Object document) {
        // By characters: the byte generators of some versions write letters beyond the BMP as escapes.
        StringWriter text = new StringWriter();
        try (var generator = mapper.createGenerator(text)) {
            generator.setPrettyPrinter(new Layout());
            mapper.writeValue(generator, document);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public TokenSource tokens(String json, int deepest) {
        JsonFactory lenient = JsonFactory.builder()
                .streamReadConstraints(constraints(deepest, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        try {
            return new Jackson2Tokens(lenient.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
