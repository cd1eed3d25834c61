package vn.cchc.catalogue;

import vn.cchc.value.Fraction;

/** Ranges written as in mathematics: {@code [0,10)}; {@code (,2]w} are the whole numbers up to 2. */
final class Ranges {

    private Ranges() {}

    static Range range(String written) {
        boolean whole = written.endsWith("w");
        Range range = Range.of(Checking.band((whole ? written.substring(0, written.length() - 1) : written) + " 0"));
        return new Range(range.lower(), range.upper(), whole);
    }

    static String written(Range range) {
        return (range.lower().value() != null && range.lower().side() < 0 ? "[" : "(")
                + end(range.lower())
                + ","
                + end(range.upper())
                + (range.upper().value() != null && range.upper().side() > 0 ? "]" : ")")
                + (range.whole() ? "w" : "");
    }

    private static String end(Cut cut) {
        Fraction value = cut.value();
        return value == null
                ? ""
                : value.decimal().map(decimal -> PlainForms.of(decimal)).orElseGet(value::toString);
    }
}
