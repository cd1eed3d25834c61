package vn.cchc.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.value.Text;

/** Assessments by a catalogue: facts that fit, are missing or wrong, marks, published scores, parts not run. */
final class RandomAssessments {

    private RandomAssessments() {}

    /**
     * A catalogue and what is scored by it.
     *
     * @param catalogue the catalogue
     * @param assessments the assessments of several units, in all groups and of two years
     */
    record Case(IndexCatalogue catalogue, List<Assessment> assessments) {

        Scores scores() {
            return Scorer.of(catalogue).scoreAll(assessments);
        }
    }

    static Arbitrary<Case> cases() {
        return RandomCatalogues.catalogues()
                .flatMap(catalogue -> assessments(catalogue).map(assessments -> new Case(catalogue, assessments)));
    }

    static Arbitrary<List<Assessment>> assessments(IndexCatalogue catalogue) {
        return assessment(catalogue)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> named(all.get(i), "u" + i))
                        .toList());
    }

    private static Assessment named(Assessment assessment, String unit) {
        return Assessment.builder()
                .copyFrom(assessment)
                .id("phieu-" + unit)
                .unit(AssessedUnit.builder()
                        .copyFrom(assessment.getUnit())
                        .id(unit)
                        .build())
                .build();
    }

    private static Arbitrary<Assessment> assessment(IndexCatalogue catalogue) {
        List<String> codes = catalogue.all().map(Criterion::getCode).toList();
        List<Arbitrary<Optional<CriterionAssessment>>> entries =
                catalogue.all().map(RandomAssessments::entry).toList();
        return Combinators.combine(
                        Combinators.combine(entries)
                                .as(all ->
                                        all.stream().flatMap(Optional::stream).toList()),
                        Arbitraries.of(codes).optional(0.15),
                        Arbitraries.frequency(
                                Tuple.of(3, AssessmentStage.APPRAISAL), Tuple.of(1, AssessmentStage.SELF)),
                        Arbitraries.frequency(Tuple.of(4, 2025), Tuple.of(1, 2024)),
                        Arbitraries.of("xã", "phường").optional(0.5))
                .as((criteria, notRun, stage, year, peerGroup) -> Assessment.builder()
                        .id("phieu")
                        .unit(AssessedUnit.builder()
                                .id("u")
                                .peerGroup(peerGroup)
                                .build())
                        .catalogue(catalogue.getId())
                        .stage(stage)
                        .from(LocalDate.of(year, 1, 1))
                        .to(LocalDate.of(year, 12, 31))
                        .notRun(notRun.stream().toList())
                        .criteria(criteria)
                        .build());
    }

    private static Arbitrary<Optional<CriterionAssessment>> entry(Criterion criterion) {
        Arbitrary<CriterionAssessment> entry =
                criterion.leaf() ? leaf(criterion) : published(criterion).map(value -> group(criterion, value));
        return Combinators.combine(entry, Arbitraries.of(Mark.class).optional(0.06), Arbitraries.of(true, true, false))
                .as((given, mark, shown) -> {
                    var marked = CriterionAssessment.builder().copyFrom(given).mark(mark);
                    return shown
                            ? marked.addEvidence(Evidence.builder()
                                            .title(Text.of("Báo cáo"))
                                            .build())
                                    .build()
                            : marked.build();
                })
                .optional(criterion.leaf() ? 0.92 : 0.3);
    }

    private static CriterionAssessment group(Criterion criterion, Optional<FactValue> published) {
        var entry = CriterionAssessment.builder().criterion(criterion.getCode());
        published.ifPresent(value -> entry.putFact("value", value));
        return entry.build();
    }

    private static Arbitrary<CriterionAssessment> leaf(Criterion criterion) {
        Arbitrary<List<Optional<FactValue>>> numbers = Combinators.combine(
                        List.of(count(), count(), decimal(), decimal()))
                .as(all -> all);
        Arbitrary<Optional<FactValue>> yes =
                Arbitraries.of(true, false).map(FactValue::of).optional(0.95);
        Arbitrary<Optional<FactValue>> level = Arbitraries.frequency(
                        Tuple.of(9, "good"),
                        Tuple.of(9, "fair"),
                        Tuple.of(9, "poor"),
                        Tuple.of(4, "none"),
                        Tuple.of(1, "bad"))
                .map(FactValue::of)
                .optional(0.95);
        // Either facts, or a published score, or seldom both.
        return Combinators.combine(numbers, yes, level, published(criterion), Arbitraries.of(true, true, true, false))
                .as((given, is, chosen, value, facts) -> {
                    var entry = CriterionAssessment.builder().criterion(criterion.getCode());
                    if (facts) {
                        List<String> names = List.of("a", "b", "x", "y");
                        IntStream.range(0, names.size())
                                .forEach(i -> given.get(i).ifPresent(number -> entry.putFact(names.get(i), number)));
                        is.ifPresent(answer -> entry.putFact("yes", answer));
                        chosen.ifPresent(option -> entry.putFact("level", option));
                    }
                    value.ifPresent(number -> entry.putFact("value", number));
                    return entry.build();
                });
    }

    private static Arbitrary<Optional<FactValue>> published(Criterion criterion) {
        return criterion.getPublishedScore().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of("0", "0.2", "1", "0.333333", "12345", "-0.2")
                        .map(BigDecimal::new)
                        .map(FactValue::of)
                        .optional(0.5);
    }

    /** {@return counts, seldom what is none} */
    private static Arbitrary<Optional<FactValue>> count() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                40, Arbitraries.integers().between(0, 4).map(count -> FactValue.of(count.longValue()))),
                        Tuple.of(
                                40,
                                Arbitraries.integers().between(0, 5000).map(count -> FactValue.of(count.longValue()))),
                        Tuple.of(1, Arbitraries.of(FactValue.of(-1), FactValue.of("chữ"))))
                .optional(0.97);
    }

    private static Arbitrary<Optional<FactValue>> decimal() {
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "0.5", "0.25", "1", "2", "-1", "12345678901234567890.125")
                                .map(BigDecimal::new),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(3))
                .map(FactValue::of)
                .optional(0.97);
    }
}
