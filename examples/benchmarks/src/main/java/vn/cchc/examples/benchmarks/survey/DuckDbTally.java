package vn.cchc.examples.benchmarks.survey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** DuckDB counts, by province, how often each answer was given to each criterion: in several forms, the best of which is what counts. */
final class DuckDbTally implements AutoCloseable {

    private static final List<String> CRITERIA = IntStream.rangeClosed(1, GeneratedAnswers.CRITERIA)
            .mapToObj(criterion -> "C" + (criterion < 10 ? "0" : "") + criterion)
            .toList();

    private final Connection connection;

    DuckDbTally(int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("SET preserve_insertion_order = false");
        }
    }

    /** {@return the forms by name} Each gives rows of province, criterion, answer (null for none) and count. */
    static Map<String, String> forms(Path file) {
        String table = "read_csv('" + file.toAbsolutePath()
                + "', header = true, delim = ',', quote = '', escape = '', auto_detect = false,"
                + " columns = {'province': 'SMALLINT', 'village': 'INTEGER', 'weight': 'DOUBLE', "
                + each(criterion -> "'" + criterion + "': 'TINYINT'") + "})";
        Map<String, String> forms = new TreeMap<>();
        forms.put(
                "filtered counts",
                "SELECT province, unnest([" + each(criterion -> "'" + criterion + "'")
                        + "]) AS criterion, unnest(["
                        + each(criterion -> "["
                                + IntStream.rangeClosed(0, 5)
                                        .mapToObj(level -> "count(*) FILTER (" + criterion
                                                + (level == 0 ? " IS NULL" : " = " + level) + ")")
                                        .collect(Collectors.joining(", "))
                                + "]")
                        + "]) AS counts FROM " + table + " GROUP BY province");
        forms.put(
                "grouping sets",
                "SELECT province, " + each(criterion -> criterion) + ", grouping_id("
                        + each(criterion -> criterion) + ") AS criterion, count(*) AS n FROM " + table
                        + " GROUP BY GROUPING SETS (" + each(criterion -> "(province, " + criterion + ")") + ")");
        forms.put(
                "histograms",
                "SELECT province, "
                        + each(criterion -> "histogram(" + criterion + "), count(*) - count(" + criterion + ")")
                        + " FROM " + table + " GROUP BY province");
        forms.put(
                "table first",
                "WITH answers AS MATERIALIZED (SELECT province, " + each(criterion -> criterion) + " FROM " + table
                        + ") "
                        + CRITERIA.stream()
                                .map(criterion -> "SELECT province, '" + criterion + "', " + criterion
                                        + ", count(*) FROM answers GROUP BY ALL")
                                .collect(Collectors.joining(" UNION ALL ")));
        forms.put(
                "unpivot",
                "SELECT province, criterion, answer, count(*) AS n FROM (SELECT province, "
                        + each(criterion -> criterion) + " FROM " + table
                        + ") UNPIVOT INCLUDE NULLS (answer FOR criterion IN (" + each(criterion -> criterion)
                        + ")) GROUP BY ALL");
        return forms;
    }

    static String form(String name, Path file) {
        return Objects.requireNonNull(forms(file).get(name), name);
    }

    private static String each(UnaryOperator<String> form) {
        return CRITERIA.stream().map(form).collect(Collectors.joining(", "));
    }

    /** {@return the seconds it takes until the last row is there} */
    double seconds(String form) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(form)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** {@return how often each answer was given to each criterion by anyone; 0 is none} */
    long[][] counts(Path file) throws SQLException {
        String form = form("unpivot", file);
        long[][] counts = new long[CRITERIA.size()][6];
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(form)) {
            while (rows.next()) {
                counts[CRITERIA.indexOf(rows.getString(2))][rows.getInt(3)] += rows.getLong(4);
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
