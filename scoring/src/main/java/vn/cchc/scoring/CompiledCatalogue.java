package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.value.Fraction;

/** A catalogue made ready for scoring; nothing of it changes any more. */
final class CompiledCatalogue {

    final IndexCatalogue catalogue;
    final ScoringPolicy policy;
    final List<CompiledCriterion> criteria = new ArrayList<>();

    /** All criteria, each after those below it. */
    final List<CompiledCriterion> fromBelow;

    final List<CompiledCriterion> top;
    final Map<String, CompiledCriterion> byCode = new LinkedHashMap<>();
    final List<CatalogueParameter> parameters;
    final Arithmetic arithmetic;
    final Grain grain;

    /** By criterion, the shortcut of its rule, if there is one. */
    final List<Optional<Shortcut>> shortcuts;

    /** The numbers of the catalogue that do not fit into two longs. */
    final List<Fraction> large = new ArrayList<>();

    CompiledCatalogue(IndexCatalogue catalogue, ScoringPolicy policy) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.parameters = catalogue.getParameters();
        this.arithmetic = new Arithmetic(catalogue);
        Map<String, Integer> slots = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            slots.putIfAbsent(parameters.get(i).getId(), i);
        }
        catalogue.getCriteria().forEach(criterion -> add(criterion, null, slots));
        fromBelow = new ArrayList<>(criteria);
        Collections.reverse(fromBelow);
        top = criteria.stream().filter(criterion -> criterion.parent == null).toList();
        grain = Grain.of(criteria, policy);
        shortcuts = criteria.stream()
                .map(criterion -> ShortcutFinder.find(criterion, grain, policy))
                .toList();
    }

    private void add(Criterion criterion, @Nullable CompiledCriterion parent, Map<String, Integer> slots) {
        var compiled = new CompiledCriterion(criterion, criteria.size(), parent, slots, large);
        criteria.add(compiled);
        byCode.putIfAbsent(criterion.getCode(), compiled);
        criterion.getCriteria().forEach(below -> add(below, compiled, slots));
    }
}
