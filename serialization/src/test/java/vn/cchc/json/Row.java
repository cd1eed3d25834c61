package vn.cchc.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.organization.Party;
import vn.cchc.value.SuggestedCorrection;

/** An item of a plan as text, attribute by attribute, so that two descriptions of it can be compared and printed. */
record Row(Map<String, String> cells) {

    static Row of(Object id) {
        return new Row(new TreeMap<>()).with("id", id);
    }

    /** Adds an attribute; absent, empty and blank values leave no cell. */
    Row with(String attribute, Object value) {
        String text = text(value);
        if (!text.isBlank()) {
            cells.put(attribute, text);
        }
        return this;
    }

    String id() {
        return cells.get("id");
    }

    static List<String> parties(List<Party> parties) {
        return parties.stream().map(it -> kind(it) + ": " + it.getName()).toList();
    }

    /** The kind of a value of a sum type: the interface that its implementation stands for. */
    static String kind(Object value) {
        return value.getClass().getInterfaces()[0].getSimpleName();
    }

    static List<String> corrections(List<SuggestedCorrection> corrections) {
        return corrections.stream()
                .map(it -> it.getPrinted() + " -> " + it.getSuggested())
                .toList();
    }

    static String wire(Enum<?> constant) {
        return wire(constant.name());
    }

    static String wire(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Row::text).orElse("");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Row::text).collect(Collectors.joining(" | "));
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
