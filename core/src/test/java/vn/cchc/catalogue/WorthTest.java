package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorthTest {

    @Test
    void pointsAreThemselvesAndSharesAreOfTheMaximum() {
        BigDecimal maximum = new BigDecimal("6");
        ImmutableLevel.Builder level = Level.builder().option("good");

        assertThat(level.points(new BigDecimal("1.5")).build().points(maximum)).isEqualByComparingTo("1.5");
        assertThat(Level.builder()
                        .option("good")
                        .share(new BigDecimal("0.75"))
                        .build()
                        .points(maximum))
                .isEqualByComparingTo("4.5");
    }
}
