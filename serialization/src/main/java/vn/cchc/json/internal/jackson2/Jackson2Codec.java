package vn.cchc.json.internal.jackson2;

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
import vn.cchc.json.internal.Bounds;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.TokenSource;
import vn.cchc.json.jackson2.CchcModule;

/** Reads and writes by Jackson 2, strictly. */
public final class Jackson2Codec implements Codec {

    private final ObjectMapper mapper;

    /** The factory of the bounds asked for last: a host asks for the same ones again and again. */
    private volatile @Nullable Strict last;

    private record Strict(Bounds bounds, JsonFactory factory) {}

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
    public <T> @Nullable T read(Class<T> type, byte[] utf8, Bounds bounds) throws IOException {
        try (JsonParser parser = strict(bounds).createParser(utf8)) {
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
                .streamReadConstraints(constraints(deepest, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        try {
            return new Jackson2Tokens(lenient.createParser(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
