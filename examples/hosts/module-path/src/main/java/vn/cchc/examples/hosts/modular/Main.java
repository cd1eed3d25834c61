package vn.cchc.examples.hosts.modular;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Issued;

/** Reads a plan on the module path by the facade and by both Jacksons, validates it, and says what it saw. */
public final class Main {

    private Main() {}

    /** Takes the file of a plan. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ImprovementPlan plan = PlanJson.read(Path.of(arguments[0]));
        out.println("tasks: " + plan.getTasks().size());
        out.println("jackson 2: " + roundTrip2(plan).equals(plan));
        out.println("jackson 3: " + roundTrip3(plan).equals(plan));
        violations(plan).forEach(out::println);
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("vn.cchc"))
                .sorted()
                .forEach(name -> out.println("module: " + name));
        out.println("named: "
                + (PlanJson.class.getModule().isNamed()
                        && plan.getClass().getModule().isNamed()));
    }

    private static ImprovementPlan roundTrip2(ImprovementPlan plan) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new vn.cchc.json.jackson2.CchcModule());
        return mapper.readValue(mapper.writeValueAsBytes(plan), ImprovementPlan.class);
    }

    private static ImprovementPlan roundTrip3(ImprovementPlan plan) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new vn.cchc.json.jackson3.CchcModule())
                .build();
        return mapper.readValue(mapper.writeValueAsBytes(plan), ImprovementPlan.class);
    }

    private static Set<String> violations(ImprovementPlan plan) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(vietnamese), vietnamese, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(plan, Issued.class).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .collect(Collectors.toSet());
        }
    }
}
