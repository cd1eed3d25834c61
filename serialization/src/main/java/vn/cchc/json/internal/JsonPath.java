package vn.cchc.json.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths as people read them: {@code tasks[3].deadline.quarter}. */
final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    private JsonPath() {}

    static String member(String parent, String name) {
        if (!PLAIN.matcher(name).matches()) {
            String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
            return parent + "[\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\"]";
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** A path that begins at a place. */
    static String inside(String parent, String path) {
        return parent.isEmpty() || path.isEmpty() ? parent + path : parent + "." + path;
    }

    /** What stands at a path that begins at a node, or as near to it as there is something. */
    static Node find(Node start, String path) {
        Node found = start;
        for (String step : STEP.matcher(path).results().map(MatchResult::group).toList()) {
            Node next = step(found, step);
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }

    private static @Nullable Node step(Node node, String step) {
        if (node instanceof Node.JsonArray array) {
            return array.elements().get(Integer.parseInt(step));
        }
        return node instanceof Node.JsonObject object
                ? object.members().stream()
                        .filter(member -> member.name().equals(step))
                        .findFirst()
                        .map(Node.Member::value)
                        .orElse(null)
                : null;
    }
}
