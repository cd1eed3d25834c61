package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;

/** What an index is held against. */
sealed interface Baseline {

    int year();

    /** {@return the part of the population that it is about} */
    Optional<SurveyDomain> domain();

    /** {@return whether it is a figure without an error} */
    boolean isPublished();

    /** {@return its value; absent if it has none for the code} */
    Optional<Known> known(String code);

    /** {@return the first year that may be compared with its own, if it says one} */
    Optional<Integer> comparableSince();

    /** {@return what else speaks against comparing it} */
    List<Finding> objections(SurveyWave newer, String code);

    /** {@return what makes comparing meaningless, whatever one wishes} */
    List<Finding> obstacles(SurveyWave newer);

    /**
     * A value as far as it is known.
     *
     * @param value the value
     * @param error its standard error
     * @param freedom the degrees of freedom of the error
     */
    record Known(BigDecimal value, double error, int freedom) {

        static Known of(SurveyEstimate estimate) {
            return new Known(
                    estimate.getValue(), estimate.getStandardError().doubleValue(), estimate.getDegreesOfFreedom());
        }
    }

    /** An earlier survey. */
    record Survey(SurveyWave wave) implements Baseline {

        @Override
        public int year() {
            return wave.getYear();
        }

        @Override
        public Optional<SurveyDomain> domain() {
            return wave.getDomain();
        }

        @Override
        public boolean isPublished() {
            return false;
        }

        @Override
        public Optional<Known> known(String code) {
            return wave.find(code).map(Known::of);
        }

        @Override
        public Optional<Integer> comparableSince() {
            return wave.getInstrument().getComparableSince();
        }

        @Override
        public List<Finding> objections(SurveyWave newer, String code) {
            List<Finding> objections = new ArrayList<>();
            String older = wave.getReport().getInstrument();
            String other = newer.getReport().getInstrument();
            if (!older.equals(other) && !code.equals(SurveyEstimate.ALL)) {
                objections.add(SurveyRule.INSTRUMENTS_DIFFER.at(
                        "newer.instrument", Map.of("code", code, "older", older, "newer", other)));
            }
            SurveyMethod before = wave.getReport().getMethod();
            SurveyMethod now = newer.getReport().getMethod();
            if (before.getReduction() == now.getReduction() && !alike(before, now)) {
                objections.add(SurveyRule.METHODS_DIFFER.at(
                        "newer.report.method", Map.of("older", before.getName(), "newer", now.getName())));
            }
            return objections;
        }

        private static boolean alike(SurveyMethod one, SurveyMethod other) {
            return one.getMissing() == other.getMissing()
                    && one.getElement() == other.getElement()
                    && one.getPart() == other.getPart()
                    && one.getOverall() == other.getOverall()
                    && one.getWeights().equals(other.getWeights());
        }

        @Override
        public List<Finding> obstacles(SurveyWave newer) {
            SurveyMethod before = wave.getReport().getMethod();
            SurveyMethod now = newer.getReport().getMethod();
            return before.getReduction() == now.getReduction()
                    ? List.of()
                    : List.of(SurveyRule.REDUCTIONS_DIFFER.at(
                            "newer.report.method.reduction",
                            Map.of("older", before.getName(), "newer", now.getName())));
        }
    }

    /** A published figure. */
    record Published(PublishedIndex figure) implements Baseline {

        @Override
        public int year() {
            return figure.getYear();
        }

        @Override
        public Optional<SurveyDomain> domain() {
            return Optional.empty();
        }

        @Override
        public boolean isPublished() {
            return true;
        }

        @Override
        public Optional<Known> known(String code) {
            return Optional.of(new Known(figure.getValue(), 0, 0));
        }

        @Override
        public Optional<Integer> comparableSince() {
            return Optional.empty();
        }

        @Override
        public List<Finding> objections(SurveyWave newer, String code) {
            return List.of();
        }

        @Override
        public List<Finding> obstacles(SurveyWave newer) {
            int highest = switch (newer.getReport().getMethod().getReduction()) {
                case SHARE_SATISFIED -> 1;
                case MEAN_SCORE ->
                    newer.getInstrument().criteria().stream()
                            .mapToInt(criterion ->
                                    newer.getInstrument().scale(criterion).highest())
                            .max()
                            .orElse(1);
                case MEAN_SCORE_PERCENT -> 100;
            };
            BigDecimal value = figure.getValue();
            return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(highest)) <= 0
                    ? List.of()
                    : List.of(SurveyRule.PUBLISHED_BEYOND.at(
                            "published.value",
                            Map.of("value", value.toPlainString(), "highest", Integer.toString(highest))));
        }
    }
}
