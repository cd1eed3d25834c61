package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

class ClassificationCheckTest {

    /** Classes written as bands are, with the name in place of points: {@code [90,] A}. */
    private static List<Finding> findings(String... classes) {
        return CatalogueCheck.of(Classification.builder()
                .id("test")
                .name(Text.of("Xếp loại"))
                .outOf(BigDecimal.valueOf(100))
                .status(SourceStatus.VERIFIED)
                .classes(Arrays.stream(classes)
                        .map(ClassificationCheckTest::classBand)
                        .toList())
                .build());
    }

    private static ClassificationBand classBand(String written) {
        int name = written.indexOf(' ');
        Band band = Checking.band(written.substring(0, name) + " 0");
        return ClassificationBand.builder()
                .name(Text.of(written.substring(name + 1)))
                .atLeast(band.getAtLeast())
                .above(band.getAbove())
                .below(band.getBelow())
                .atMost(band.getAtMost())
                .build();
    }

    private static List<String> found(String... classes) {
        return Checking.lines(findings(classes));
    }

    @Test
    void classesCoverEachResultOnce() {
        assertThat(found("[90,] A", "[80,90) B", "[,80) C")).isEmpty();
        assertThat(found("[90,100] A", "[80,90) B", "[0,80) C")).isEmpty();
        assertThat(found("[90,] A", "[80,90] B", "[,80) C"))
                .containsExactly("CAT-47 classes[0]+classes[1]: Nhóm «A» và nhóm «B» cùng chứa 90");
        assertThat(found("(90,] A", "[80,90) B", "[,80) C")).containsExactly("CAT-48 classes: Không nhóm nào chứa 90");
    }

    /** The ministries of 2023 had two classes only, as published. */
    @Test
    void publishedSchemesMayBePartial() {
        List<Finding> findings = findings("(80,] A", "(0,80) B");
        assertThat(Checking.lines(findings))
                .containsExactly("CAT-48 classes: Không nhóm nào chứa 0", "CAT-48 classes: Không nhóm nào chứa 80");
        assertThat(findings).extracting(Finding::getSeverity).containsOnly(Severity.WARNING);
        assertThat(findings("[80,] A", "[,80] B"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void classesBeyondTheTotal() {
        assertThat(found("[90,] A", "[,90) B", "(100,] C"))
                .containsExactly("CAT-49 classes[2]: Không kết quả nào rơi vào nhóm «C» trên thang điểm 100");
    }

    @Test
    void nameThatStandsTwice() {
        List<Finding> findings = findings("[90,] A", "[80,90) B", "[,80) A");
        assertThat(Checking.lines(findings)).containsExactly("CAT-50 classes[2]: Tên nhóm «A» được dùng hai lần");
        assertThat(findings.get(0).getPlaces()).extracting(Place::getLabel).containsExactly(Optional.of("A"));
    }
}
