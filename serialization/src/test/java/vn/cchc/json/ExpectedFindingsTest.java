package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.organization.OrganizationDirectory;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.ReferenceData;
import vn.cchc.validation.ValidationProfile;
import vn.cchc.validation.ValidationReport;

/**
 * What the rules find in the five real plans, place by place, and what they cannot check, in both profiles: with nothing to look things up in, and Sơn
 * La with its directory and the provinces besides. {@code -Dcchc.write=true} writes the file anew after a change of the
 * rules; which plans violate which rule is held by {@link SeedsTriggeringTest} against the table of rules.
 */
class ExpectedFindingsTest {

    private static final String FILE = "/golden/findings/expected-findings.csv";
    private static final Path DIRECTORY = Path.of("..", "examples", "directories", "son-la-2023.directory.json");

    @Test
    void findingsOfTheRealPlansAreTheExpectedOnes() throws Exception {
        String found = Stream.concat(
                        Stream.of("rule,plan,profile,given,severity,places"),
                        Stream.concat(
                                GoldenPlan.all().flatMap(plan -> rows(plan, "nothing", ReferenceData.none())),
                                rows(GoldenPlan.SON_LA, "directory", directory())))
                .collect(Collectors.joining("\n", "", "\n"));

        if (Boolean.getBoolean("cchc.write")) {
            Files.writeString(Path.of("src/test/resources" + FILE), found);
        }
        assertThat(found).isEqualTo(expected());
    }

    private static ReferenceData directory() throws IOException {
        OrganizationDirectory directory = DirectoryJson.read(DIRECTORY).directory();
        return ReferenceData.builder()
                .directory(directory)
                .administrativeUnits(Provinces.bundled())
                .build();
    }

    private static Stream<String> rows(GoldenPlan plan, String given, ReferenceData data) {
        return Stream.of(ValidationProfile.values()).flatMap(profile -> {
            ValidationReport report = PlanValidator.standard().report(plan.plan(), profile, data);
            String where = "," + plan.seed() + "," + lower(profile) + "," + given + ",";
            return Stream.concat(
                    report.findings().stream()
                            .map(finding ->
                                    finding.getCode() + where + lower(finding.getSeverity()) + "," + places(finding)),
                    report.notChecked().stream().map(rule -> rule.code() + where + "not-checked," + rule.missing()));
        });
    }

    private static String places(Finding finding) {
        return finding.getPlaces().stream().map(Place::getPath).collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(ExpectedFindingsTest.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
