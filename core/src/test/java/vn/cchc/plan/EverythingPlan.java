package vn.cchc.plan;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.document.DigitalSignatureStamp;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.Recipient;
import vn.cchc.document.ReferenceRole;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** A plan that holds one of each thing that has an id, at every place where it may stand. */
public final class EverythingPlan {

    private static final Text WORDS = Text.of("như in");

    private final Supplier<String> ids;

    private EverythingPlan(Supplier<String> ids) {
        this.ids = ids;
    }

    /** All things have the same id. */
    public static ImprovementPlan withOneId() {
        return new EverythingPlan(() -> "x").plan();
    }

    /** Each thing has another id. */
    public static ImprovementPlan withOwnIds() {
        int[] count = new int[1];
        return new EverythingPlan(() -> "x" + count[0]++).plan();
    }

    private ImprovementPlan plan() {
        return Plans.plan()
                .id(ids.get())
                .document(Plans.document()
                        .recipients(List.of(Recipient.builder()
                                .id(ids.get())
                                .asPrinted(WORDS)
                                .build()))
                        .addReference(DocumentReference.builder()
                                .id(ids.get())
                                .role(ReferenceRole.CITED)
                                .asPrinted(WORDS)
                                .build())
                        .addDigitalSignature(DigitalSignatureStamp.builder()
                                .id(ids.get())
                                .signerKind(DigitalSignatureStamp.SignerKind.PERSON)
                                .signer(WORDS)
                                .signedAt(OffsetDateTime.of(2024, 3, 21, 8, 0, 0, 0, ZoneOffset.ofHours(7)))
                                .build())
                        .build())
                .addBaseline(Figure.baseline(ids.get()))
                .addDelta(Figure.delta(ids.get()))
                .addRank(Figure.rank(ids.get()))
                .addTarget(target())
                .addPurpose(Purpose.builder().id(ids.get()).text(WORDS).build())
                .addRequirement(Requirement.builder().id(ids.get()).text(WORDS).build())
                .addSection(Plans.section(ids.get(), Plans.section(ids.get()).build())
                        .build())
                .tasks(List.of(task()))
                .addSolution(Solution.builder().id(ids.get()).text(WORDS).build())
                .addAssignment(Plans.assignment(ids.get(), AssignmentRole.LEAD, Plans.DEPARTMENT)
                        .build())
                .addReporting(ReportingObligation.builder()
                        .id(ids.get())
                        .addFrequency(ReportFrequency.ANNUAL)
                        .asPrinted(WORDS)
                        .build())
                .addAppendix(Appendix.builder()
                        .id(ids.get())
                        .label(Text.of("Phụ lục"))
                        .status(Appendix.Status.ATTACHED)
                        .build())
                .build();
    }

    private Target target() {
        return Target.Qualitative.builder().id(ids.get()).metric(WORDS).build();
    }

    private Task task() {
        return Plans.task(ids.get())
                .addItem(TaskItem.builder()
                        .id(ids.get())
                        .text(WORDS)
                        .addTarget(target())
                        .build())
                .addRelativePeriod(RelativePeriod.builder()
                        .id(ids.get())
                        .metric(WORDS)
                        .asPrinted(WORDS)
                        .within(Deadline.AfterEvent.builder()
                                .days(5)
                                .dayKind(DayKind.values()[0])
                                .build())
                        .build())
                .addTarget(target())
                .build();
    }

    /** Figures without meaning. */
    private static final class Figure {

        private Figure() {}

        static Baseline baseline(String id) {
            return Baseline.builder()
                    .id(id)
                    .metric(WORDS)
                    .about(WORDS)
                    .year(2023)
                    .asPrinted(WORDS)
                    .build();
        }

        static Delta delta(String id) {
            return Delta.builder()
                    .id(id)
                    .metric(WORDS)
                    .about(WORDS)
                    .year(2023)
                    .comparedWith(
                            Delta.Comparison.EarlierYear.builder().year(2022).build())
                    .value(Quantity.of(java.math.BigDecimal.ONE, MeasurementUnit.PERCENTAGE_POINT))
                    .asPrinted(WORDS)
                    .build();
        }

        static RankPosition rank(String id) {
            return RankPosition.builder()
                    .id(id)
                    .about(WORDS)
                    .year(2023)
                    .group(WORDS)
                    .rank(1)
                    .outOf(2)
                    .asPrinted(WORDS)
                    .build();
        }
    }
}
