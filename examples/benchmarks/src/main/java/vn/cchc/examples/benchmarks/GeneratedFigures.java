package vn.cchc.examples.benchmarks;

import java.math.BigDecimal;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Delta;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Target;
import vn.cchc.value.IndexCode;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/** The figures that the plan starts from. */
final class GeneratedFigures {

    private static final Text METRIC = Text.of("Chỉ số hài lòng của người dân");
    private static final Text ABOUT = Text.of("tỉnh Quảng Ninh");

    private GeneratedFigures() {}

    static Baseline baseline(int year) {
        return Baseline.builder()
                .id("baseline." + year)
                .metric(METRIC)
                .index(IndexCode.SIPAS)
                .about(ABOUT)
                .year(year)
                .value(Quantity.percent("82.18"))
                .source(Text.of("Bộ Nội vụ"))
                .publishedOn(PartialDate.of(year + 1, 4))
                .asPrinted(Text.of("đạt 82,18%"))
                .build();
    }

    static Delta delta(int number, Delta.Comparison comparison) {
        return Delta.builder()
                .id("delta." + number)
                .metric(METRIC)
                .about(ABOUT)
                .year(2025)
                .comparedWith(comparison)
                .value(Quantity.of(new BigDecimal("-7.95"), MeasurementUnit.PERCENTAGE_POINT))
                .asPrinted(Text.of("giảm 7,95%"))
                .build();
    }

    static RankPosition rank() {
        return RankPosition.builder()
                .id("rank.0")
                .index(IndexCode.SIPAS)
                .about(ABOUT)
                .year(2025)
                .group(Text.of("34 tỉnh, thành phố"))
                .rank(12)
                .outOf(34)
                .asPrinted(Text.of("xếp thứ 12/34"))
                .build();
    }

    static Target target() {
        return Target.Qualitative.builder()
                .id("target.plan")
                .metric(Text.of("Nâng cao chất lượng phục vụ"))
                .about(ABOUT)
                .statedIn("purpose.0")
                .build();
    }
}
