package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.TokenSource.BrokenException;
import vn.cchc.json.internal.TokenSource.Event;

/**
 * Reads a text into nodes with their places, as far as it is JSON. Where it breaks off, what was read before is kept.
 */
final class TreeReader {

    private final TokenSource tokens;
    private final String json;
    private final Bounds bounds;
    private final Faults faults;
    private boolean broken;
    private boolean deep;

    TreeReader(TokenSource tokens, String json, Bounds bounds, Faults faults) {
        this.tokens = tokens;
        this.json = json;
        this.bounds = bounds;
        this.faults = faults;
    }

    @Nullable
    Node read() {
        try {
            Event first = tokens.next();
            if (first == null) {
                faults.add("JSN-02", "", 1, 1);
                return null;
            }
            Node root = value(first, "", 1);
            if (!broken && tokens.next() != null) {
                faults.add("JSN-12", "", tokens.line(), tokens.column());
            }
            return root;
        } catch (BrokenException e) {
            reportBroken(e, "");
            return null;
        }
    }

    private void reportBroken(BrokenException e, String path) {
        if (!broken) {
            broken = true;
            if (e.tooDeep() && deep) {
                // Said already, where it began.
                return;
            }
            if (e.tooDeep()) {
                faults.add("JSN-03", path, e.line(), e.column(), "limit", bounds.depth());
            } else {
                faults.add(e.ended() ? "JSN-02" : "JSN-01", path, e.line(), e.column());
            }
        }
    }

    private @Nullable Node value(Event event, String path, int depth) throws BrokenException {
        return switch (event) {
            case START_OBJECT -> tooDeep(path, depth) ? null : object(path, depth);
            case START_ARRAY -> tooDeep(path, depth) ? null : array(path, depth);
            case TEXT -> text(path);
            case WHOLE_NUMBER -> number(Node.Scalar.Kind.WHOLE_NUMBER, path);
            case DECIMAL_NUMBER -> number(Node.Scalar.Kind.DECIMAL_NUMBER, path);
            case BOOLEAN -> scalar(Node.Scalar.Kind.BOOLEAN);
            case NULL -> scalar(Node.Scalar.Kind.NULL);
            case NAME, END_OBJECT, END_ARRAY -> throw new BrokenException(tokens.line(), tokens.column(), false, false);
        };
    }

    private Node object(String path, int depth) {
        int line = tokens.line();
        int column = tokens.column();
        List<Node.Member> members = new ArrayList<>();
        String at = path;
        try {
            while (!broken) {
                at = path;
                if (next() == Event.END_OBJECT) {
                    return new Node.JsonObject(members, true, line, column);
                }
                String name = tokens.text();
                int nameLine = tokens.line();
                int nameColumn = tokens.column();
                at = JsonPath.member(path, name);
                Event event = next();
                Node value = value(event, at, depth + 1);
                if (name.length() > bounds.nameLength()) {
                    faults.add("JSN-14", at, nameLine, nameColumn, "limit", bounds.nameLength());
                } else {
                    members.add(new Node.Member(name, nameLine, nameColumn, value));
                }
            }
        } catch (BrokenException e) {
            reportBroken(e, at);
        }
        return new Node.JsonObject(members, false, line, column);
    }

    private Node array(String path, int depth) {
        int line = tokens.line();
        int column = tokens.column();
        List<Node> elements = new ArrayList<>();
        try {
            while (!broken) {
                Event event = next();
                if (event == Event.END_ARRAY) {
                    break;
                }
                Node element = value(event, JsonPath.element(path, elements.size()), depth + 1);
                // A skipped element keeps its place, so that the paths behind it stay right.
                elements.add(element == null ? new Node.Skipped(tokens.line(), tokens.column()) : element);
            }
        } catch (BrokenException e) {
            reportBroken(e, JsonPath.element(path, elements.size()));
        }
        return new Node.JsonArray(elements, line, column);
    }

    private Event next() throws BrokenException {
        Event event = tokens.next();
        if (event == null) {
            throw new BrokenException(tokens.line(), tokens.column(), true, false);
        }
        return event;
    }

    private boolean tooDeep(String path, int depth) throws BrokenException {
        if (depth <= bounds.depth()) {
            return false;
        }
        deep = true;
        faults.add("JSN-03", path, tokens.line(), tokens.column(), "limit", bounds.depth());
        for (int open = 1; open > 0; ) {
            Event event = next();
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                open++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                open--;
            }
        }
        return true;
    }

    private @Nullable Node text(String path) throws BrokenException {
        Node.Scalar text = scalar(Node.Scalar.Kind.TEXT);
        if (text.text().length() > bounds.textLength()) {
            faults.add("JSN-14", path, text.line(), text.column(), "limit", bounds.textLength());
            return null;
        }
        // Asked of the file, not of the text: "\n" written out is fine, a line end inside the quotes is not.
        if (json.substring(tokens.start(), tokens.end()).chars().anyMatch(c -> c < ' ')) {
            faults.add("JSN-16", path, text.line(), text.column());
            return null;
        }
        return text;
    }

    private @Nullable Node number(Node.Scalar.Kind kind, String path) throws BrokenException {
        Node.Scalar number = scalar(kind);
        if (number.text().length() > bounds.digits()) {
            faults.add("JSN-15", path, number.line(), number.column(), "limit", bounds.digits());
            return null;
        }
        return number;
    }

    private Node.Scalar scalar(Node.Scalar.Kind kind) throws BrokenException {
        // The text first: a Jackson may find only then that the token is broken.
        String text = tokens.text();
        return new Node.Scalar(kind, text, tokens.line(), tokens.column());
    }
}
