package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;

/**
 * The second reading of a file that data binding refused: it looks at every place and reports every fault.
 *
 * <p>Values are built as far as they can be, because what makes a value meaningless is known only to the value.
 */
public final class FaultFinder {

    private final Codec codec;
    private final Bounds bounds;
    private final Faults faults;
    private final ValueChecks checks;
    private final HostDataReader hostData;

    /**
     * Makes a finder.
     *
     * @param codec gives the tokens
     * @param bounds what is refused as too much
     * @param faults collects what is found
     */
    public FaultFinder(Codec codec, Bounds bounds, Faults faults) {
        this.codec = codec;
        this.bounds = bounds;
        this.faults = faults;
        this.checks = new ValueChecks(faults);
        this.hostData = new HostDataReader(faults);
    }

    /**
     * Finds the faults of a file that was refused; at least one is reported.
     *
     * @param type the type of the document
     * @param utf8 the file
     */
    public void find(Class<?> type, byte[] utf8) {
        Utf8 file = Utf8.decode(utf8);
        boolean wellEncoded = file.faultLine() == 0;
        if (!wellEncoded) {
            faults.add("JSN-11", "", file.faultLine(), file.faultColumn());
        }
        // In a file of another encoding everything is broken; saying so once is enough.
        Faults ofSyntax = wellEncoded ? faults : new Faults(0);
        try (TokenSource tokens = codec.tokens(file.text(), bounds.depth() + 1000)) {
            Node root = new TreeReader(tokens, file.text(), bounds, ofSyntax).read();
            if (root != null && (wellEncoded || ofSyntax.count() == 0)) {
                bind(Shapes.of(type), root, "", Words.type(type));
            }
        }
        if (faults.count() == 0) {
            // Data binding refused what this reading accepts: a fault of ours, but still a refusal.
            faults.add("JSN-99", "", 0, 0);
        }
    }

    /** Returns the value, or null if there is a fault in it. */
    private @Nullable Object bind(Shape shape, Node node, String path, Words.InBoth label) {
        if (node instanceof Node.Skipped) {
            return null;
        }
        if (shape instanceof Leaf leaf) {
            return bindLeaf(leaf, node, path, label);
        }
        if (!(node instanceof Node.JsonObject object)) {
            return wrongType(Words.expectation(shape), node, path, label);
        }
        if (shape instanceof SumShape sum) {
            ObjectShape kind = kind(sum.kinds(), object, path);
            return kind == null ? null : bindObject(kind, object, path);
        }
        if (shape instanceof ObjectShape one) {
            ObjectShape kind =
                    one.kind().isEmpty() ? one : kind(Map.of(one.kind().get(), one), object, path);
            return kind == null ? null : bindObject(one, object, path);
        }
        return hostData.bind(object, path);
    }

    private @Nullable Object wrongType(Words.InBoth expectation, Node node, String path, Words.InBoth label) {
        faults.add(
                "JSN-06",
                path,
                node.line(),
                node.column(),
                "label",
                label,
                "expected",
                expectation,
                "found",
                Words.found(node));
        return null;
    }

    private @Nullable Object bindLeaf(Leaf leaf, Node node, String path, Words.InBoth label) {
        if (!(node instanceof Node.Scalar scalar) || !fits(leaf.token(), scalar.token())) {
            return wrongType(Words.expectation(leaf), node, path, label);
        }
        if (!leaf.constants().isEmpty() && !leaf.constants().contains(scalar.text())) {
            faults.add(
                    "JSN-08",
                    path,
                    node.line(),
                    node.column(),
                    "label",
                    label,
                    "found",
                    Words.found(node),
                    "suggestion",
                    Words.suggestion(scalar.text(), leaf.constants()));
            return null;
        }
        try {
            return leaf.parse(scalar.text());
        } catch (InvalidValueException e) {
            faults.add(e, path, node.line(), node.column());
            return null;
        }
    }

    private static boolean fits(Leaf.Token expected, Node.Scalar.Kind found) {
        return switch (expected) {
            case TEXT -> found == Node.Scalar.Kind.TEXT;
            case WHOLE_NUMBER -> found == Node.Scalar.Kind.WHOLE_NUMBER;
            case NUMBER -> found == Node.Scalar.Kind.WHOLE_NUMBER || found == Node.Scalar.Kind.DECIMAL_NUMBER;
        };
    }

