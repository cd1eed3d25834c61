package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final LeafReader leaves;
    private final KindFinder kinds;
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
        this.leaves = new LeafReader(faults);
        this.kinds = new KindFinder(faults);
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
            return leaves.bind(leaf, node, path, label);
        }
        if (shape instanceof SumShape sum) {
            return bindKind(sum, node, path, label);
        }
        if (shape instanceof ObjectShape one && one.kind().isPresent()) {
            return bindKind(new SumShape(one.type(), Map.of(one.kind().get(), one)), node, path, label);
        }
        if (!(node instanceof Node.JsonObject object)) {
            faults.wrongType(Words.expectation(shape), node, path, label);
            return null;
        }
        return shape instanceof ObjectShape one ? bindObject(one, object, path) : hostData.bind(object, path);
    }

    private @Nullable Object bindKind(SumShape sum, Node node, String path, Words.InBoth label) {
        if (node instanceof Node.JsonObject object) {
            ObjectShape kind = kinds.find(sum, object, path);
            return kind == null ? null : bindObject(kind, object, path);
        }
        Optional<ObjectShape> bare = KindFinder.bare(sum, node);
        if (bare.isEmpty()) {
            faults.wrongType(Words.expectation(sum), node, path, label);
            return null;
        }
        Attribute attribute = bare.get().bare().orElseThrow();
        Object value = bind(attribute.shape(), node, path, label);
        return value == null ? null : checks.buildBare(bare.get(), attribute, value, node, path);
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
                Words.expectation(attribute));
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
                        Words.expectation(attribute));
            }
            return null;
        }
        return switch (attribute.presence()) {
            case REQUIRED, OPTIONAL -> bind(attribute.shape(), node, path, label);
            case LIST -> bindList(attribute.shape(), node, path, label);
            case MAP -> bindMap(attribute.shape(), node, path, label);
        };
    }

    private @Nullable List<Object> bindList(Shape element, Node node, String path, Words.InBoth label) {
        if (node instanceof Node.Skipped) {
            return null;
        }
        if (!(node instanceof Node.JsonArray array)) {
            faults.wrongType(Words.list(element), node, path, label);
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            Object value = bind(element, array.elements().get(i), JsonPath.element(path, i), label);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Map<String, Object> bindMap(Shape element, Node node, String path, Words.InBoth label) {
        if (node instanceof Node.Skipped) {
            return null;
        }
        if (!(node instanceof Node.JsonObject object)) {
            faults.wrongType(Words.map(element), node, path, label);
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node.Member member : object.members()) {
            String at = JsonPath.member(path, member.name());
            checks.text(member, at);
            if (!seen.add(member.name())) {
                faults.add("JSN-04", at, member.line(), member.column(), "name", member.name());
            } else if (member.value() != null) {
                Object value = bind(element, member.value(), at, Words.named(member.name()));
                if (value != null) {
                    values.put(member.name(), value);
                }
            }
        }
        return values;
    }
}
