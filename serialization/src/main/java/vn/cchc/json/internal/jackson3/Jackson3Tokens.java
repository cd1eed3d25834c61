package vn.cchc.json.internal.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vn.cchc.json.internal.TokenSource;

/** The tokens of a text by Jackson 3. */
final class Jackson3Tokens implements TokenSource {

    private final JsonParser parser;

    Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable Event next() throws BrokenException {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? null : event(token);
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private static Event event(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Event.START_OBJECT;
            case END_OBJECT -> Event.END_OBJECT;
            case START_ARRAY -> Event.START_ARRAY;
            case END_ARRAY -> Event.END_ARRAY;
            case PROPERTY_NAME -> Event.NAME;
            case VALUE_STRING -> Event.TEXT;
            case VALUE_NUMBER_INT -> Event.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Event.DECIMAL_NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Event.BOOLEAN;
            case VALUE_NULL -> Event.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.name());
        };
    }

    private BrokenException broken(JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new BrokenException(
                at.getLineNr(),
                at.getColumnNr(),
                e instanceof UnexpectedEndOfInputException,
                e instanceof StreamConstraintsException);
    }

    @Override
    public String text() throws BrokenException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
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
        parser.close();
    }
}
