package vn.cchc.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.value.Text;

/** Compares the attributes of two criteria, or of two catalogues, in their plain forms. */
final class AttributeDiff {

    private AttributeDiff() {}

    /** {@return what differs between the policies and the parameters of two catalogues} */
    static List<AttributeChange> ofCatalogues(IndexCatalogue older, IndexCatalogue newer) {
        return of(ofCatalogue(older), ofCatalogue(newer));
    }

    private static Map<String, String> ofCatalogue(IndexCatalogue catalogue) {
        Map<String, String> attributes = PlainForms.of(catalogue.getPolicy());
        catalogue
                .getParameters()
                .forEach(parameter ->
                        attributes.put("parameters." + parameter.getId(), PlainForms.values(parameter.getValues())));
        return attributes;
    }

    /** {@return what two criteria say otherwise, but for their places} */
    static List<AttributeChange> ofCriteria(Criterion older, Criterion newer) {
        return of(ofCriterion(older), ofCriterion(newer));
    }

    private static Map<String, String> ofCriterion(Criterion criterion) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", criterion.getName().composed());
        put(attributes, "maximumPoints", criterion.getMaximumPoints().map(PlainForms::of));
        put(attributes, "minimumPoints", criterion.getMinimumPoints().map(PlainForms::of));
        put(attributes, "adjustment", criterion.getAdjustment().map(PlainForms::of));
        put(attributes, "scoredBy", joined(criterion.getScoredBy().stream().map(PlainForms::of)));
        put(attributes, "evidence", joined(criterion.getEvidence().stream().map(Text::composed)));
        put(attributes, "facts", joined(criterion.getFacts().stream().map(PlainForms::of)));
        put(attributes, "rule", criterion.getRule().map(RuleNotation::formula));
        put(attributes, "whenNone", criterion.getWhenNone().map(PlainForms::of));
        put(attributes, "publishedScore", criterion.getPublishedScore());
        put(attributes, "combination", criterion.getCombination().map(PlainForms::of));
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, Optional<String> value) {
        value.ifPresent(it -> attributes.put(name, it));
    }

    private static Optional<String> joined(Stream<String> parts) {
        return Optional.of(parts.collect(Collectors.joining("; "))).filter(text -> !text.isEmpty());
    }

    static List<AttributeChange> of(Map<String, String> older, Map<String, String> newer) {
        Set<String> names = new LinkedHashSet<>(older.keySet());
        names.addAll(newer.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(older.get(name), newer.get(name)))
                .map(name -> change(name, Optional.ofNullable(older.get(name)), Optional.ofNullable(newer.get(name))))
                .toList();
    }

    static AttributeChange change(String attribute, Optional<String> before, Optional<String> after) {
        return AttributeChange.builder()
                .attribute(attribute)
                .before(before)
                .after(after)
                .build();
    }
}
