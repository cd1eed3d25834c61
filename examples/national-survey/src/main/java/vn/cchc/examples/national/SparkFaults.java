package vn.cchc.examples.national;

import java.util.Map;
import java.util.Set;
import org.apache.spark.SparkThrowable;

/** What Spark throws, as a sentence for people. */
final class SparkFaults {

    private static final Set<String> NOT_THERE = Set.of("PATH_NOT_FOUND");
    private static final Set<String> NO_COLUMNS = Set.of("UNABLE_TO_INFER_SCHEMA");
    private static final Set<String> NO_PARQUET = Set.of("CANNOT_READ_FILE_FOOTER");

    private SparkFaults() {}

    static Misuse misuse(Throwable thrown, Arguments arguments) {
        Map<String, String> files = Map.of("file", String.join(", ", arguments.files()));
        Throwable cause = thrown;
        while (true) {
            String condition =
                    cause instanceof SparkThrowable told && told.getCondition() != null ? told.getCondition() : "";
            String message = String.valueOf(cause.getMessage());
            if (begins(NOT_THERE, condition)) {
                return new Misuse("file.missing", files);
            } else if (begins(NO_COLUMNS, condition)) {
                return new Misuse("file.empty", files);
            } else if (begins(NO_PARQUET, condition) || message.contains("is not a Parquet file")) {
                return new Misuse("file.no-parquet", files);
            } else if (message.contains("CSV header")) {
                return new Misuse("file.heads-differ", files);
            } else if (message.contains("Could not parse Master URL")) {
                return new Misuse(
                        "master.unknown",
                        Map.of("value", arguments.find(Arguments.MASTER).orElse("")));
            }
            if (cause.getCause() == null || cause.getCause() == cause) {
                return new Misuse("spark.failed", Map.of("why", firstLine(message)));
            }
            cause = cause.getCause();
        }
    }

    private static boolean begins(Set<String> conditions, String condition) {
        return conditions.stream().anyMatch(condition::startsWith);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
