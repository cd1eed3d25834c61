package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.value.Fraction;
import vn.cchc.value.InvalidValueException;

/**
 * Allocates a sample to strata by the method of largest remainders: each gets the whole part of its share, and what is left goes one
 * by one to those with the largest rest, of equal ones to the first.
 */
final class Allocating {

    private Allocating() {}

    static SampleAllocation of(long size, List<PlannedStratum> strata, Function<PlannedStratum, Fraction> share) {
        SampleSize.checkPositive("size", size);
        if (strata.isEmpty()) {
            throw new InvalidValueException("strata");
        }
        List<Fraction> shares = strata.stream().map(share).toList();
        List<Long> sizes = split(size, shares);
        List<Finding> findings = findings(size, strata, sizes);
        Map<String, Long> named = new LinkedHashMap<>();
        if (findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            IntStream.range(0, strata.size())
                    .forEach(i -> named.put(strata.get(i).getName(), sizes.get(i)));
        }
        return SampleAllocation.builder().sizes(named).findings(findings).build();
    }

    private static List<Long> split(long size, List<Fraction> shares) {
        Fraction sum = shares.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> quotas = shares.stream()
                .map(share -> share.times(Fraction.of(size, 1)).dividedBy(sum))
                .toList();
        List<Long> sizes = new ArrayList<>(
                quotas.stream().map(quota -> SampleSize.whole(quota.floor())).toList());
        long left = size - sizes.stream().mapToLong(Long::longValue).sum();
        Comparator<Integer> byRest =
                Comparator.comparing(i -> quotas.get(i).minus(quotas.get(i).floor()));
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(byRest.reversed())
                .limit(left)
                .forEach(i -> sizes.set(i, sizes.get(i) + 1));
        return sizes;
    }

    private static List<Finding> findings(long size, List<PlannedStratum> strata, List<Long> sizes) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < strata.size(); i++) {
            PlannedStratum stratum = strata.get(i);
            String path = "strata[" + i + "]";
            Map<String, String> said = Map.of(
                    "stratum", stratum.getName(),
                    "population", Long.toString(stratum.getPopulation()),
                    "sample", Long.toString(sizes.get(i)),
                    "size", Long.toString(size));
            if (!seen.add(stratum.getName())) {
                findings.add(SurveyRule.STRATUM_TWICE.at(path, said));
            }
            if (sizes.get(i) > stratum.getPopulation()) {
                findings.add(SurveyRule.STRATUM_EXHAUSTED.at(path, said));
            } else if (sizes.get(i) == 0) {
                findings.add(SurveyRule.STRATUM_LEFT_OUT.at(path, said));
            } else if (sizes.get(i) == 1 && stratum.getPopulation() > 1) {
                findings.add(SurveyRule.STRATUM_OF_ONE.at(path, said));
            }
        }
        return findings;
    }
}
