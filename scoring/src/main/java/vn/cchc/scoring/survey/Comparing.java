package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;

/** An index of a survey and what it is held against. */
record Comparing(Baseline older, SurveyWave newer, String code) {

    /** {@return what speaks against comparing them, unless one insists} */
    List<Finding> objections() {
        List<Finding> objections = new ArrayList<>();
        Stream.of(older.comparableSince(), newer.getInstrument().getComparableSince())
                .flatMap(Optional::stream)
                .distinct()
                .filter(since -> since > Math.min(older.year(), newer.getYear())
                        && since <= Math.max(older.year(), newer.getYear()))
                .forEach(since -> objections.add(SurveyRule.SERIES_BREAK.at(
                        "newer.instrument.comparableSince",
                        Map.of(
                                "older", Integer.toString(older.year()),
                                "newer", Integer.toString(newer.getYear()),
                                "since", Integer.toString(since)))));
        objections.addAll(older.objections(newer, code));
        return objections;
    }

    /** {@return what makes it impossible} */
    List<Finding> obstacles() {
        List<Finding> obstacles = new ArrayList<>(older.obstacles(newer));
        Optional<Baseline.Known> before = older.known(code);
        Optional<SurveyEstimate> now = newer.find(code);
        if (before.isEmpty()) {
            obstacles.add(missing("older", older.year(), older.domain()));
        }
        if (now.isEmpty()) {
            obstacles.add(missing("newer", newer.getYear(), newer.getDomain()));
        }
        if (before.isPresent() && now.isPresent()) {
            Baseline.Known known = Baseline.Known.of(now.get());
            if (known.freedom() == 0 || (!older.isPublished() && before.get().freedom() == 0)) {
                obstacles.add(SurveyRule.CHANGE_WITHOUT_FREEDOM.at("newer.report", Map.of("code", code)));
            } else if (known.error() == 0 && before.get().error() == 0) {
                obstacles.add(SurveyRule.CHANGE_WITHOUT_ERROR.at("newer.report", Map.of("code", code)));
            }
        }
        return obstacles;
    }

    private Finding missing(String side, int year, Optional<SurveyDomain> domain) {
        return SurveyRule.CODE_NOT_ESTIMATED.at(
                side + ".report.estimates",
                Map.of("code", code, "year", Integer.toString(year), "domain", SurveyRule.words(domain)));
    }

    /** {@return the change, where there are no obstacles} */
    EstimateChange change() {
        Baseline.Known before = older.known(code).orElseThrow();
        Baseline.Known now = Baseline.Known.of(newer.find(code).orElseThrow());
        double one = before.error() * before.error();
        double other = now.error() * now.error();
        return EstimateChange.builder()
                .difference(now.value().subtract(before.value()))
                .standardError(Rounded.of(Math.sqrt(one + other)))
                .degreesOfFreedom(freedom(one, before.freedom(), other, now.freedom()))
                .build();
    }

    /** {@return the degrees of freedom of a sum of two variances (Satterthwaite 1946); a variance of 0 has no say} */
    private static BigDecimal freedom(double one, int oneFreedom, double other, int otherFreedom) {
        double parts = (one > 0 ? one * one / oneFreedom : 0) + (other > 0 ? other * other / otherFreedom : 0);
        return Rounded.of((one + other) * (one + other) / parts);
    }
}
