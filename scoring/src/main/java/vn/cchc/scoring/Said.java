package vn.cchc.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.finding.Similar;
import vn.cchc.value.Fraction;

/** What fills a hole of a message: a word as it is, a number with a comma in Vietnamese. */
record Said(String vietnamese, String english) {

    static Said word(Object word) {
        return new Said(word.toString(), word.toString());
    }

    static Said number(BigDecimal number) {
        String plain = number.toPlainString();
        return new Said(plain.replace('.', ','), plain);
    }

    /** {@return a number in full if that is short, otherwise about what it is} */
    static Said number(Fraction number) {
        return number.decimal()
                .filter(decimal -> decimal.scale() <= 6 && decimal.precision() <= 30)
                .map(Said::number)
                .orElseGet(() -> about(number));
    }

    private static Said about(Fraction number) {
        Said rounded = number(number.rounded(6, RoundingMode.HALF_UP).stripTrailingZeros());
        return new Said("≈ " + rounded.vietnamese, "≈ " + rounded.english);
    }

    /**
     * {@return the fillings of a message about an unknown name: the name, and as {@code suggestion} which was probably meant, a
     * whole sentence or nothing}
     */
    static Map<String, Said> unknown(String hole, String name, Iterable<String> known) {
        Said suggestion = Similar.to(name, known)
                .map(near -> new Said("; có phải là «" + near + "»?", "; is it «" + near + "»?"))
                .orElse(new Said("", ""));
        return Map.of(hole, word(name), "suggestion", suggestion);
    }

    static Map<String, String> in(Map<String, Said> said, boolean vietnamese) {
        Map<String, String> words = new TreeMap<>();
        said.forEach((hole, filling) -> words.put(hole, vietnamese ? filling.vietnamese : filling.english));
        return words;
    }
}
