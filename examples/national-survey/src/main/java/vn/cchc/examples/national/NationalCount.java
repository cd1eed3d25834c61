package vn.cchc.examples.national;

import java.text.Normalizer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import vn.cchc.survey.SurveyInstrument;

/**
 * What was counted of a whole survey.
 *
 * @param all of all rows
 * @param groups of the rows of each group, by what stands in the column that tells them apart
 */
record NationalCount(RowCounter all, SortedMap<String, RowCounter> groups) {

    static NationalCount of(SparkSession spark, Arguments arguments, SurveyInstrument instrument) {
        Dataset<Row> rows = new ResponseRows(spark, arguments, instrument).open();
        AnswerAggregator aggregator = new AnswerAggregator(
                instrument, arguments.find(Arguments.WEIGHT).isPresent());
        return arguments.find(Arguments.BY).isPresent()
                ? byGroup(rows, aggregator)
                : new NationalCount(rows.select(aggregator.toColumn()).first(), new TreeMap<>());
    }

    /** Counts the groups; what they add up to is the whole, so that the rows are read once. */
    private static NationalCount byGroup(Dataset<Row> rows, AnswerAggregator aggregator) {
        List<Tuple2<String, RowCounter>> found = rows.groupBy(functions.col(ResponseRows.GROUP))
                .agg(aggregator.toColumn())
                .as(Encoders.tuple(Encoders.STRING(), aggregator.outputEncoder()))
                .collectAsList();
        RowCounter all = new RowCounter();
        SortedMap<String, RowCounter> groups = new TreeMap<>();
        for (Tuple2<String, RowCounter> group : found) {
            String name = name(group._1());
            if (name.isEmpty()) {
                // A respondent who belongs nowhere would be in the whole but in none of its parts.
                all.refuse(Refusal.GROUP, group._2().rows());
            } else {
                groups.merge(name, group._2(), RowCounter::merge);
            }
        }
        for (RowCounter group : groups.values()) {
            all = all.merge(group);
        }
        return new NationalCount(all, groups);
    }

    private static String name(@Nullable String cell) {
        return cell == null
                ? ""
                : Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }
}
