package vn.cchc.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.scoring.survey.AnswerTally;

/** Spark with some number of threads counts what one thread without it counts, and what two do, to the digit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Agreement {

    private static final GeneratedSurvey SURVEY = GeneratedSurvey.of(1500);

    private final String master;
    private SparkSession spark;

    private Path folder;

    Agreement(String master) {
        this.master = master;
    }

    @BeforeAll
    void write(@TempDir Path empty) throws IOException {
        folder = empty;
        spark = Session.open(master);
        spark.conf().set("spark.sql.files.maxPartitionBytes", 16 * 1024);
        SURVEY.write(csv(), 3);
        texts().repartition(3).write().parquet(parquet().toString());
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    private Path csv() {
        return folder.resolve("csv");
    }

    private Path parquet() {
        return folder.resolve("responses.parquet");
    }

    private Dataset<Row> texts() {
        List<Row> rows = SURVEY.square().rows().stream()
                .map(row -> RowFactory.create(row.toArray()))
                .toList();
        return spark.createDataFrame(rows, columns(name -> DataTypes.StringType));
    }

    private static StructType columns(Function<String, DataType> type) {
        StructType columns = new StructType();
        for (String name : SURVEY.head()) {
            columns = columns.add(name, type.apply(name));
        }
        return columns;
    }

    private NationalCount count(Path files, boolean weighted, boolean byProvince) {
        return NationalCount.of(spark, arguments(files, weighted, byProvince), GeneratedSurvey.INSTRUMENT);
    }

    private static Arguments arguments(Path files, boolean weighted, boolean byProvince) {
        List<String> args = new ArrayList<>(
                List.of(files.toString(), "--instrument", "sipas-2023-2026", "--method", "top-two-share"));
        if (weighted) {
            args.addAll(List.of("--weight", "weight"));
        }
        if (byProvince) {
            args.addAll(List.of("--by", "province"));
        }
        return Arguments.parse(args.toArray(String[]::new));
    }

    @Test
    void theFilesAreSeveralPartitions() {
        Dataset<Row> rows = new ResponseRows(spark, arguments(csv(), true, true), GeneratedSurvey.INSTRUMENT).open();

        assertThat(rows.rdd().getNumPartitions()).isGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void csv(boolean weighted, boolean byProvince) {
        agrees(count(csv(), weighted, byProvince), SURVEY, weighted, byProvince);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void parquet(boolean weighted, boolean byProvince) {
        agrees(count(parquet(), weighted, byProvince), SURVEY.square(), weighted, byProvince);
    }

    @Test
    void parquetWithNumbers() {
        Path numbers = folder.resolve("numbers.parquet");
        GeneratedSurvey square = SURVEY.square();
        int answers = 3;
        GeneratedSurvey numeric = new GeneratedSurvey(
                square.head(),
                square.rows().stream()
                        .filter(row ->
                                row.subList(answers, row.size()).stream().allMatch(cell -> cell.matches("-?\\d*")))
                        .toList());
        List<Row> rows = new ArrayList<>();
        for (List<String> row : numeric.rows()) {
            Object[] cells = row.toArray();
            cells[1] = row.get(1).matches("-?[0-9.]+") ? new BigDecimal(row.get(1)) : null;
            for (int i = answers; i < cells.length; i++) {
                cells[i] = row.get(i).isEmpty() ? null : Byte.valueOf(row.get(i));
            }
            rows.add(RowFactory.create(cells));
        }
        StructType columns = columns(name -> name.equals("weight")
                ? DataTypes.createDecimalType(12, 6)
                : square.head().indexOf(name) < answers ? DataTypes.StringType : DataTypes.ByteType);
        spark.createDataFrame(rows, columns).write().parquet(numbers.toString());

        agrees(count(numbers, true, true), numeric, true, true);
    }

    private static void agrees(NationalCount count, GeneratedSurvey survey, boolean weighted, boolean byProvince) {
        var plain = survey.plain(weighted, byProvince);

        assertThat(plain.refused()).isPositive();
        assertThat(count.all().tally())
                .isEqualTo(plain.tallies().tally())
                .isEqualTo(twoThreads(survey, weighted, byProvince));
        assertThat(count.all().refused()).isEqualTo(plain.refused());
        assertThat(count.all().rows()).isEqualTo(survey.rows().size());
        Map<String, AnswerTally> groups = plain.tallies().domains().entrySet().stream()
                .collect(Collectors.toMap(domain -> domain.getKey().getValue(), Map.Entry::getValue));
        assertThat(groups).hasSize(byProvince ? 5 : 0);
        assertThat(count.groups().keySet()).isEqualTo(groups.keySet());
        count.groups().forEach((name, group) -> assertThat(group.tally()).isEqualTo(groups.get(name)));
    }

    private static AnswerTally twoThreads(GeneratedSurvey survey, boolean weighted, boolean byProvince) {
        int size = survey.rows().size();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<AnswerTally>> halves = new ArrayList<>();
            for (GeneratedSurvey half : List.of(survey.part(0, size / 2), survey.part(size / 2, size))) {
                halves.add(threads.submit(
                        () -> half.plain(weighted, byProvince).tallies().tally()));
            }
            return halves.get(0).get().plus(halves.get(1).get());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }
}
