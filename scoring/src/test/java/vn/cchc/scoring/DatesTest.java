package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Validity;

class DatesTest {

    private static Said period(Validity period) {
        Said said = Dates.said(period, period).get("period");
        assertThat(Dates.said(period, period)).containsEntry("validity", said);
        return said;
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        LocalDate ninth = LocalDate.of(2025, 10, 9);
        LocalDate tenth = LocalDate.of(2026, 9, 10);
        assertThat(period(Validity.between(ninth, tenth)))
                .isEqualTo(new Said("từ 09/10/2025 đến 10/09/2026", "from 9 Oct 2025 to 10 Sep 2026"));
        assertThat(period(Validity.from(ninth))).isEqualTo(new Said("từ 09/10/2025", "from 9 Oct 2025"));
        assertThat(period(Validity.until(tenth))).isEqualTo(new Said("đến 10/09/2026", "to 10 Sep 2026"));
    }
}
