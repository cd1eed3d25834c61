package vn.cchc.examples.hosts.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

/** The five real plans beside the cells. */
final class RealPlans {

    private RealPlans() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("cchc.plans")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".plan.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only plan of the five that has a number and a full date. */
    static Path thuaThienHue() {
        return files().stream()
                .filter(file -> file.getFileName().toString().contains("thua-thien-hue"))
                .findFirst()
                .orElseThrow();
    }

    static ImprovementPlan read(Path file) {
        try {
            return PlanJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
