package vn.cchc.validation;

import java.math.BigDecimal;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImmutableBaseline;
import vn.cchc.plan.ImmutableDelta;
import vn.cchc.plan.ImmutableRankPosition;
import vn.cchc.plan.ImmutableTarget;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** Figures like those of the plan of Sơn La, for tests of rules. */
final class FigureSamples {

    static final Text SON_LA = Text.of("tỉnh Sơn La");
    static final Text METRIC = Text.of("SIPAS tỉnh Sơn La");

    private FigureSamples() {}

    static ImmutableBaseline.Builder baseline(int year, String percent) {
        return cited(year)
                .index(IndexCode.SIPAS)
                .value(Quantity.percent(percent))
                .asPrinted(Text.of("năm " + year + " đạt " + percent.replace('.', ',') + "%"));
    }

    /** A result without figure. */
    static ImmutableBaseline.Builder cited(int year) {
        return Baseline.builder()
                .id("k" + year)
                .metric(METRIC)
                .about(SON_LA)
                .year(year)
                .asPrinted(Text.of("kết quả năm " + year));
    }

    static ImmutableDelta.Builder delta(String value) {
        return Delta.builder()
                .id("d1")
                .metric(METRIC)
                .about(SON_LA)
                .year(2022)
                .comparedWith(Delta.Comparison.EarlierYear.builder().year(2021).build())
                .value(Quantity.of(new BigDecimal(value), MeasurementUnit.PERCENTAGE_POINT))
                .asPrinted(Text.of("giảm 7,95% so với năm 2021"));
    }

    static ImmutableDelta.Builder aboveMean(String value) {
        return delta(value)
                .metric(Text.of("SIPAS tỉnh Sơn La vs mức trung bình của cả nước"))
                .comparedWith(Delta.Comparison.GroupMean.builder()
                        .group(Text.of("cả nước"))
                        .build())
                .asPrinted(Text.of("cao hơn mức trung bình của cả nước là 2,1%"));
    }

    static ImmutableRankPosition.Builder rank(String group, int rank, int outOf) {
        return RankPosition.builder()
                .id("r" + outOf)
                .index(IndexCode.SIPAS)
                .about(SON_LA)
                .year(2022)
                .group(Text.of(group))
                .rank(rank)
                .outOf(outOf)
                .asPrinted(Text.of("đứng thứ " + rank + "/" + outOf + " " + group));
    }

    static ImmutableTarget.Quantitative.Builder target(String percent) {
        return Target.Quantitative.builder()
                .id("g1")
                .metric(METRIC)
                .index(IndexCode.SIPAS)
                .about(SON_LA)
                .comparator(Target.Comparator.AT_LEAST)
                .value(Quantity.percent(percent));
    }

    static ImmutableTarget.Rank.Builder rankTarget(int to) {
        return Target.Rank.builder()
                .id("g2")
                .metric(METRIC)
                .index(IndexCode.SIPAS)
                .to(to);
    }
}
