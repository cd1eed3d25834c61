package vn.cchc.json.internal;

import java.util.Locale;

/** Names as they travel: kebab-case for kinds and constants. */
public final class WireNames {

    private WireNames() {}

    /**
     * {@return the wire name of a constant: {@code NAMED_NOT_ATTACHED} is {@code named-not-attached}}
     *
     * @param constant the constant
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the wire name of a kind: {@code AfterEvent} is {@code after-event}}
     *
     * @param kind the type of the kind
     */
    static String of(Class<?> kind) {
        StringBuilder name = new StringBuilder();
        for (char c : kind.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(c) && !name.isEmpty()) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }
}
