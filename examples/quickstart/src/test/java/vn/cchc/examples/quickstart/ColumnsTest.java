package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aLetterTakesOneColumnHoweverItIsCoded() {
        String letters = "Ổ ễ ợ Đ ữ";

        assertThat(Columns.width(letters)).isEqualTo(9);
        assertThat(Columns.width(Normalizer.normalize(letters, Normalizer.Form.NFD)))
                .isEqualTo(9);
        assertThat(Columns.pad(Normalizer.normalize("Ổ", Normalizer.Form.NFD), 3))
                .endsWith("  ");
    }

    @Test
    void wrapsByWords() {
        assertThat(Columns.wrap("Ủy ban nhân dân tỉnh", 8)).containsExactly("Ủy ban", "nhân dân", "tỉnh");
        assertThat(Columns.wrap("  một \n\t hai ", 20)).containsExactly("một hai");
        assertThat(Columns.wrap("", 20)).containsExactly("");
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        assertThat(Columns.wrap("SIPAS đạt 82,18\u00A0%", 15)).containsExactly("SIPAS đạt", "82,18 %");
    }

    @Test
    void breaksOnlyWordsThatAreLongerThanTheLine() {
        assertThat(Columns.wrap("xem motcua.sonla.gov.vn ngay", 10))
                .containsExactly("xem", "motcua.son", "la.gov.vn", "ngay");
    }

    @Test
    void shortensWithAnEllipsisInsideTheWidth() {
        assertThat(Columns.shorten("một hai ba", 10, 1)).containsExactly("một hai ba");
        assertThat(Columns.shorten("một hai ba bốn", 10, 1)).containsExactly("một hai…");
        assertThat(Columns.shorten("một, hai, ba, bốn, năm", 9, 2)).containsExactly("một, hai,", "ba, bốn…");
        assertThat(Columns.shorten("motcuasonla", 6, 1)).containsExactly("motcu…");
    }
}
