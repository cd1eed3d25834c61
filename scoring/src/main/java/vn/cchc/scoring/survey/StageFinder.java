package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;

/** Finds units and strata of the stages in the respondents, who stand in the order of the columns of the stages. */
final class StageFinder {

    private static final int MOST_NAMES = 5;

    private final SurveyResponses responses;
    private final int[] order;
    private final SingleClusterPolicy policy;
    private final List<Finding> findings;

    StageFinder(SurveyResponses responses, int[] order, List<Finding> findings) {
        this.responses = responses;
        this.order = order;
        this.policy = responses.design().getSingleCluster().orElse(SingleClusterPolicy.REFUSE);
        this.findings = findings;
    }

    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        List<SamplingStage> drawn = responses.design().getStages();
        for (int i = 0; i < drawn.size(); i++) {
            Optional<Stage> before = stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(i - 1));
            Stage stage = stage(new Level(i, drawn.get(i), before));
            stages.add(stage);
            if (stage.strata().stream().noneMatch(stratum -> stratum.factor() * stratum.drawn() > 0)) {
                // Nothing was drawn from a finite population: what was drawn inside a cluster is in its spread already.
                break;
            }
        }
        return stages;
    }

    /** A stage of the design, whose place among the stages is its depth, and the stage found before it. */
    private record Level(int depth, SamplingStage drawn, Optional<Stage> before) {

        String path() {
            return "design.stages[" + depth + "]";
        }

        /** {@return whether a row is in another unit of the stage before than the row above it} */
        boolean entersUnit(int row) {
            return before.filter(stage -> stage.unit(row) != stage.unit(row - 1))
                    .isPresent();
        }
    }

    /** Where a stratum stands among the rows, and among the units of its stage; the ends are not in it. */
    private record Span(int firstRow, int endRow, int firstUnit, int endUnit) {

        int units() {
            return endUnit - firstUnit;
        }
    }

    private Stage stage(Level level) {
        List<int[]> strataColumns =
                level.drawn().getStrata().stream().map(this::ranks).toList();
        Optional<int[]> cluster = level.drawn().getCluster().map(this::ranks);
        int[] unitOfRow = new int[order.length];
        List<Span> spans = new ArrayList<>();
        int firstRow = 0;
        int unit = 0;
        for (int row = 1; row < order.length; row++) {
            boolean newStratum = level.entersUnit(row) || differ(strataColumns, row);
            if (newStratum || cluster.isEmpty() || differ(List.of(cluster.get()), row)) {
                unit++;
            }
            unitOfRow[row] = unit;
            if (newStratum) {
                spans.add(new Span(firstRow, row, unitOfRow[firstRow], unit));
                firstRow = row;
            }
        }
        spans.add(new Span(firstRow, order.length, unitOfRow[firstRow], unit + 1));
        List<Stratum> strata = spans.stream().map(span -> stratum(level, span)).toList();
        checkSingles(level, strata);
        return new Stage(unitOfRow, strata);
    }

    private Stratum stratum(Level level, Span span) {
        String name = name(level.depth(), span.firstRow());
        double drawn = level.drawn()
                .getPopulation()
                .map(column -> drawn(level.path() + ".population", column, name, span))
                .orElse(0.0);
        double factor = level.before()
                .map(stage -> stage.stratum(stage.unit(span.firstRow())))
                .map(above -> above.factor() * above.drawn())
                .orElse(1.0);
        return new Stratum(name, span.firstUnit(), span.endUnit(), drawn, factor);
    }

    /** {@return the share of the population of a stratum that is in the sample} */
    private double drawn(String path, String column, String stratum, Span span) {
        CodedColumn populations = responses.column(column);
        List<String> said = IntStream.range(span.firstRow(), span.endRow())
                .mapToObj(row -> populations.text(order[row]))
                .distinct()
                .toList();
        Map<String, String> values = Map.of("stratum", stratum, "column", column);
        if (said.size() > 1) {
            findings.add(SurveyRule.POPULATION_DIFFERS.at(path, with(values, "values", shortened(said))));
            return 0;
        }
        double size = Double.parseDouble(said.get(0));
        if (size < span.units()) {
            var more = with(values, "population", said.get(0));
            findings.add(SurveyRule.POPULATION_BELOW_SAMPLE.at(
                    path, with(more, "sampled", Integer.toString(span.units()))));
            return 0;
        }
        return span.units() / size;
    }

    private void checkSingles(Level level, List<Stratum> strata) {
        List<Stratum> singles = strata.stream().filter(Stratum::isSingle).toList();
        boolean nothingToAverage = policy == SingleClusterPolicy.AVERAGE && singles.size() == strata.size();
        if (!singles.isEmpty() && (policy == SingleClusterPolicy.REFUSE || nothingToAverage)) {
            findings.add(SurveyRule.SINGLE_CLUSTER.at(
                    level.path(),
                    Map.of(
                            "stratum",
                                    shortened(
                                            singles.stream().map(Stratum::name).toList()),
                            "cluster", level.drawn().getCluster().orElse("1"))));
        }
    }

    /** {@return what the stratum of a respondent is called: the values of the columns down to its stage} */
    private String name(int depth, int row) {
        List<SamplingStage> stages = responses.design().getStages();
        List<String> parts = Stream.iterate(0, i -> i <= depth, i -> i + 1)
                .flatMap(i -> Stream.concat(
                        stages.get(i).getStrata().stream(),
                        i < depth ? stages.get(i).getCluster().stream() : Stream.empty()))
                .map(column -> column + "=" + responses.column(column).text(order[row]))
                .toList();
        return parts.isEmpty() ? "*" : String.join(" ", parts);
    }

    private static String shortened(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES ? shown : shown + " … (+" + (names.size() - MOST_NAMES) + ")";
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return more;
    }

    private int[] ranks(String column) {
        int[] ranks = responses.column(column).ranks();
        int[] ordered = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = ranks[order[i]];
        }
        return ordered;
    }

    private static boolean differ(List<int[]> columns, int row) {
        for (int[] column : columns) {
            if (column[row] != column[row - 1]) {
                return true;
            }
        }
        return false;
    }
}
