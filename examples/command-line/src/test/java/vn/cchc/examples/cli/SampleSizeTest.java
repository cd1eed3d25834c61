package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleSizeTest {

    @Test
    void whatMakesNoSampleIsTold() {
        Run nobody = Run.of("sample-size", "--population", "0", "--error", "0.05");
        assertThat(nobody.status()).isEqualTo(Main.UNREADABLE);
        assertThat(nobody.err()).contains("«0»", "--population");
        assertThat(Run.of("sample-size", "--population", "75000", "--error", "1")
                        .err())
                .contains("«1»", "--error");
        assertThat(Run.of("sample-size", "--population", "75000", "--error", "5%")
                        .err())
                .contains("«5%»");
        assertThat(Run.of("sample-size", "--population", "75000", "--error", "0.05", "--stratum", "A=1")
                        .err())
                .contains("Các tầng cộng lại là 1, nhưng --population ghi 75.000");
        assertThat(Run.of("sample-size", "--population", "75000", "--error", "0.05", "--per-cluster", "27")
                        .err())
                .contains("--correlation");
    }

    /** 75000 / (1 + 75000 · 0.0025) = 397.9; of 398, 63.7 and 334.3. */
    @Test
    void sizeAndStrata() {
        Run run = Run.of(
                "sample-size",
                "--population",
                "75000",
                "--error",
                "0,05",
                "--stratum",
                "Huyện A=12000",
                "--stratum",
                "Huyện B=63000",
                "--format",
                "csv");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.out()).isEqualTo("""
                        stratum,population,size
                        Huyện A,12000,64
                        Huyện B,63000,334
                        TOTAL,75000,398
                        """);
    }

    /** deff = 1 + 26 · 0.05 = 2.3; 1.96 · √(2.3 · 0.25 / 398 · (1 − 398/75000)) = 7.43 %. */
    @Test
    void errorOfTheDesignInBothLanguages() {
        String[] asked = {
            "sample-size",
            "--population",
            "75000",
            "--error",
            "0.05",
            "--per-cluster",
            "27",
            "--correlation",
            "0.05",
            "--confidence",
            "0.95",
            "--lang"
        };
        String[] vietnamese = Arrays.copyOf(asked, asked.length + 1);
        vietnamese[asked.length] = "vi";
        String[] english = Arrays.copyOf(asked, asked.length + 1);
        english[asked.length] = "en";
        assertThat(Run.of(vietnamese).out())
                .contains("Cần 398 phiếu trong 75.000", "± 7,43 % (hiệu ứng thiết kế 2,3, độ tin cậy 95 %");
        assertThat(Run.of(english).out()).contains("398 forms out of 75,000", "± 7.43 % (design effect 2.3");
    }
}
