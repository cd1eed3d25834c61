package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;

/**
 * The respondents as the design sees them, in an order that depends on what they say and not on the order of the file: sums of
 * floating point have the same digits in whatever order the respondents came.
 */
final class Sample {

    final int size;
    final AnswerColumns answers;
    final List<Stage> stages;
    final List<Finding> findings = new ArrayList<>();

    /** The weights in units of {@link #weightDecimals} decimals. */
    final long[] exactWeights;

    final int weightDecimals;
    final double[] weights;

    private final SurveyResponses responses;
    private final int[] order;

    Sample(SurveyResponses responses) {
        this.responses = responses;
        this.size = responses.size();
        this.order = order(responses);
        this.answers = responses.answers().inOrder(order);
        this.stages = new StageFinder(responses, order, findings).stages();
        Optional<CodedColumn> column = responses.design().getWeight().map(responses::column);
        this.weightDecimals = column.stream()
                .flatMap(weight -> weight.sorted().stream())
                .mapToInt(text -> Math.max(0, new BigDecimal(text).scale()))
                .max()
                .orElse(0);
        this.exactWeights = new long[size];
        this.weights = new double[size];
        for (int row = 0; row < size; row++) {
            BigDecimal weight = column.isPresent() ? new BigDecimal(column.get().text(order[row])) : BigDecimal.ONE;
            exactWeights[row] = weight.setScale(weightDecimals).unscaledValue().longValueExact();
            weights[row] = weight.doubleValue();
        }
    }

    /** {@return what stands in a column, by respondent: the place of its text among the sorted ones} */
    int[] ranks(String column) {
        int[] ranks = responses.column(column).ranks();
        return IntStream.of(order).map(row -> ranks[row]).toArray();
    }

    /** {@return the texts of a column, in the order of their ranks} */
    List<String> texts(String column) {
        return responses.column(column).sorted();
    }

    /** {@return the rows sorted by strata and clusters of the stages, then all other columns, then answers} */
    private static int[] order(SurveyResponses responses) {
        SamplingDesign design = responses.design();
        Stream<String> staged = design.getStages().stream()
                .flatMap(stage -> Stream.concat(stage.getStrata().stream(), stage.getCluster().stream()));
        List<String> columns =
                Stream.concat(staged, design.columns()).distinct().toList();
        AnswerColumns answers = responses.answers();
        int[] order = IntStream.range(0, responses.size()).toArray();
        // Sorting by the last key first, and keeping what is equal in its order, sorts by all.
        for (int criterion = answers.criteria() - 1; criterion >= 0; criterion--) {
            byte[] given = answers.of(criterion);
            order = sorted(order, row -> given[row], Byte.MAX_VALUE + 1);
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            int[] ranks = responses.column(columns.get(i)).ranks();
            order = sorted(order, row -> ranks[row], responses.size());
        }
        return order;
    }

    /** {@return rows by a key from 0 to below a limit; those of one key stay in their order} */
    private static int[] sorted(int[] rows, IntUnaryOperator key, int limit) {
        int[] next = new int[limit + 1];
        for (int row : rows) {
            next[key.applyAsInt(row) + 1]++;
        }
        for (int i = 1; i <= limit; i++) {
            next[i] += next[i - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[key.applyAsInt(row)]++] = row;
        }
        return sorted;
    }
}
