package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.RuleDescription;

/** The criteria of a catalogue for spreadsheets, a row each. */
record CatalogueRows(Console console, IndexCatalogue catalogue) {

    CsvOut csv() {
        CsvOut csv = new CsvOut(
                "criterion",
                "parent",
                "level",
                "name",
                "maximumPoints",
                "scoredBy",
                "rule",
                "facts",
                "evidence",
                "citation",
                "status");
        catalogue.getCriteria().forEach(criterion -> add(criterion, "", csv));
        return csv;
    }

    private void add(Criterion criterion, String parent, CsvOut csv) {
        csv.row(
                criterion.getCode(),
                parent,
                criterion.getLevel().map(WireName::of),
                criterion.getName(),
                criterion.getMaximumPoints().map(BigDecimal::toPlainString),
                criterion.getScoredBy().stream().map(WireName::of).collect(Collectors.joining("; ")),
                String.join("; ", RuleDescription.of(catalogue, criterion, console.locale())),
                criterion.getFacts().stream()
                        .map(fact -> fact.getFact() + ": " + fact.getLabel())
                        .collect(Collectors.joining("; ")),
                criterion.getEvidence().stream().map(Object::toString).collect(Collectors.joining("; ")),
                criterion.getCitation().map(Citations::line),
                WireName.of(criterion.getStatus().orElse(catalogue.getStatus())));
        criterion.getCriteria().forEach(below -> add(below, criterion.getCode(), csv));
    }
}
