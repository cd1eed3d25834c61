package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Checking.bands;
import static vn.cchc.catalogue.Checking.choice;
import static vn.cchc.catalogue.Checking.count;
import static vn.cchc.catalogue.Checking.f;
import static vn.cchc.catalogue.Checking.growth;
import static vn.cchc.catalogue.Checking.levels;
import static vn.cchc.catalogue.Checking.number;
import static vn.cchc.catalogue.Checking.peers;
import static vn.cchc.catalogue.Checking.ratio;
import static vn.cchc.catalogue.Checking.share;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bands and levels: nothing twice, nothing left out, nothing beyond what is measured. */
class BandCheckTest {

    private static List<String> ofShare(String... bands) {
        return Checking.found(bands(share(), bands), count("a"), count("b"));
    }

    private static List<String> ofCount(String... bands) {
        return Checking.found(bands(f("a"), bands), count("a"));
    }

    private static List<String> ofNumber(String... bands) {
        return Checking.found(bands(f("a"), bands), number("a"));
    }

    @Test
    void twoBandsWithOneValueInBoth() {
        assertThat(ofShare("(0.9,] 5", "[0.7,0.9] 1", "[,0.7) 0")).isEmpty();
        assertThat(ofShare("[0.9,] 5", "[0.7,0.9] 1", "[,0.7) 0"))
                .containsExactly(
                        "CAT-20 rule.bands[0]+rule.bands[1]:" + " Khoảng thứ 1 và khoảng thứ 2 cùng chứa 0,9 (90 %)");
        assertThat(ofShare("[0.95,] 5", "[,0.7) 0", "[0.7,1) 1"))
                .containsExactly("CAT-20 rule.bands[0]+rule.bands[2]: Khoảng thứ 1 và khoảng thứ 3 cùng chứa"
                        + " các giá trị từ 0,95 (95 %) đến dưới 1 (100 %)");
    }

    @Test
    void valuesInNoBand() {
        assertThat(ofShare("[0.75,] 5", "[,0.7) 1"))
                .containsExactly(
                        "CAT-21 rule.bands: Không khoảng nào chứa" + " các giá trị từ 0,7 (70 %) đến dưới 0,75 (75 %)");
        assertThat(ofShare("(0.9,] 5", "[,0.9) 1"))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa 0,9 (90 %)");
        assertThat(ofShare("[0,0.5) 5", "(0.5,1) 1"))
                .containsExactly(
                        "CAT-21 rule.bands: Không khoảng nào chứa 0,5 (50 %)",
                        "CAT-21 rule.bands: Không khoảng nào chứa 1 (100 %)");
        assertThat(ofShare("[0,0.5] 5", "(0.5,1] 1")).isEmpty();
    }

    @Test
    void wholeNumbersHaveNothingBetweenThem() {
        assertThat(ofCount("[0,0] 0", "[1,2] 1", "(2,] 5")).isEmpty();
        assertThat(ofCount("[0,0] 0", "[1,2] 1", "[3,] 5")).isEmpty();
        assertThat(ofNumber("[,0] 0", "[1,2] 1", "(2,] 5"))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa các giá trị trên 0 đến dưới 1");
        assertThat(ofCount("[0,0] 0", "[1,2] 1", "[4,] 5"))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa 3");
        assertThat(ofCount("[0,0] 0", "[1,2) 1", "[2,3) 2", "(2,] 5")).isEmpty();
        assertThat(ofCount("[0,0] 0", "[1,2] 1", "(1,] 5"))
                .containsExactly("CAT-20 rule.bands[1]+rule.bands[2]: Khoảng thứ 2 và khoảng thứ 3 cùng chứa 2");
    }

    @Test
    void eachMeasureHasItsOwnValues() {
        assertThat(Checking.found(bands(ratio(f("a"), f("b")), "[0,1) 0", "[1,] 5"), count("a"), count("b")))
                .isEmpty();
        assertThat(Checking.found(bands(ratio(f("a"), f("b")), "[0,1] 0"), count("a"), count("b")))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa các giá trị trên 1 (100 %)");
        assertThat(Checking.found(bands(ratio(f("a"), f("b")), "[0,1) 0", "[1,] 5"), number("a"), number("b")))
                .isEmpty();
        assertThat(Checking.found(bands(growth(f("a"), f("b")), "[-1,0) 0", "[0,] 5"), count("a"), count("b")))
                .isEmpty();
        assertThat(Checking.found(bands(growth(f("a"), f("b")), "[-1,0) 0", "[0,] 5"), number("a"), number("b")))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa các giá trị dưới −1 (−100 %)");
        assertThat(ofNumber("[0,] 5")).containsExactly("CAT-21 rule.bands: Không khoảng nào chứa các giá trị dưới 0");
        assertThat(Checking.found(bands(f("a"), "[0,10] 5"), number("a", "0", "10")))
                .isEmpty();
        assertThat(Checking.found(bands(peers(f("a"), Statistic.LARGEST), "[0,1] 0", "[2,] 5"), count("a")))
                .isEmpty();
        assertThat(Checking.found(bands(peers(f("a"), Statistic.MEAN), "[0,1] 0", "[2,] 5"), count("a")))
                .containsExactly("CAT-21 rule.bands: Không khoảng nào chứa các giá trị trên 1 đến dưới 2");
    }

