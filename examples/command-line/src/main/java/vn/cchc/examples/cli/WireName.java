package vn.cchc.examples.cli;

import java.util.Locale;

/** Constants as programs read them, as in JSON: {@code third-quarter}. */
final class WireName {

    private WireName() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
