package vn.cchc.json.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which of several kinds stands at a node, and what is wrong where none does. */
final class KindFinder {

    private final Faults faults;

    KindFinder(Faults faults) {
        this.faults = faults;
    }

    /** The kind that a value of one token is, where it stands in place of an object. */
    static Optional<ObjectShape> bare(SumShape sum, Node node) {
        return sum.bare().stream()
                .filter(kind -> node instanceof Node.Scalar scalar
                        && kind.bare().orElseThrow().shape() instanceof Leaf leaf
                        && LeafReader.fits(leaf, scalar))
                .findFirst();
    }

    @Nullable
    ObjectShape find(SumShape sum, Node.JsonObject object, String path) {
        for (Node.Member member : object.members()) {
            if (member.name().equals("kind")) {
                return member.value() == null ? null : named(sum, member.value(), JsonPath.member(path, "kind"));
            }
        }
        if (object.complete()) {
            String kinds = String.join(", ", sum.objects().keySet());
            faults.add("JSN-17", path, object.line(), object.column(), "kinds", kinds);
        }
        return null;
    }

    private @Nullable ObjectShape named(SumShape sum, Node node, String path) {
        boolean text = node instanceof Node.Scalar scalar && scalar.token() == Node.Scalar.Kind.TEXT;
        String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
        ObjectShape kind = text ? sum.kinds().get(name) : null;
        if (kind == null) {
            faults.add(
                    "JSN-09",
                    path,
                    node.line(),
                    node.column(),
                    "found",
                    Words.found(node),
                    "suggestion",
                    Words.suggestion(name, sum.objects().keySet()));
            return null;
        }
        if (kind.bare().isPresent()) {
            faults.add("JSN-18", path, node.line(), node.column(), "kind", name, "bare", Words.bare(kind));
            return null;
        }
        return kind;
    }
}
