package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.catalogue.Checking.f;
import static vn.cchc.catalogue.Checking.leaf;
import static vn.cchc.catalogue.Checking.n;
import static vn.cchc.catalogue.Checking.plain;
import static vn.cchc.value.ValueRule.BLANK;
import static vn.cchc.value.ValueRule.CONTRADICTION;
import static vn.cchc.value.ValueRule.DECIMAL;
import static vn.cchc.value.ValueRule.IDENTIFIER;
import static vn.cchc.value.ValueRule.MISSING;
import static vn.cchc.value.ValueRule.RANGE;
import static vn.cchc.value.ValueRule.SCHEMA_VERSION;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/** What the types of a catalogue refuse when they are built, and where they say the fault lies. */
class CatalogueRefusalsTest {

    private static final BigDecimal LONG = new BigDecimal("1".repeat(31));
    private static final BigDecimal LONGEST = new BigDecimal("1".repeat(30));
    private static final Text EMPTY = Text.of(" ");
    private static final String BAD = "a b";

    private static Arguments refused(ValueRule rule, String attribute, String what, ThrowingCallable built) {
        return Arguments.of(what, rule, attribute, built);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource({"ofBounds", "ofRules", "ofConditions", "ofCriteria", "ofDocuments", "ofChanges"})
    void refuses(String what, ValueRule rule, String attribute, ThrowingCallable built) {
        assertThatThrownBy(built).as(what).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.getRule()).isEqualTo(rule);
            assertThat(refusal.getAttribute()).contains(attribute);
        });
    }

    static Stream<Arguments> ofBounds() {
        return Stream.of(
                refused(DECIMAL, "atLeast", "band", () -> band().atLeast(LONG).build()),
                refused(DECIMAL, "above", "band", () -> band().above(LONG).build()),
                refused(DECIMAL, "below", "band", () -> band().below(LONG).build()),
                refused(DECIMAL, "atMost", "band", () -> band().atMost(LONG).build()),
                refused(MISSING, "points", "level", () -> level().build()),
                refused(
                        CONTRADICTION,
                        "share",
                        "level",
                        () -> level().points(BigDecimal.ONE)
                                .share(BigDecimal.ONE)
                                .build()),
                refused(DECIMAL, "points", "level", () -> level().points(LONG).build()),
                refused(
                        DECIMAL,
                        "share",
                        "level",
                        () -> level().share(new BigDecimal("0." + "1".repeat(31)))
                                .build()),
                refused(
                        RANGE,
                        "share",
                        "level",
                        () -> level().share(new BigDecimal("-0.01")).build()),
                refused(
                        RANGE,
                        "share",
                        "level",
                        () -> level().share(new BigDecimal("1.01")).build()),
                refused(
                        IDENTIFIER,
                        "option",
                        "level",
                        () -> level().option(BAD).points(BigDecimal.ONE).build()),
                refused(RANGE, "decimals", "rounding", () -> Rounding.of(-1, RoundingRule.HALF_UP)),
                refused(RANGE, "decimals", "rounding", () -> Rounding.of(11, RoundingRule.HALF_UP)),
                refused(RANGE, "criteria", "counts", () -> counts(-1, 0)),
                refused(RANGE, "components", "counts", () -> counts(0, -1)));
    }

    static Stream<Arguments> ofRules() {
        return Stream.of(
                refused(
                        DECIMAL,
                        "value",
                        "constant",
                        () -> Expression.Constant.builder().value(LONG).build()),
                refused(IDENTIFIER, "fact", "fact", () -> f(BAD)),
                refused(IDENTIFIER, "parameter", "parameter", () -> Checking.parameter(BAD)),
                refused(MISSING, "terms", "sum", () -> Checking.sum()),
                refused(MISSING, "factors", "product", () -> Checking.product()),
                refused(
                        MISSING,
                        "of",
                        "smallest",
                        () -> Expression.Smallest.builder().build()),
                refused(
                        MISSING,
                        "of",
                        "largest",
                        () -> Expression.Largest.builder().build()),
                refused(
                        MISSING,
                        "atMost",
                        "clamp",
                        () -> Expression.Clamp.builder().value(n("1")).build()),
                refused(MISSING, "bands", "bands", () -> Checking.bands(f("a"))),
                refused(MISSING, "levels", "levels", () -> Checking.levels("a", List.of())),
                refused(IDENTIFIER, "fact", "levels", () -> Checking.levels(BAD, List.of(), "x 1")),
                refused(IDENTIFIER, "notApplicable", "levels", () -> Checking.levels("a", List.of(BAD), "x 1")),
                refused(MISSING, "branches", "choose", () -> Checking.choose(n("1"))));
    }

    static Stream<Arguments> ofConditions() {
        return Stream.of(
                refused(IDENTIFIER, "fact", "is", () -> Checking.is(BAD)),
                refused(IDENTIFIER, "option", "is", () -> Checking.is("a", BAD)),
                refused(
                        MISSING,
                        "conditions",
                        "all",
                        () -> Condition.All.builder().build()),
                refused(
                        MISSING,
                        "conditions",
                        "any",
                        () -> Condition.Any.builder().build()));
    }

    static Stream<Arguments> ofCriteria() {
        return Stream.of(
                refused(IDENTIFIER, "code", "criterion", () -> leaf(BAD, 1).build()),
                refused(
                        BLANK,
                        "name",
                        "criterion",
                        () -> leaf("1", 1).name(EMPTY).build()),
                refused(
                        IDENTIFIER,
                        "publishedScore",
                        "criterion",
                        () -> leaf("1", 1).publishedScore(BAD).build()),
                refused(
                        DECIMAL,
                        "maximumPoints",
                        "criterion",
                        () -> leaf("1", 1).maximumPoints(LONG).build()),
                refused(
                        DECIMAL,
                        "minimumPoints",
                        "criterion",
                        () -> leaf("1", 1).minimumPoints(LONG).build()),
                refused(
                        IDENTIFIER,
                        "profile",
                        "origin",
                        () -> CriterionOrigin.builder().profile(BAD).build()),
                refused(IDENTIFIER, "fact", "fact", () -> declared().fact(BAD).build()),
                refused(BLANK, "label", "fact", () -> declared().label(EMPTY).build()),
                refused(
                        MISSING,
                        "options",
                        "choice",
                        () -> declared().type(FactType.CHOICE).build()),
                refused(
                        CONTRADICTION,
                        "options",
                        "number",
                        () -> declared().addOption(option("x", "X")).build()),
                refused(
                        DECIMAL,
                        "atLeast",
                        "fact",
                        () -> declared().atLeast(LONG).build()),
                refused(DECIMAL, "atMost", "fact", () -> declared().atMost(LONG).build()),
                refused(RANGE, "atMost", "fact", () -> Checking.number("a", "2", "1.99")),
                refused(IDENTIFIER, "option", "option", () -> option(BAD, "X")),
                refused(BLANK, "label", "option", () -> option("x", " ")));
    }

    static Stream<Arguments> ofDocuments() {
        return Stream.of(
                refused(
                        SCHEMA_VERSION,
                        "schemaVersion",
                        "catalogue",
                        () -> catalogue().schemaVersion("9").build()),
                refused(
                        BLANK,
                        "name",
                        "catalogue",
                        () -> catalogue().name(EMPTY).build()),
                refused(
                        IDENTIFIER,
                        "tailoredFrom",
                        "catalogue",
                        () -> catalogue().tailoredFrom(BAD).build()),
                refused(
                        MISSING,
                        "criteria",
                        "catalogue",
                        () -> Checking.catalogue().build()),
                refused(
                        BLANK,
                        "label",
                        "parameter",
                        () -> parameter().label(EMPTY).build()),
                refused(
                        MISSING,
                        "values",
                        "parameter",
                        () -> parameter().values(List.of()).build()),
                refused(
                        SCHEMA_VERSION,
                        "schemaVersion",
                        "profile",
                        () -> TailorSamples.profile().schemaVersion("9").build()),
                refused(
                        BLANK,
                        "name",
                        "profile",
                        () -> TailorSamples.profile().name(EMPTY).build()),
                refused(
                        IDENTIFIER,
                        "catalogue",
                        "profile",
                        () -> TailorSamples.profile().catalogue(BAD).build()),
                refused(
                        SCHEMA_VERSION,
                        "schemaVersion",
                        "classification",
                        () -> classification().schemaVersion("9").build()),
                refused(
                        BLANK,
                        "name",
                        "classification",
                        () -> classification().name(EMPTY).build()),
                refused(
                        MISSING,
                        "classes",
                        "classification",
                        () -> classification().classes(List.of()).build()),
                refused(
                        RANGE,
                        "outOf",
                        "classification",
                        () -> classification().outOf(BigDecimal.ZERO).build()),
                refused(
                        RANGE,
                        "outOf",
                        "classification",
                        () -> classification().outOf(BigDecimal.ONE.negate()).build()),
                refused(
                        BLANK,
                        "name",
                        "class",
                        () -> ClassificationBand.builder().name(EMPTY).build()),
                refused(
                        SCHEMA_VERSION,
                        "schemaVersion",
                        "crosswalk",
                        () -> crosswalk().schemaVersion("9").build()),
                refused(
                        BLANK,
                        "name",
                        "crosswalk",
                        () -> crosswalk().name(EMPTY).build()),
                refused(
                        IDENTIFIER,
                        "from",
                        "crosswalk",
                        () -> crosswalk().from(BAD).build()),
                refused(IDENTIFIER, "to", "crosswalk", () -> crosswalk().to(BAD).build()),
                refused(
                        IDENTIFIER,
                        "from",
                        "link",
                        () -> CrosswalkLink.builder()
                                .relation(CriterionRelation.DROPPED)
                                .addFrom(BAD)
                                .build()),
                refused(
                        IDENTIFIER,
                        "to",
                        "link",
                        () -> CrosswalkLink.builder()
                                .relation(CriterionRelation.NEW)
                                .addTo(BAD)
                                .build()));
    }

    static Stream<Arguments> ofChanges() {
        Criterion added = plain("9", "1");
        return Stream.of(
                refused(MISSING, "criteria", "include", () -> TailorSamples.include()),
                refused(IDENTIFIER, "criteria", "include", () -> TailorSamples.include(BAD)),
                refused(MISSING, "criteria", "exclude", () -> TailorSamples.exclude()),
                refused(IDENTIFIER, "criteria", "exclude", () -> TailorSamples.exclude("1", BAD)),
                refused(IDENTIFIER, "parent", "add", () -> TailorSamples.add(BAD, added)),
                refused(
                        IDENTIFIER,
                        "after",
                        "add",
                        () -> ProfileChange.Add.builder()
                                .after(BAD)
                                .criterion(added)
                                .build()),
                refused(IDENTIFIER, "criterion", "reweight", () -> TailorSamples.reweight(BAD, "1")),
                refused(DECIMAL, "maximumPoints", "reweight", () -> TailorSamples.reweight("1", LONG.toString())),
                refused(IDENTIFIER, "criterion", "rename", () -> TailorSamples.rename(BAD, "Tên")),
                refused(BLANK, "name", "rename", () -> TailorSamples.rename("1", " ")),
                refused(IDENTIFIER, "parameter", "set", () -> TailorSamples.set(BAD, "1")),
                refused(
                        MISSING,
                        "values",
                        "set",
                        () -> ProfileChange.SetParameter.builder()
                                .parameter("target")
                                .build()));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "1,1,2,, CONTRADICTION, above",
        ",,,'', ,",
        "1,,,1, ,",
        "1,,,0.99, RANGE, atMost",
        "1,,1,, RANGE, below",
        "1,,1.01,, ,",
        "1,,0.99,, RANGE, below",
        ",1,,1, RANGE, atMost",
        ",1,,1.01, ,",
        ",1,1,, RANGE, below",
        ",1,1.01,, ,",
        ",1,,, ,",
        ",,1,, ,",
        ",,1,2, CONTRADICTION, atMost"
    })
    void stretchesAreInOrder(
            BigDecimal atLeast, BigDecimal above, BigDecimal below, String atMost, ValueRule rule, String attribute) {
        ImmutableBand.Builder band = band();
        if (atLeast != null) {
            band.atLeast(atLeast);
        }
        if (above != null) {
            band.above(above);
        }
        if (below != null) {
            band.below(below);
        }
        if (atMost != null && !atMost.isEmpty()) {
            band.atMost(new BigDecimal(atMost));
        }
        if (rule == null) {
            assertThatCode(band::build).doesNotThrowAnyException();
        } else {
            refuses("band", rule, attribute, band::build);
        }
    }

    @ParameterizedTest(name = "{0}: {1} to {2}, fits: {3}")
    @CsvSource({
        "SAME, 1, 1, true",
        "SAME, 2, 1, false",
        "SAME, 1, 0, false",
        "RENAMED, 1, 1, true",
        "RENAMED, 1, 2, false",
        "MOVED, 1, 1, true",
        "MOVED, 0, 1, false",
        "SPLIT, 1, 1, false",
        "SPLIT, 1, 2, true",
        "SPLIT, 2, 2, false",
        "MERGED, 1, 1, false",
        "MERGED, 2, 1, true",
        "MERGED, 2, 2, false",
        "DROPPED, 0, 0, false",
        "DROPPED, 1, 0, true",
        "DROPPED, 1, 1, false",
        "NEW, 0, 0, false",
        "NEW, 0, 1, true",
        "NEW, 1, 1, false"
    })
    void linksHaveAsManyCriteriaAsTheirRelationSays(CriterionRelation relation, int from, int to, boolean fits) {
        ThrowingCallable built = () -> CrosswalkLink.builder()
                .relation(relation)
                .from(Collections.nCopies(from, "1"))
                .to(Collections.nCopies(to, "2"))
                .build();
        if (fits) {
            assertThatCode(built).doesNotThrowAnyException();
        } else {
            refuses("link", CONTRADICTION, "relation", built);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1", "1.00"})
    void takesSharesOfTheMaximumFromNothingToAll(String share) {
        assertThat(level().share(new BigDecimal(share)).build().points(new BigDecimal("4")))
                .isEqualByComparingTo(new BigDecimal(share).multiply(new BigDecimal("4")));
    }

    @ParameterizedTest(name = "the longest number and the ends of every range: {index}")
    @MethodSource
    void takesWhatLiesOnTheBound(ThrowingCallable built) {
        assertThatCode(built).doesNotThrowAnyException();
    }

    static Stream<ThrowingCallable> takesWhatLiesOnTheBound() {
        return Stream.of(
                () -> Rounding.of(0, RoundingRule.HALF_UP),
                () -> Rounding.of(10, RoundingRule.HALF_UP),
                () -> counts(0, 0),
                () -> level().points(LONGEST).build(),
                () -> leaf("1", 1).maximumPoints(LONGEST).minimumPoints(LONGEST).build(),
                () -> Checking.number("a", "2", "2"),
                () -> Checking.number("a", "1.99", "2"),
                () -> classification().outOf(new BigDecimal("0.01")).build(),
                () -> Expression.Clamp.builder().value(n("1")).atLeast(n("0")).build(),
                () -> Checking.atMost(n("1"), n("2")));
    }

    private static ImmutableBand.Builder band() {
        return Band.builder().points(BigDecimal.ONE);
    }

    private static ImmutableLevel.Builder level() {
        return Level.builder().option("x");
    }

    private static StatedCounts counts(int criteria, int components) {
        return StatedCounts.builder().criteria(criteria).components(components).build();
    }

    private static ImmutableFactDeclaration.Builder declared() {
        return FactDeclaration.builder().fact("a").label(Text.of("Số việc")).type(FactType.NUMBER);
    }

    private static FactOption option(String option, String label) {
        return FactOption.builder().option(option).label(Text.of(label)).build();
    }

    private static ImmutableIndexCatalogue.Builder catalogue() {
        return Checking.catalogue(plain("1", "1"));
    }

    private static ImmutableCatalogueParameter.Builder parameter() {
        return CatalogueParameter.builder()
                .id("target")
                .label(Text.of("Mục tiêu"))
                .addValue(TailorSamples.value("0.9"));
    }

    private static ImmutableClassification.Builder classification() {
        return Classification.builder()
                .id("classes")
                .name(Text.of("Xếp loại"))
                .outOf(new BigDecimal("100"))
                .status(SourceStatus.VERIFIED)
                .addClass(ClassificationBand.builder()
                        .name(Text.of("Tốt"))
                        .atLeast(new BigDecimal("80"))
                        .build());
    }

    private static ImmutableCrosswalk.Builder crosswalk() {
        return Crosswalk.builder()
                .id("walk")
                .name(Text.of("Bảng đối chiếu"))
                .from("old")
                .to("new");
    }
}