    private @Nullable ObjectShape kind(Map<String, ObjectShape> kinds, Node.JsonObject object, String path) {
        for (Node.Member member : object.members()) {
            if (member.name().equals("kind")) {
                ObjectShape kind =
                        member.value() instanceof Node.Scalar scalar && scalar.token() == Node.Scalar.Kind.TEXT
                                ? kinds.get(scalar.text())
                                : null;
                if (kind == null && member.value() != null) {
                    String found = member.value() instanceof Node.Scalar scalar ? scalar.text() : "";
                    faults.add(
                            "JSN-09",
                            JsonPath.member(path, "kind"),
                            member.value().line(),
                            member.value().column(),
                            "found",
                            Words.found(member.value()),
                            "suggestion",
                            Words.suggestion(found, kinds.keySet()));
                }
                return kind;
            }
        }
        if (object.complete()) {
            faults.add("JSN-17", path, object.line(), object.column(), "kinds", String.join(", ", kinds.keySet()));
        }
        return null;
    }

    private @Nullable Object bindObject(ObjectShape shape, Node.JsonObject object, String path) {
        int before = faults.count();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Node.Member> seen = new LinkedHashMap<>();
        for (Node.Member member : object.members()) {
            String at = JsonPath.member(path, member.name());
            Attribute attribute = shape.attributes().get(member.name());
            if (seen.putIfAbsent(member.name(), member) != null) {
                faults.add("JSN-04", at, member.line(), member.column(), "name", member.name());
            } else if (attribute != null) {
                Object value = member.value() == null ? null : bindAttribute(attribute, member.value(), at, shape);
                if (value != null) {
                    values.put(attribute.name(), value);
                }
            } else if (!(member.name().equals("kind") && shape.kind().isPresent())) {
                unknown(shape, member, at);
            }
        }
        if (object.complete()) {
            shape.attributes().values().stream()
                    .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                    .filter(attribute -> !seen.containsKey(attribute.name()))
                    .forEach(attribute -> missing(shape, attribute, object, path));
        }
        Object built = checks.build(shape, values, seen, object, path);
        return faults.count() == before ? built : null;
    }

    private void unknown(ObjectShape shape, Node.Member member, String at) {
        faults.add(
                "JSN-05",
                at,
                member.line(),
                member.column(),
                "name",
                member.name().length() <= 60 ? member.name() : member.name().substring(0, 60) + "…",
                "type",
                Words.type(shape.type()),
                "suggestion",
                Words.suggestion(member.name(), shape.attributes().keySet()));
    }

    private void missing(ObjectShape shape, Attribute attribute, Node.JsonObject object, String path) {
        if (attribute.name().equals("schemaVersion")) {
            faults.add("SER-01", path, object.line(), object.column(), "version", Documents.version(shape.type()));
            return;
        }
        faults.add(
                "JSN-07",
                path,
                object.line(),
                object.column(),
                "name",
                attribute.name(),
                "label",
                Words.attribute(shape.type(), attribute.name()),
                "type",
                Words.type(shape.type()),
                "expected",
                Words.expectation(attribute.shape()));
    }

    private @Nullable Object bindAttribute(Attribute attribute, Node node, String path, ObjectShape shape) {
        Words.InBoth label = Words.attribute(shape.type(), attribute.name());
        if (node instanceof Node.Scalar scalar && scalar.token() == Node.Scalar.Kind.NULL) {
            // Null says that an optional value is absent; anywhere else a value is expected.
            if (attribute.presence() != Attribute.Presence.OPTIONAL) {
                faults.add(
                        "JSN-13",
                        path,
                        node.line(),
                        node.column(),
                        "label",
                        label,
                        "expected",
                        Words.expectation(attribute.shape()));
            }
            return null;
        }
        if (attribute.presence() != Attribute.Presence.LIST) {
            return bind(attribute.shape(), node, path, label);
        }
        if (node instanceof Node.Skipped) {
            return null;
        }
        if (!(node instanceof Node.JsonArray array)) {
            return wrongType(Words.list(attribute.shape()), node, path, label);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            Object value = bind(attribute.shape(), array.elements().get(i), JsonPath.element(path, i), label);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
