package vn.cchc.json.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.InvalidValueException;

/** Reads a value of one token from a node, and finds what is wrong with it. */
final class LeafReader {

    private final Faults faults;

    LeafReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    Object bind(Leaf leaf, Node node, String path, Words.InBoth label) {
        if (!(node instanceof Node.Scalar scalar) || !fits(leaf, scalar)) {
            faults.wrongType(Words.expectation(leaf), node, path, label);
            return null;
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
            return leaf.token() == Leaf.Token.FACT ? fact(scalar) : leaf.parse(scalar.text());
        } catch (InvalidValueException e) {
            faults.add(e, path, node.line(), node.column());
            return null;
        }
    }

    /** Whether a token may hold a value. */
    static boolean fits(Leaf leaf, Node.Scalar scalar) {
        boolean number =
                scalar.token() == Node.Scalar.Kind.WHOLE_NUMBER || scalar.token() == Node.Scalar.Kind.DECIMAL_NUMBER;
        return switch (leaf.token()) {
            case TEXT -> scalar.token() == Node.Scalar.Kind.TEXT;
            case WHOLE_NUMBER -> scalar.token() == Node.Scalar.Kind.WHOLE_NUMBER;
            case NUMBER -> number;
            case BOOLEAN -> scalar.token() == Node.Scalar.Kind.BOOLEAN;
            case FACT -> scalar.token() != Node.Scalar.Kind.NULL;
        };
    }

    private static FactValue fact(Node.Scalar scalar) {
        return switch (scalar.token()) {
            case TEXT -> FactValue.of(scalar.text());
            case BOOLEAN -> FactValue.of(Boolean.parseBoolean(scalar.text()));
            case WHOLE_NUMBER, DECIMAL_NUMBER -> FactValue.of((BigDecimal) Leaf.DECIMAL.parse(scalar.text()));
            case NULL -> throw new IllegalStateException("no fact");
        };
    }
}
