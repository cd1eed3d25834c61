package vn.cchc.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cchc.value.Dated;
import vn.cchc.value.Validity;

/** The parameters of a catalogue: each is used, and has one value on each day. */
final class ParameterRules {

    private ParameterRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        Set<String> used = catalogue.criteria().stream()
                .flatMap(criterion -> criterion.ruleParts().stream())
                .map(RulePart::part)
                .filter(Expression.Parameter.class::isInstance)
                .map(part -> ((Expression.Parameter) part).getParameter())
                .collect(Collectors.toSet());
        List<CatalogueParameter> parameters = catalogue.catalogue().getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            CatalogueParameter parameter = parameters.get(i);
            String path = "parameters[" + i + "]";
            if (!used.contains(parameter.getId())) {
                found.accept(fault(CatalogueRule.UNUSED_PARAMETER, path, parameter));
            }
            overlaps(parameter, path, found);
            gap(parameter, catalogue.catalogue().validity())
                    .ifPresent(days -> found.accept(fault(CatalogueRule.PARAMETER_GAP, path + ".values", parameter)
                            .with("days", Numbers.days(days))));
        }
    }

    private static CatalogueFault fault(CatalogueRule rule, String path, CatalogueParameter parameter) {
        return CatalogueFault.at(rule, path, parameter.getId()).with("name", parameter.getId());
    }

    private static List<ParameterValue> byFirstDay(CatalogueParameter parameter) {
        return parameter.getValues().stream()
                .sorted(Comparator.comparing(ParameterRules::first))
                .toList();
    }

    private static LocalDate first(Dated value) {
        return value.getValidFrom().orElse(LocalDate.MIN);
    }

    /** Each value is held against the one before it that lasts longest. */
    private static void overlaps(CatalogueParameter parameter, String path, Consumer<CatalogueFault> found) {
        List<ParameterValue> values = byFirstDay(parameter);
        ParameterValue longest = values.get(0);
        for (ParameterValue value : values.subList(1, values.size())) {
            Optional<Validity> both = longest.validity().intersection(value.validity());
            if (both.isPresent()) {
                found.accept(fault(CatalogueRule.PARAMETER_OVERLAP, path + ".values", parameter)
                        .with("one", longest.getValue())
                        .with("other", value.getValue())
                        .with("days", Numbers.days(both.get())));
            }
            longest = last(value).isAfter(last(longest)) ? value : longest;
        }
    }

    private static LocalDate last(Dated value) {
        return value.getValidTo().orElse(LocalDate.MAX);
    }

    /**
     * {@return the first days without a value, if there are any} Where a catalogue does not say since when it holds, the first
     * value is taken to be there from the beginning.
     */
    private static Optional<Validity> gap(CatalogueParameter parameter, Validity catalogue) {
        List<ParameterValue> values = byFirstDay(parameter);
        LocalDate reached = catalogue.getFrom().orElse(first(values.get(0)));
        LocalDate end = catalogue.getTo().orElse(LocalDate.MAX);
        for (ParameterValue value : values) {
            if (first(value).isAfter(reached)) {
                return days(reached, earlier(first(value).minusDays(1), end));
            }
            if (!last(value).isBefore(end)) {
                return Optional.empty();
            }
            reached = last(value).isBefore(reached) ? reached : last(value).plusDays(1);
        }
        return days(reached, end);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Validity> days(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.of(Validity.builder()
                        .from(from)
                        .to(Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)))
                        .build());
    }
}
