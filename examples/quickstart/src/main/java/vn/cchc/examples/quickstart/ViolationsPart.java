package vn.cchc.examples.quickstart;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.cchc.plan.ImprovementPlan;

/**
 * What is to be mended: the plan is validated as a host would do it, with Jakarta validation's default group. A plan that
 * keeps the rules prints nothing.
 */
final class ViolationsPart {

    // Held here, because a logger that nobody holds forgets its level. Its greeting is no part of the report.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate");

    private static final Pattern ELEMENT = Pattern.compile("\\.?<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private record Violation(String path, String message) {

        /** Numbers of one length, so that the tenth task comes after the second. */
        String order() {
            return NUMBER.matcher(path)
                    .replaceAll(number -> "0".repeat(10 - number.group().length()) + number.group());
        }
    }

    private final Page page;
    private final Words words;

    ViolationsPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Prints what breaks a rule; returns whether nothing does. */
    boolean print(ImprovementPlan plan) {
        VALIDATOR_LOG.setLevel(Level.OFF);
        Locale locale = words.language().locale();
        // Without an expression language: the messages of the library need none.
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()) {
            var violations = factory.getValidator().validate(plan).stream()
                    .map(violation ->
                            new Violation(path(violation.getPropertyPath().toString()), violation.getMessage()))
                    .sorted(Comparator.comparing(Violation::order).thenComparing(Violation::message))
                    .toList();
            if (!violations.isEmpty()) {
                page.heading(words.get("violations.title"));
                violations.forEach(violation -> page.hanging("■ ", violation.path() + ": " + violation.message()));
            }
            return violations.isEmpty();
        }
    }

    /** The validator's path without the nodes that only name a container, such as {@code <list element>}. */
    static String path(String path) {
        return ELEMENT.matcher(path).replaceAll("");
    }
}