    @Test
    void percentInPlaceOfAFraction() {
        assertThat(ofShare("[90,] 5", "[70,90) 1", "[,70) 0"))
                .containsExactly("CAT-22 rule.bands[0]: Tỷ lệ được viết dưới dạng phân số thập phân:"
                        + " 90 % phải ghi là 0,9, không ghi 90");
        assertThat(ofShare("[90,] 5", "[70,90] 1", "[,70) 0"))
                .anyMatch(line -> line.startsWith("CAT-20") && line.endsWith("cùng chứa 90"));
        assertThat(Checking.found(bands(ratio(f("a"), f("b")), "[90,] 5", "[,90) 1"), count("a"), count("b")))
                .isEmpty();
    }

    @Test
    void bandThatNothingReaches() {
        assertThat(ofShare("[0,1] 5", "(1,] 0"))
                .containsExactly("CAT-23 rule.bands[1]: Không giá trị nào rơi vào khoảng thứ 2;"
                        + " số liệu chỉ có thể là các giá trị từ 0 (0 %) đến 1 (100 %)");
        assertThat(ofCount("[,0) 0", "[0,] 5")).singleElement().asString().startsWith("CAT-23 rule.bands[0]");
        assertThat(ofCount("(0,1) 0", "[0,] 5")).singleElement().asString().startsWith("CAT-23 rule.bands[0]");
    }

    @Test
    void pointsThatTheCriterionCannotHave() {
        assertThat(ofShare("[0.5,] 5.5", "[,0.5) 0"))
                .containsExactly(
                        "CAT-42 rule.bands[0]: Mức điểm 5,5 nằm ngoài mức được phép là" + " các giá trị từ 0 đến 5");
        assertThat(ofShare("[0.5,] 5", "[,0.5) -1")).singleElement().asString().startsWith("CAT-42 rule.bands[1]");
        assertThat(Checking.found(levels("c", List.of(), "good 6", "bad 0"), choice("c", "good", "bad")))
                .singleElement()
                .asString()
                .startsWith("CAT-42 rule.levels[0]");
        // Points that are scaled afterwards are none of the criterion.
        assertThat(Checking.found(
                        Checking.product(n05(), bands(share(), "[0.5,] 10", "[,0.5) 0")), count("a"), count("b")))
                .isEmpty();
    }

    private static Expression n05() {
        return Checking.n("0.5");
    }

    @Test
    void everyOptionIsWorthSomething() {
        FactDeclaration choice = choice("plan", "timely", "late", "none");
        assertThat(Checking.found(levels("plan", List.of(), "timely 5", "late 1", "none 0"), choice))
                .isEmpty();
        assertThat(Checking.found(levels("plan", List.of("none"), "timely 5", "late 1"), choice))
                .isEmpty();
        assertThat(Checking.found(levels("plan", List.of(), "timely 5", "late 1"), choice))
                .containsExactly("CAT-24 rule.levels: Phương án «none» (Phương án none) chưa được cho điểm");
        assertThat(Checking.found(levels("plan", List.of("none"), "timely 5", "late 1", "none 0"), choice))
                .containsExactly("CAT-05 rule.notApplicable[0]: Phương án «none» được cho điểm hai lần");
        assertThat(Checking.found(levels("plan", List.of(), "timely 5", "late 1", "none 0", "late 2"), choice))
                .containsExactly("CAT-05 rule.levels[3].option: Phương án «late» được cho điểm hai lần");
        assertThat(Checking.found(levels("plan", List.of(), "timely 5", "late 1", "none 0", "timly 3"), choice))
                .containsExactly("CAT-25 rule.levels[3].option: Số liệu «plan» không có phương án «timly»;"
                        + " có phải «timely»?");
        assertThat(Checking.found(levels("plan", List.of("other"), "timely 5", "late 1", "none 0"), choice))
                .containsExactly("CAT-25 rule.notApplicable[0]: Số liệu «plan» không có phương án «other»");
    }
}
