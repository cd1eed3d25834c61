package vn.cchc.json.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Place;

/** Finds places in a file by their paths; for something that is missing, the object that misses it. */
public final class Locator {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    private final @Nullable Node root;

    /**
     * Reads a file.
     *
     * @param codec gives the tokens
     * @param utf8 the file, as it was read before
     * @param bounds what is refused as too much
     */
    public Locator(Codec codec, byte[] utf8, Bounds bounds) {
        String text = Utf8.decode(utf8).text();
        try (TokenSource tokens = codec.tokens(text, bounds.depth() + 1000)) {
            root = new TreeReader(tokens, text, bounds, new Faults(0)).read();
        }
    }

    /**
     * {@return the place with line and column, as far down the path as the file goes}
     *
     * @param place a place with a path
     */
    public Place locate(Place place) {
        Node node = root;
        if (node == null) {
            return place;
        }
        int line = node.line();
        int column = node.column();
        Matcher step = STEP.matcher(place.getPath());
        while (node != null && step.find()) {
            if (step.group(1) != null) {
                node = element(node, Integer.parseInt(step.group(1)));
                line = node == null ? line : node.line();
                column = node == null ? column : node.column();
            } else {
                Node.Member member = member(node, step.group(2));
                line = member == null ? line : member.line();
                column = member == null ? column : member.column();
                node = member == null ? null : member.value();
            }
        }
        return Place.builder().copyFrom(place).line(line).column(column).build();
    }

    private static @Nullable Node element(Node node, int position) {
        return node instanceof Node.JsonArray array
                        && position < array.elements().size()
                ? array.elements().get(position)
                : null;
    }

    private static Node.@Nullable Member member(Node node, String name) {
        return node instanceof Node.JsonObject object
                ? object.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
