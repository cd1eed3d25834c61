package vn.cchc.examples.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/**
 * The rows of responses as {@link AnswerAggregator} takes them: whether the row is broken, the weight if there is one, the answers in the
 * order of the instrument, the group if there is one; all as text, so that nothing is turned into an empty cell on the way.
 */
final class ResponseRows {

    static final int BROKEN = 0;
    static final int WEIGHT = 1;

    static final String GROUP = "group";

    /** No file has a column of this name. */
    private static final String BROKEN_NAME = "cchc:broken";

    private final SparkSession spark;
    private final Arguments arguments;
    private final SurveyInstrument instrument;

    ResponseRows(SparkSession spark, Arguments arguments, SurveyInstrument instrument) {
        this.spark = spark;
        this.arguments = arguments;
        this.instrument = instrument;
    }

    static int firstAnswer(boolean weighted) {
        return weighted ? WEIGHT + 1 : WEIGHT;
    }

    Dataset<Row> open() {
        Dataset<Row> all = arguments.isParquet() ? parquet() : csv();
        List<String> names = List.of(all.columns());
        Optional<String> weight = arguments.find(Arguments.WEIGHT);
        Optional<String> group = arguments.find(Arguments.BY);
        List<String> wanted = new ArrayList<>(weight.stream().toList());
        instrument.criteria().stream().map(SurveyCriterion::getCode).forEach(wanted::add);
        List<String> needed = new ArrayList<>(wanted);
        needed.addAll(group.stream().toList());
        requireAll(needed, names);
        Column[] columns = Arrays.stream(all.columns())
                .filter(name -> !name.equals(BROKEN_NAME))
                .map(ResponseRows::text)
                .toArray(Column[]::new);
        List<Column> taken = new ArrayList<>();
        taken.add(
                names.contains(BROKEN_NAME)
                        ? functions.col(quoted(BROKEN_NAME)).as("broken")
                        : functions.lit(null).cast(DataTypes.StringType).as("broken"));
        wanted.forEach(name -> taken.add(text(name)));
        group.ifPresent(name -> taken.add(text(name).as(GROUP)));
        // A row that holds nothing is the end of a spreadsheet, no respondent.
        return all.filter(functions.coalesce(columns).isNotNull()).select(taken.toArray(Column[]::new));
    }

    private Dataset<Row> parquet() {
        return spark.read().parquet(files());
    }

    private Dataset<Row> csv() {
        StructType head = reader().csv(files()).schema();
        if (head.isEmpty()) {
            throw new Misuse("file.empty", Map.of("file", String.join(", ", arguments.files())));
        }
        return reader().schema(head.add(BROKEN_NAME, DataTypes.StringType))
                .option("columnNameOfCorruptRecord", BROKEN_NAME)
                // Every file has a head of its own, and it is compared.
                .option("enforceSchema", "false")
                // Cells that nobody asks for have to be counted too.
                .option("columnPruning", "false")
                .csv(files());
    }

    private org.apache.spark.sql.DataFrameReader reader() {
        return spark.read()
                .option("header", "true")
                .option("sep", arguments.find(Arguments.SEPARATOR).orElse(","))
                .option("escape", "\"")
                .option("ignoreLeadingWhiteSpace", "true")
                .option("ignoreTrailingWhiteSpace", "true")
                .option("mode", "PERMISSIVE");
    }

    private String[] files() {
        return arguments.files().toArray(String[]::new);
    }

    private void requireAll(List<String> needed, List<String> names) {
        List<String> missing =
                needed.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Misuse(
                    "column.missing",
                    Map.of(
                            "missing",
                            String.join(", ", missing),
                            "there",
                            String.join(
                                    ", ",
                                    names.stream()
                                            .filter(name -> !name.equals(BROKEN_NAME))
                                            .toList())));
        }
    }

    private static Column text(String name) {
        return functions.col(quoted(name)).cast(DataTypes.StringType);
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
