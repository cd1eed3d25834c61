package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Stage before = stages.isEmpty() ? null : stages.get(i - 1);
            Stage stage = stage("design.stages[" + i + "]", drawn.get(i), Optional.ofNullable(before), i);
            stages.add(stage);
            if (stage.strata().stream().noneMatch(stratum -> stratum.factor() * stratum.drawn() > 0)) {
                // Nothing was drawn from a finite population: what was drawn inside a cluster is in its spread already.
                break;
            }
        }
        return stages;
    }

    private Stage stage(String path, SamplingStage drawn, Optional<Stage> before, int depth) {
        List<int[]> strataColumns = drawn.getStrata().stream().map(this::ranks).toList();
        Optional<int[]> cluster = drawn.getCluster().map(this::ranks);
        int[] unitOfRow = new int[order.length];
        List<Stratum> strata = new ArrayList<>();
        int from = 0;
        int unit = -1;
        int unitBefore = 0;
        int first = 0;
        for (int i = 0; i < order.length; i++) {
            boolean newStratum = i == 0
                    || (before.isPresent()
                            && before.get().unit(i) != before.get().unit(i - 1))
                    || differ(strataColumns, i);
            if (newStratum && i > 0) {
                strata.add(stratum(path, drawn, before, depth, from, unit + 1, first, i, unitBefore));
                from = unit + 1;
                first = i;
            }
            if (newStratum || cluster.isEmpty() || differ(List.of(cluster.get()), i)) {
                unit++;
            }
            unitBefore = before.isPresent() ? before.get().unit(i) : 0;
            unitOfRow[i] = unit;
        }
        strata.add(stratum(path, drawn, before, depth, from, unit + 1, first, order.length, unitBefore));
        checkSingles(path, drawn, strata);
        return new Stage(unitOfRow, List.copyOf(strata));
    }

    private Stratum stratum(
            String path,
            SamplingStage drawn,
            Optional<Stage> before,
            int depth,
            int from,
            int to,
            int firstRow,
            int lastRow,
            int unitBefore) {
        String name = name(depth, firstRow);
        double share = drawn.getPopulation()
                .map(column -> share(path, column, name, to - from, firstRow, lastRow))
                .orElse(0.0);
        double factor = before.map(stage -> stage.strata().stream()
                        .filter(above -> above.from() <= unitBefore && unitBefore < above.to())
                        .findFirst()
                        .map(above -> above.factor() * above.drawn())
                        .orElseThrow())
                .orElse(1.0);
        return new Stratum(name, from, to, share, factor);
    }

    private double share(String path, String column, String stratum, int sampled, int firstRow, int lastRow) {
        Set<String> said = new LinkedHashSet<>();
        for (int i = firstRow; i < lastRow; i++) {
            said.add(responses.column(column).text(order[i]));
        }
        Map<String, String> values = Map.of("stratum", stratum, "column", column);
        if (said.size() > 1) {
            String several = shortened(List.copyOf(said));
            findings.add(SurveyRule.POPULATION_DIFFERS.at(path + ".population", with(values, "values", several)));
            return 0;
        }
        String population = said.iterator().next();
        double size = Double.parseDouble(population);
        if (size < sampled) {
            findings.add(SurveyRule.POPULATION_BELOW_SAMPLE.at(
                    path + ".population",
                    with(with(values, "population", population), "sampled", Integer.toString(sampled))));
            return 0;
        }
        return sampled / size;
    }

    private void checkSingles(String path, SamplingStage drawn, List<Stratum> strata) {
        List<Stratum> singles = strata.stream().filter(Stratum::isSingle).toList();
        boolean nothingToAverage = policy == SingleClusterPolicy.AVERAGE && singles.size() == strata.size();
        if (!singles.isEmpty() && (policy == SingleClusterPolicy.REFUSE || nothingToAverage)) {
            findings.add(SurveyRule.SINGLE_CLUSTER.at(
                    path,
                    Map.of(
                            "stratum",
                                    shortened(
                                            singles.stream().map(Stratum::name).toList()),
                            "cluster", drawn.getCluster().orElse("1"))));
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
        var more = new java.util.TreeMap<>(values);
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
