package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Checking.catalogue;
import static vn.cchc.catalogue.Checking.choice;
import static vn.cchc.catalogue.Checking.count;
import static vn.cchc.catalogue.Checking.f;
import static vn.cchc.catalogue.Checking.is;
import static vn.cchc.catalogue.Checking.leaf;
import static vn.cchc.catalogue.Checking.levels;
import static vn.cchc.catalogue.Checking.met;
import static vn.cchc.catalogue.Checking.n;
import static vn.cchc.catalogue.Checking.number;
import static vn.cchc.catalogue.Checking.parameter;
import static vn.cchc.catalogue.Checking.proportional;
import static vn.cchc.catalogue.Checking.share;
import static vn.cchc.catalogue.Checking.yesNo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Text;

/** Facts and parameters: declared once, used, and used as what they are. */
class DeclarationCheckTest {

    @Test
    void factThatIsNotDeclared() {
        assertThat(Checking.found(
                        proportional(share(f("onTime"), f("recieved")), n("1")), count("onTime"), count("received")))
                .containsExactly(
                        "CAT-28 criteria[0].facts[1]: Số liệu «received» được khai báo nhưng không dùng đến",
                        "CAT-26 rule.measure.denominator: Tiêu chí 1 chưa khai báo số liệu «recieved»;"
                                + " có phải «received»?");
        assertThat(Checking.found(met(is("x"))))
                .containsExactly("CAT-26 rule.condition.fact: Tiêu chí 1 chưa khai báo số liệu «x»");
        assertThat(Checking.found(levels("x", List.of(), "good 5")))
                .containsExactly("CAT-26 rule.fact: Tiêu chí 1 chưa khai báo số liệu «x»");
    }

    @Test
    void factUsedAsWhatItIsNot() {
        assertThat(Checking.found(f("x"), yesNo("x")))
                .containsExactly("CAT-27 rule: Số liệu «x» không phải là số nên không tính toán được");
        assertThat(Checking.found(f("x"), choice("x", "one"))).hasSize(1);
        assertThat(Checking.found(met(is("x")), count("x")))
                .containsExactly("CAT-27 rule.condition.fact: Số liệu «x» là số, phải được so sánh với một số");
        assertThat(Checking.found(met(is("x")), number("x"))).hasSize(1);
        assertThat(Checking.found(met(is("x", "one")), yesNo("x")))
                .containsExactly("CAT-27 rule.condition.option:"
                        + " Số liệu «x» chỉ là có hoặc không, không có phương án để nêu");
        assertThat(Checking.found(met(is("x")), choice("x", "one")))
                .containsExactly("CAT-27 rule.condition: Phải nêu phương án nào của số liệu «x»");
        assertThat(Checking.found(met(is("x", "two")), choice("x", "one")))
                .containsExactly("CAT-25 rule.condition.option: Số liệu «x» không có phương án «two»");
        assertThat(Checking.found(levels("x", List.of(), "good 5"), yesNo("x")))
                .containsExactly("CAT-27 rule.fact: Số liệu «x» không phải là lựa chọn phương án"
                        + " nên không cho điểm theo phương án được");
        assertThat(Checking.found(met(is("x")), yesNo("x"))).isEmpty();
        assertThat(Checking.found(met(is("x", "one")), choice("x", "one"))).isEmpty();
        assertThat(Checking.found(f("x"), number("x", "0", "5"))).isEmpty();
    }

    @Test
    void namesThatStandTwice() {
        assertThat(Checking.found(met(is("x")), yesNo("x"), yesNo("x")))
                .containsExactly("CAT-02 criteria[0].facts[1].fact:"
                        + " Số liệu «x» được khai báo hai lần trong cùng một tiêu chí");
        assertThat(Checking.found(met(is("x", "one")), choice("x", "one", "two", "one")))
                .containsExactly("CAT-03 criteria[0].facts[0].options[2].option:"
                        + " Phương án «one» được nêu hai lần trong số liệu «x»");
    }

    @Test
    void countThatCanHaveNoValue() {
        FactDeclaration below = ((ImmutableFactDeclaration) count("x")).withAtMost(new BigDecimal("-1"));
        assertThat(Checking.found(f("x"), below))
                .containsExactly("CAT-45 criteria[0].facts[0]: Số liệu «x» không thể có giá trị nào:"
                        + " số lượng không âm nhưng mức cao nhất lại nhỏ hơn 0");
        assertThat(Checking.found(f("x"), ((ImmutableFactDeclaration) count("x")).withAtMost(BigDecimal.ZERO)))
                .isEmpty();
    }

    @Test
    void publishedScoreIsADeclaredNumber() {
        String message = "CAT-29 criteria[0].publishedScore: Số liệu «value» dùng cho điểm đã công bố"
                + " phải được khai báo và phải là số";
        assertThat(Checking.found(catalogue(published().build()).build())).containsExactly(message);
        assertThat(Checking.found(
                        catalogue(published().addFacts(count("value")).build()).build()))
                .containsExactly(message);
        assertThat(Checking.found(
                        catalogue(published().addFacts(number("value")).build()).build()))
                .isEmpty();
        assertThat(Checking.found(catalogue(published()
                                .addFacts(number("value"), number("x"))
                                .build())
                        .build()))
                .containsExactly("CAT-28 criteria[0].facts[1]: Số liệu «x» được khai báo nhưng không dùng đến");
    }

