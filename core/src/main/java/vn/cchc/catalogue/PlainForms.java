package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as text that depends on no language: numbers with a decimal point, constants as JSON writes them. */
final class PlainForms {

    private PlainForms() {}

    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a fact with its label, type, options and bounds: {@code done «Số việc» count [0 … 9]}} */
    static String of(FactDeclaration fact) {
        String options = fact.getOptions().stream()
                .map(option -> option.getOption() + " «" + option.getLabel().composed() + "»")
                .collect(Collectors.joining(", ", " {", "}"));
        boolean bounded = fact.getAtLeast().isPresent() || fact.getAtMost().isPresent();
        String bounds = " [" + fact.getAtLeast().map(PlainForms::of).orElse("") + " … "
                + fact.getAtMost().map(PlainForms::of).orElse("") + "]";
        return fact.getFact() + " «" + fact.getLabel().composed() + "» " + of(fact.getType())
                + (fact.getOptions().isEmpty() ? "" : options)
                + (bounded ? bounds : "");
    }

    private static String of(Rounding rounding) {
        return rounding.getDecimals() + " " + of(rounding.getRule());
    }

    /** {@return the attributes of a policy by their paths in the catalogue; those that are absent are absent} */
    static Map<String, String> of(Optional<ScoringPolicy> policy) {
        Map<String, String> attributes = new LinkedHashMap<>();
        policy.ifPresent(it -> {
            it.getBeforeAdding().ifPresent(rounding -> attributes.put("policy.beforeAdding", of(rounding)));
            attributes.put("policy.published", of(it.getPublished()));
            attributes.put("policy.notAssessed", of(it.getNotAssessed()));
            attributes.put("policy.noEvidence", of(it.getNoEvidence()));
            attributes.put("policy.invalid", of(it.getInvalid()));
            attributes.put("policy.evidence", of(it.getEvidence()));
        });
        return attributes;
    }

    /** {@return the values of a parameter with their times: {@code 0.9 (2022-01-01 …)}} */
    static String values(List<ParameterValue> values) {
        return values.stream().map(PlainForms::of).collect(Collectors.joining("; "));
    }

    private static String of(ParameterValue value) {
        if (value.getValidFrom().isEmpty() && value.getValidTo().isEmpty()) {
            return of(value.getValue());
        }
        String from = value.getValidFrom().map(day -> day + " ").orElse("");
        String to = value.getValidTo().map(day -> " " + day).orElse("");
        return of(value.getValue()) + " (" + from + "…" + to + ")";
    }
}
