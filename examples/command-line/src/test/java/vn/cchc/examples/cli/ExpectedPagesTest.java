package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole pages as people see them. With {@code -Dcchc.write=true} they are written anew; read the difference before committing
 * it.
 */
class ExpectedPagesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path EXAMPLES = Path.of("..", "catalogues");
    private static final Path SURVEY = Path.of("..", "survey");

    @ParameterizedTest
    @CsvSource({
        "show, 0, catalogue show xa.catalogue.json",
        "score, 1, score xa.assessment.json --catalogue xa.catalogue.json",
        "units, 1, score --facts facts.csv --catalogue xa.catalogue.json",
        "resolve, 0, catalogue resolve xa-b.profile.json --catalogue xa.catalogue.json",
        "adjusted, 0, score commune-adjusted.assessment.json --catalogue commune-adjusted.catalogue.json",
        "adjusted-units, 0, score --facts commune-adjusted.facts.csv --catalogue commune-adjusted.catalogue.json",
        "rank, 0, rank points.csv --within region --scheme xa.classification.json",
        "survey, 0, survey responses.csv --instrument sipas-2023-2026 --design one-stage.design.json --method top-two-share"
                + " --by district",
        "survey-mean, 0, survey responses.csv --instrument sipas-2023-2026 --design raked-sex-age.design.json --method mean-score",
    })
    void areAsExpectedInBothLanguages(String name, int status, String line) throws IOException {
        for (String language : List.of("vi", "en")) {
            List<String> args = new ArrayList<>();
            for (String word : line.split(" ")) {
                args.add(Stream.of(RESOURCES, EXAMPLES, SURVEY)
                        .map(folder -> folder.resolve(word))
                        .filter(Files::exists)
                        .map(Path::toString)
                        .findFirst()
                        .orElse(word));
            }
            args.addAll(List.of("--lang", language));

            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.status()).as(run.err()).isEqualTo(status);
            assertThat(run.lines()).allMatch(page -> page.codePointCount(0, page.length()) <= 100);
            assertThat(run.everything()).doesNotContain("{").doesNotContain("Exception");
            Path expected = RESOURCES.resolve("expected").resolve(name + "." + language + ".txt");
            if (Boolean.getBoolean("cchc.write")) {
                Files.writeString(expected, run.out());
            }
            assertThat(run.out()).isEqualTo(Files.readString(expected));
        }
    }
}
