package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.Decimals;
import vn.cchc.value.Extensions;

/**
 * The form of a document that is the same for equal content: compact JSON with the attributes in the order of their names,
 * composed letters, and decimals without zeros at the end. It is digested, never kept, and owes nothing to a JSON library.
 */
public final class CanonicalForm {

    /** Twins that differ in composition only stay two. */
    private static final Comparator<String> BY_COMPOSED =
            Comparator.comparing(CanonicalForm::composed).thenComparing(Comparator.naturalOrder());

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    /**
     * {@return the digest of a document: {@code sha-256:} and 64 hexadecimal digits}
     *
     * @param document a document, or a part of one
     */
    public static String digest(Object document) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(of(document).getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Object document) {
        CanonicalForm form = new CanonicalForm();
        form.ours(document);
        return form.text.toString();
    }

    /** A value of the library, or one of the plain types that it is made of. */
    private void ours(Object value) {
        Shape shape = Shapes.ofOurs(value.getClass()).orElseGet(() -> Shapes.of(value.getClass()));
        if (value instanceof Extensions extensions) {
            plain(extensions.asMap());
        } else if (shape instanceof ObjectShape object) {
            object(object, value);
        } else {
            leaf((Leaf) shape, value);
        }
    }

    private void object(ObjectShape shape, Object value) {
        if (shape.bare().isPresent()) {
            ours(read(shape.bare().get(), value));
            return;
        }
        Map<String, Object> members = new TreeMap<>();
        shape.kind().ifPresent(kind -> members.put("kind", kind));
        for (Attribute attribute : shape.attributes().values()) {
            Object read = read(attribute, value);
            if (!isAbsent(read)) {
                members.put(attribute.name(), read instanceof Optional<?> some ? some.orElseThrow() : read);
            }
        }
        members(members);
    }

    private static Object read(Attribute attribute, Object value) {
        try {
            return attribute.accessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAbsent(Object value) {
        return (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || Boolean.FALSE.equals(value)
                || (value instanceof Extensions extensions && extensions.isEmpty());
    }

    private void leaf(Leaf leaf, Object value) {
        String token = leaf.format(value);
        switch (leaf.token()) {
            case TEXT -> quoted(token);
            case WHOLE_NUMBER, BOOLEAN -> text.append(token);
            case NUMBER ->
                text.append(Decimals.normalize("value", (BigDecimal) value).toPlainString());
            case FACT -> {
                if (((FactValue) value).option().isPresent()) {
                    quoted(token);
                } else {
                    text.append(token);
                }
            }
        }
    }

    /** Lists, maps, a host's own data, and values of the library among them. */
    private void plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>(BY_COMPOSED);
            map.forEach((name, member) -> sorted.put((String) name, member));
            members(sorted);
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ",");
                plain(list.get(i));
            }
            text.append(']');
        } else if (value == null || value instanceof Boolean) {
            text.append(value);
        } else {
            ours(value);
        }
    }

    private void members(Map<String, ? extends @Nullable Object> members) {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
            text.append(separator);
            quoted(member.getKey());
            text.append(':');
            plain(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void quoted(String raw) {
        text.append('"');
        composed(raw).chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        text.append('"');
    }
}
