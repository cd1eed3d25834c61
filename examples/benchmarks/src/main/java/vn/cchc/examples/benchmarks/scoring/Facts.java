package vn.cchc.examples.benchmarks.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.ImmutableCriterionAssessment;

/**
 * The facts of many units, always the same, as numbers one after the other and as assessments.
 *
 * <p>The country has 3,321 communes, wards and special zones and 34 provinces: 3,355 units.
 */
final class Facts {

    static final int UNITS = 3355;

    /** How many facts each field has. */
    static final int PER_FIELD = 17;

    static final int PER_UNIT = Weights.FIELDS * PER_FIELD;

    /** By criterion of a field, where its facts begin. */
    private static final int[] BEGIN = {0, 2, 4, 6, 8, 10, 12, 13, 14, 16, PER_FIELD};

    private static final List<List<String>> NAMES = List.of(
            List.of("onTime", "received"),
            List.of("done", "planned"),
            List.of("done", "required"),
            List.of("online", "received"),
            List.of("onTime", "requested"),
            List.of("done", "planned"),
            List.of("meetings"),
            List.of("initiatives"),
            List.of("complete", "funded"),
            List.of("violations"));

    private final long[] numbers;

    private Facts(long[] numbers) {
        this.numbers = numbers;
    }

    /** Makes the facts of the first units. */
    static Facts of(int units) {
        SplittableRandom random = new SplittableRandom(766);
        long[] numbers = new long[units * PER_UNIT];
        for (int at = 0; at < numbers.length; at += PER_FIELD) {
            share(numbers, at, random, true);
            share(numbers, at + 2, random, true);
            numbers[at + 4] = random.nextInt(60);
            numbers[at + 5] = random.nextInt(1, 50);
            share(numbers, at + 6, random, false);
            share(numbers, at + 8, random, true);
            share(numbers, at + 10, random, false);
            numbers[at + 12] = random.nextInt(6);
            numbers[at + 13] = random.nextInt(8);
            numbers[at + 14] = random.nextInt(10) < 8 ? 1 : 0;
            numbers[at + 15] = random.nextInt(10) < 8 ? 1 : 0;
            numbers[at + 16] = random.nextInt(10) < 7 ? 0 : random.nextInt(1, 4);
        }
        return new Facts(numbers);
    }

    /** Most shares are high, many lie on the ends of bands, and sometimes nothing arose. */
    private static void share(long[] numbers, int at, SplittableRandom random, boolean mayBeNone) {
        int whole = mayBeNone && random.nextInt(25) == 0 ? 0 : 20 * random.nextInt(1, 40);
        int percent = 100 - 5 * random.nextInt(12);
        numbers[at + 1] = whole;
        numbers[at] = random.nextBoolean() || whole == 0 ? whole * percent / 100 : random.nextInt(whole / 2, whole + 1);
    }

    static List<String> names(int criterion) {
        return NAMES.get(criterion);
    }

    /** {@return whether the facts of a criterion are yes or no} */
    static boolean yesOrNo(int criterion) {
        return criterion == 8;
    }

    int units() {
        return numbers.length / PER_UNIT;
    }

    /** {@return the facts of all units, field by field} */
    long[] numbers() {
        return numbers;
    }

    long number(int unit, int field, int criterion, int fact) {
        return numbers[unit * PER_UNIT + field * PER_FIELD + BEGIN[criterion] + fact];
    }

    List<Assessment> assessments() {
        return IntStream.range(0, units()).mapToObj(this::assessment).toList();
    }

    private Assessment assessment(int unit) {
        List<CriterionAssessment> criteria = new ArrayList<>();
        for (int field = 0; field < Weights.FIELDS; field++) {
            for (int criterion = 0; criterion < Weights.CRITERIA; criterion++) {
                criteria.add(criterion(unit, field, criterion));
            }
        }
        return Assessment.builder()
                .id("unit-" + unit + ".2026")
                .unit(AssessedUnit.builder().id("unit-" + unit).build())
                .catalogue(Catalogue.ID)
                .stage(AssessmentStage.APPRAISAL)
                .from(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2026, 12, 31))
                .criteria(criteria)
                .build();
    }

    private CriterionAssessment criterion(int unit, int field, int criterion) {
        ImmutableCriterionAssessment.Builder facts =
                CriterionAssessment.builder().criterion(Weights.code(field, criterion));
        for (int fact = 0; fact < NAMES.get(criterion).size(); fact++) {
            long number = number(unit, field, criterion, fact);
            facts.putFact(
                    NAMES.get(criterion).get(fact),
                    yesOrNo(criterion) ? FactValue.of(number == 1) : FactValue.of(number));
        }
        return facts.build();
    }
}
