package vn.cchc.examples.national;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import vn.cchc.json.TallyJson;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.survey.SurveyInstrument;

/**
 * Makes the satisfaction indices of a survey of any size on Apache Spark: {@code national-survey.jar FILE… --instrument ID|FILE
 * --method NAME|FILE [--weight COLUMN] [--by COLUMN] [--master URL]}.
 */
public final class Main {

    /** Later ones refuse what the Hadoop inside Spark asks of them. */
    private static final int LATEST_JAVA = 22;

    private static final int DONE = 0;
    private static final int NO_INDEX = 1;
    private static final int REFUSED = 2;

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the files and options
     */
    public static void main(String[] args) {
        // The encoding of the terminal is not asked: under LC_ALL=C Java would print a question mark for every letter.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, Session::open, args);
        SparkSession.getActiveSession().foreach(spark -> {
            spark.stop();
            return null;
        });
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The program without the process around it; returns the exit status. */
    static int run(PrintStream out, PrintStream err, Function<String, SparkSession> sessions, String... args) {
        Texts texts = new Texts(Arguments.language(args));
        if (args.length == 0 || Arrays.asList(args).contains("--help")) {
            (args.length == 0 ? err : out).println(texts.text("usage"));
            return args.length == 0 ? REFUSED : DONE;
        }
        if (Runtime.version().feature() > LATEST_JAVA) {
            err.println(
                    texts.text("java.later", Map.of("version", Runtime.version().feature())));
            return REFUSED;
        }
        try {
            return count(out, texts, sessions, Arguments.parse(args));
        } catch (Misuse e) {
            err.println(e.say(texts));
            return REFUSED;
        }
    }

    private static int count(
            PrintStream out, Texts texts, Function<String, SparkSession> sessions, Arguments arguments) {
        Sources sources = new Sources(texts);
        SurveyInstrument instrument = sources.instrument(arguments.get(Arguments.INSTRUMENT));
        SurveyMethod method = sources.method(arguments.get(Arguments.METHOD));
        NationalCount count = count(sessions, arguments, instrument);
        arguments.find(Arguments.TALLY).ifPresent(file -> write(count, file));
        boolean found = new NationalPage(out, texts, arguments, instrument, method).print(count);
        return found ? DONE : NO_INDEX;
    }

    private static void write(NationalCount count, String file) {
        AnswerTally tally = count.all().tally();
        if (tally != null) {
            try {
                TallyJson.write(tally, Path.of(file));
            } catch (IOException | InvalidPathException e) {
                throw new Misuse("file.unwritable", Map.of("file", file));
            }
        }
    }

    /** Whatever Spark throws becomes a sentence. */
    @SuppressWarnings("CatchingUnchecked")
    private static NationalCount count(
            Function<String, SparkSession> sessions, Arguments arguments, SurveyInstrument instrument) {
        try {
            SparkSession spark = sessions.apply(arguments.find(Arguments.MASTER).orElse(""));
            return NationalCount.of(spark, arguments, instrument);
        } catch (Misuse e) {
            throw e;
        } catch (Exception e) {
            throw SparkFaults.misuse(e, arguments);
        }
    }
}
