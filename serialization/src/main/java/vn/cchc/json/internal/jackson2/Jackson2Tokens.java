package vn.cchc.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.TokenSource;

/** The tokens of a text by Jackson 2. */
final class Jackson2Tokens implements TokenSource {

    private final JsonParser parser;

    Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable Event next() throws BrokenException {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? null : event(token);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static Event event(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Event.START_OBJECT;
            case END_OBJECT -> Event.END_OBJECT;
            case START_ARRAY -> Event.START_ARRAY;
            case END_ARRAY -> Event.END_ARRAY;
            case FIELD_NAME -> Event.NAME;
            case VALUE_STRING -> Event.TEXT;
            case VALUE_NUMBER_INT -> Event.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Event.DECIMAL_NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Event.BOOLEAN;
            case VALUE_NULL -> Event.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.name());
        };
    }

    private BrokenException broken(IOException e) {
        JsonLocation at = e instanceof JsonProcessingException known && known.getLocation() != null
                ? known.getLocation()
                : parser.currentLocation();
        return new BrokenException(
                at.getLineNr(),
                at.getColumnNr(),
                e instanceof JsonEOFException,
                e instanceof StreamConstraintsException);
    }

    @Override
    public String text() throws BrokenException {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    @Override
    public int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
