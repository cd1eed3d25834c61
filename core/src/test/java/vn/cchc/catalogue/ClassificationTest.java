package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

class ClassificationTest {

    private static final Classification CLASSES = Classification.builder()
            .id("classes")
            .name(Text.of("Xếp loại"))
            .outOf(new BigDecimal("100"))
            .status(SourceStatus.VERIFIED)
            .addClasses(
                    ClassificationBand.builder()
                            .name(Text.of("Tốt"))
                            .atLeast(new BigDecimal("90"))
                            .build(),
                    ClassificationBand.builder()
                            .name(Text.of("Khá"))
                            .atLeast(new BigDecimal("80"))
                            .below(new BigDecimal("90"))
                            .build())
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"90, Tốt", "89.99, Khá", "80, Khá", "79.99,", "100, Tốt"})
    void resultLiesInTheClassThatHoldsIt(BigDecimal result, String name) {
        assertThat(CLASSES.classOf(result).map(it -> it.getName().toString()).orElse(null))
                .isEqualTo(name);
    }
}
