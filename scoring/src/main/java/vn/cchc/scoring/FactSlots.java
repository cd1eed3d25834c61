package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactOption;
import vn.cchc.catalogue.FactType;
import vn.cchc.value.Text;

/** The facts of a criterion by their places in arrays. */
final class FactSlots {

    private final List<FactDeclaration> declarations = new ArrayList<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<List<String>> options = new ArrayList<>();

    /** The place of the fact that may bring a published score, or -1. */
    final int published;

    FactSlots(Criterion criterion) {
        criterion.getFacts().forEach(this::add);
        criterion.getPublishedScore().ifPresent(fact -> add(number(fact)));
        published = criterion.getPublishedScore().map(slots::get).orElse(-1);
    }

    private void add(FactDeclaration declaration) {
        if (slots.putIfAbsent(declaration.getFact(), declarations.size()) == null) {
            declarations.add(declaration);
            options.add(
                    declaration.getOptions().stream().map(FactOption::getOption).toList());
        }
    }

    private static FactDeclaration number(String fact) {
        return FactDeclaration.builder()
                .fact(fact)
                .label(Text.of(fact))
                .type(FactType.NUMBER)
                .build();
    }

    int size() {
        return declarations.size();
    }

    /** {@return the place of a fact, or null if it is not declared} */
    @Nullable
    Integer find(String fact) {
        return slots.get(fact);
    }

    /** {@return the place of a fact that a checked rule names} */
    int slot(String fact) {
        return Objects.requireNonNull(slots.get(fact), fact);
    }

    FactDeclaration declaration(int slot) {
        return declarations.get(slot);
    }

    List<String> options(int slot) {
        return options.get(slot);
    }

    Iterable<String> names() {
        return slots.keySet();
    }
}
