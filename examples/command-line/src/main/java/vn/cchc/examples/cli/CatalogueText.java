package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Dates;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.value.Citation;
import vn.cchc.value.Dated;

/** A catalogue as a person reads it: what each criterion is worth, how its points are given, and what has to be handed in. */
final class CatalogueText {

    private static final int FIELD = 16;

    private final Console console;
    private final Page page;
    private final Dates dates;
    private final IndexCatalogue catalogue;
    private final CriterionWords words;

    CatalogueText(Console console, IndexCatalogue catalogue) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.dates = new Dates(new Words(console.language()));
        this.catalogue = catalogue;
        this.words = new CriterionWords(console, catalogue);
    }

    void print() {
        page.hanging("", catalogue.getName() + " (" + catalogue.getId() + ")");
        page.blank();
        head();
        page.blank();
        Ledger ledger = new Ledger(page, List.of(console.text("show.maximum")));
        Optional<Citation> above = Optional.of(catalogue.getCitation());
        catalogue.getCriteria().forEach(criterion -> add(criterion, "", above, ledger));
        ledger.total(console.text("show.sum"), List.of(words.number(sum())));
        ledger.print(console.text("show.criteria"));
        parameters();
    }

    private void head() {
        field("index", Optional.of(catalogue.getIndex().toString()));
        field("applies-to", catalogue.getAppliesTo());
        field("citation", Optional.of(Citations.line(catalogue.getCitation())));
        field("validity", validity(catalogue));
        field("status", Optional.of(words.status(catalogue.getStatus())));
        field(
                "coverage",
                Optional.of(console.text("coverage." + catalogue.getCoverage().name())));
        field("tailored", catalogue.getTailoredFrom());
        field("policy", catalogue.getPolicy().map(policy -> String.join("; ", new PolicyWords(console).of(policy))));
        field("note", catalogue.getNote());
    }

    private void field(String name, Optional<?> value) {
        value.ifPresent(text -> page.hanging(Columns.pad(console.text("field." + name) + ":", FIELD), text.toString()));
    }

    private Optional<String> validity(Dated dated) {
        Optional<LocalDate> from = dated.getValidFrom();
        Optional<LocalDate> to = dated.getValidTo();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        String key = from.isEmpty() ? "validity.to" : to.isEmpty() ? "validity.from" : "validity.both";
        return Optional.of(console.text(
                key,
                Map.of(
                        "from",
                        from.map(dates::of).orElse(""),
                        "to",
                        to.map(dates::of).orElse(""))));
    }

    private void add(Criterion criterion, String indent, Optional<Citation> above, Ledger ledger) {
        String outside = criterion
                .getAdjustment()
                .map(kind -> " (" + console.text("adjustment." + kind.name()) + ")")
                .orElse("");
        String points = criterion.getMaximumPoints().map(words::number).orElse("–");
        ledger.row(indent + criterion.getCode() + "  ", criterion.getName() + outside, List.of(points));
        words.of(criterion, above).forEach(line -> ledger.note(indent + "    ", line));
        Optional<Citation> own = criterion.getCitation().or(() -> above);
        criterion.getCriteria().forEach(below -> add(below, indent + "  ", own, ledger));
    }

    private BigDecimal sum() {
        return catalogue.getCriteria().stream()
                .filter(criterion -> criterion.getAdjustment().isEmpty())
                .flatMap(criterion -> criterion.getMaximumPoints().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void parameters() {
        if (catalogue.getParameters().isEmpty()) {
            return;
        }
        page.heading(console.text("show.parameters"));
        for (CatalogueParameter parameter : catalogue.getParameters()) {
            String values = parameter.getValues().stream()
                    .map(value -> words.number(value.getValue())
                            + validity(value).map(time -> " " + time).orElse("")
                            + value.getCitation()
                                    .map(source -> " (" + Citations.line(source) + ")")
                                    .orElse(""))
                    .collect(Collectors.joining("; "));
            page.hanging("  " + parameter.getId() + "  ", parameter.getLabel() + ": " + values);
        }
    }
}