    private static ImmutableCriterion.Builder published() {
        return leaf("1", 5).publishedScore("value");
    }

    private static ParameterValue value(String value, String from, String to) {
        return ParameterValue.builder()
                .value(new BigDecimal(value))
                .validFrom(day(from))
                .validTo(day(to))
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static List<String> valued(String from, String to, ParameterValue... values) {
        CatalogueParameter target = CatalogueParameter.builder()
                .id("target")
                .label(Text.of("Mục tiêu"))
                .addValues(values)
                .build();
        Criterion used = leaf("1", 5)
                .addFacts(count("a"), count("b"))
                .rule(proportional(share(), parameter("target")))
                .build();
        return Checking.found(catalogue(used)
                .addParameters(target)
                .validFrom(day(from))
                .validTo(day(to))
                .build());
    }

    @Test
    void everyDayHasOneValue() {
        ParameterValue first = value("0.8", "2025-01-01", "2025-12-31");
        ParameterValue second = value("0.9", "2026-01-01", "");
        assertThat(valued("2025-01-01", "", second, first)).isEmpty();
        assertThat(valued("", "", first, second)).isEmpty();
        assertThat(valued("2024-12-31", "", first, second))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị"
                        + " từ 31/12/2024 đến 31/12/2024");
        assertThat(valued("2025-01-01", "2026-01-01", first))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị"
                        + " từ 01/01/2026 đến 01/01/2026");
        assertThat(valued("2025-01-01", "2025-12-31", first)).isEmpty();
        assertThat(valued("2025-01-01", "", first))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị từ 01/01/2026 trở đi");
        assertThat(valued("2025-01-01", "", first, value("0.9", "2026-01-02", "")))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị"
                        + " từ 01/01/2026 đến 01/01/2026");
        assertThat(valued("2025-01-01", "", first, value("0.9", "2025-12-31", "")))
                .containsExactly("CAT-33 parameters[0].values: Tham số «target» có hai giá trị 0,8 và 0,9"
                        + " cùng áp dụng từ 31/12/2025 đến 31/12/2025");
        assertThat(valued("2025-01-01", "", value("0.8", "", ""))).isEmpty();
    }

    @Test
    void valueThatReachesFurthestIsHeldAgainstThoseAfterIt() {
        assertThat(valued(
                        "",
                        "",
                        value("0.8", "", "2026-12-31"),
                        value("0.9", "2025-02-01", "2025-03-01"),
                        value("1", "2026-12-01", "")))
                .containsExactly(
                        "CAT-33 parameters[0].values: Tham số «target» có hai giá trị 0,8 và 0,9"
                                + " cùng áp dụng từ 01/02/2025 đến 01/03/2025",
                        "CAT-33 parameters[0].values: Tham số «target» có hai giá trị 0,8 và 1"
                                + " cùng áp dụng từ 01/12/2026 đến 31/12/2026");
        assertThat(valued("2025-01-01", "", value("0.8", "", "2026-12-31"), value("0.9", "2025-02-01", "2025-03-01")))
                .contains("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị từ 01/01/2027 trở đi");
        assertThat(valued("2025-01-01", "2025-06-30", value("0.8", "2025-07-01", "")))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị"
                        + " từ 01/01/2025 đến 30/06/2025");
        assertThat(valued("2025-01-01", "2025-06-30", value("0.8", "", "2025-03-31"), value("0.9", "2025-08-01", "")))
                .containsExactly("CAT-32 parameters[0].values: Tham số «target» chưa có giá trị"
                        + " từ 01/04/2025 đến 30/06/2025");
    }

    @Test
    void targetInPercentIsFoundInItsParameter() {
        assertThat(valued("", "", value("90", "", "")))
                .containsExactly("CAT-22 rule.target: Tỷ lệ được viết dưới dạng phân số thập phân:"
                        + " 90 % phải ghi là 0,9, không ghi 90");
    }

    @Test
    void parameterThatIsUnknownOrUnusedOrTwice() {
        Criterion uses = leaf("1", 5)
                .addFacts(count("a"), count("b"))
                .rule(proportional(share(), parameter("targt")))
                .build();
        CatalogueParameter target = CatalogueParameter.builder()
                .id("target")
                .label(Text.of("Mục tiêu"))
                .addValues(value("0.9", "", ""))
                .build();
        assertThat(Checking.found(catalogue(uses).addParameters(target, target).build()))
                .containsExactly(
                        "CAT-31 parameters[0]: Tham số «target» được khai báo nhưng không dùng đến",
                        "CAT-31 parameters[1]: Tham số «target» được khai báo nhưng không dùng đến",
                        "CAT-04 parameters[1].id: Tham số «target» đã được khai báo ở vị trí thứ 1",
                        "CAT-30 rule.target.parameter: Tiêu chí 1 dùng tham số «targt» mà bộ tiêu chí chưa khai báo;"
                                + " có phải «target»?");
    }
}
