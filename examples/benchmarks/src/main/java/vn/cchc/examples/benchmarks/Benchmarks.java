package vn.cchc.examples.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs all benchmarks in one run and prints the ratios of the library to plain records.
 *
 * <p>{@code --quick} takes half a minute instead of four and is good for a first look only. Everything else goes to JMH, for
 * instance {@code -prof gc}.
 */
public final class Benchmarks {

    private static final String[] QUICK = {"-f", "1", "-wi", "5", "-i", "50"};

    private Benchmarks() {}

    /** Starts the run. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        boolean quick = Arrays.asList(arguments).contains("--quick");
        String[] options = Stream.concat(
                        Arrays.stream(quick ? QUICK : new String[0]),
                        Arrays.stream(arguments).filter(argument -> !argument.equals("--quick")))
                .toArray(String[]::new);
        Collection<RunResult> results = new Runner(new CommandLineOptions(options)).run();
        System.out.print(new Ratios(results).table());
    }
}
