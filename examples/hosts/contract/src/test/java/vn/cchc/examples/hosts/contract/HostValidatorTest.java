package vn.cchc.examples.hosts.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.ImmutableImprovementPlan;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;
import vn.cchc.value.Issued;
import vn.cchc.value.Text;

/** A host's own validator accepts every real plan, and tells a draft from an issued plan. */
class HostValidatorTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static List<Path> files() {
        return RealPlans.files();
    }

    @Test
    void thereAreFivePlans() {
        assertThat(files()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRealPlanPassesTheDefaultGroup(Path file) {
        assertThat(violations(RealPlans.read(file), Locale.ENGLISH)).isEmpty();
    }

    /** The letterhead of this plan is not in its text, so the issuer is not there either. */
    @Test
    void theOneIssuedPlanLacksOnlyWhatIsNotPrinted() {
        assertThat(violations(RealPlans.read(RealPlans.thuaThienHue()), Locale.ENGLISH, Default.class, Issued.class))
                .containsExactly("document.issuer: The issuing agency is missing");
    }

    @Test
    void theOtherPlansAreNotIssued() {
        Stream<Path> others = files().stream().filter(file -> !file.equals(RealPlans.thuaThienHue()));
        assertThat(others)
                .hasSize(4)
                .allSatisfy(file -> assertThat(violations(RealPlans.read(file), Locale.ENGLISH, Issued.class))
                        .isNotEmpty());
    }

    @Test
    void speaksVietnameseAndEnglish() {
        assertThat(violations(blankTask(), VIETNAMESE)).containsExactly("tasks[0].text: Nội dung nhiệm vụ trống");
        assertThat(violations(blankTask(), Locale.ENGLISH))
                .containsExactly("tasks[0].text: The text of the task is blank");
    }

    /** Bundles fall back to the machine's language before they fall back to the root. */
    @Test
    void speaksEnglishOnAVietnameseMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(VIETNAMESE);
            assertThat(violations(blankTask(), Locale.ENGLISH))
                    .containsExactly("tasks[0].text: The text of the task is blank");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ImprovementPlan blankTask() {
        ImprovementPlan plan = RealPlans.read(RealPlans.thuaThienHue());
        Task blank = Task.builder().id("blank").text(Text.of(" ")).build();
        return ((ImmutableImprovementPlan) plan).withTasks(blank);
    }

    private static Stream<String> violations(ImprovementPlan plan, Locale locale, Class<?>... groups) {
        // The default interpolator wants an expression language, which not every host has.
        ParameterMessageInterpolator interpolator =
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, VIETNAMESE), locale, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(plan, groups).stream().map(HostValidatorTest::line);
        }
    }

    private static String line(ConstraintViolation<ImprovementPlan> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
