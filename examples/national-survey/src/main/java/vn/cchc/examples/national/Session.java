package vn.cchc.examples.national;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Option;
import vn.cchc.json.InstrumentJson;
import vn.cchc.scoring.survey.SurveyTallies;
import vn.cchc.survey.SurveyInstrument;

/** How Spark is set up. What a cluster or {@code spark-submit} has set already stays as it is. */
final class Session {

    private static final Map<String, String> SETTINGS = Map.of(
            // The heads of files are compared letter by letter, as the library does.
            "spark.sql.caseSensitive", "true",
            // As many groups as there are communes are counted without being sorted first: one takes a few kilobytes.
            "spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "4096",
            "spark.ui.enabled", "false");

    private Session() {}

    static SparkSession open(String master) {
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "cchc national-survey");
        SETTINGS.forEach(settings::setIfMissing);
        if (!master.isEmpty()) {
            settings.setMaster(master);
        }
        settings.setIfMissing("spark.master", "local[*]");
        if (settings.get("spark.master").startsWith("local")) {
            // The name of one's own machine need not be known to any network.
            settings.setIfMissing("spark.driver.host", "localhost");
            settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        } else {
            settings.setIfMissing("spark.jars", jars());
        }
        SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    /** {@return what the machines of a cluster need and Spark does not bring, unless {@code spark-submit} was told} */
    private static String jars() {
        return Stream.of(
                        Main.class, SurveyInstrument.class, SurveyTallies.class, InstrumentJson.class, Jdk8Module.class)
                .map(SparkContext::jarOfClass)
                .filter(Option::isDefined)
                .map(Option::get)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
