package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.document.DigitalSignatureStamp;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

class StampRulesTest {

    /** Stamps of which each is a kind of signer, "p" or "o", and a time. */
    private static List<DigitalSignatureStamp> stamps(String... stamps) {
        List<DigitalSignatureStamp> made = new ArrayList<>();
        for (String stamp : stamps) {
            made.add(DigitalSignatureStamp.builder()
                    .id("s" + made.size())
                    .signerKind(
                            stamp.startsWith("p")
                                    ? DigitalSignatureStamp.SignerKind.PERSON
                                    : DigitalSignatureStamp.SignerKind.ORGANIZATION)
                    .signer(Text.of(stamp.startsWith("p") ? "Nguyễn Quốc Huy" : "SỞ GIAO THÔNG VẬN TẢI"))
                    .signedAt(OffsetDateTime.parse(stamp.substring(2)))
                    .build());
        }
        return made;
    }

    private static ImprovementPlan stamped(Optional<PartialDate> date, String... stamps) {
        return Papers.with(paper -> paper.date(date).digitalSignatures(stamps(stamps)));
    }

    private static Checked order(String... stamps) {
        return Checked.rule("DOC-20", stamped(Optional.empty(), stamps));
    }

    private static Checked day(String date, String... stamps) {
        return Checked.rule("DOC-21", stamped(Optional.of(PartialDate.parse(date)), stamps));
    }

    @Test
    void timesDoNotFall() {
        Checked found = order("p 2024-03-21T08:00:58+07:00", "o 2024-03-21T08:00:57+07:00");
        assertThat(found.places()).containsExactly("document.digitalSignatures[1].signedAt");
        assertThat(found.vietnamese())
                .isEqualTo("Thời điểm các chữ ký số không đúng trình tự: chữ ký số «SỞ GIAO THÔNG VẬN TẢI»"
                        + " («08:00:57 21/3/2024»)");
        assertThat(order("p 2024-03-21T08:00:58+07:00", "o 2024-03-21T08:00:58+07:00")
                        .places())
                .isEmpty();
        // Later by the clock, earlier in time.
        assertThat(order("p 2024-03-21T08:00:00+07:00", "o 2024-03-21T02:00:00Z")
                        .places())
                .isEmpty();
        assertThat(order("p 2024-03-21T08:00:00+07:00", "o 2024-03-21T00:59:59Z")
                        .places())
                .hasSize(1);
    }

    @Test
    void personSignsBeforeOrganizations() {
        assertThat(order("o 2024-03-21T08:00:00+07:00", "p 2024-03-21T08:00:01+07:00")
                        .places())
                .containsExactly("document.digitalSignatures[1].signedAt");
        assertThat(order(
                                "p 2024-03-21T08:00:00+07:00",
                                "p 2024-03-21T08:30:00+07:00",
                                "o 2024-03-21T09:00:00+07:00",
                                "o 2024-03-21T09:00:01+07:00")
                        .places())
                .isEmpty();
        assertThat(order("o 2024-03-21T08:00:00+07:00").places()).isEmpty();
    }

    @Test
    void lastSignatureIsOfTheDayOfPromulgation() {
        Checked found = day("2024-03-20", "p 2024-03-20T23:59:59+07:00", "o 2024-03-21T00:00:00+07:00");
        assertThat(found.places()).containsExactly("document.digitalSignatures[1].signedAt");
        assertThat(found.vietnamese())
                .isEqualTo("Ngày ký số khác ngày ban hành: chữ ký số «SỞ GIAO THÔNG VẬN TẢI» («21/3/2024»)");
        assertThat(day("2024-03-21", "p 2024-03-20T23:59:59+07:00", "o 2024-03-21T00:00:00+07:00")
                        .places())
                .isEmpty();
        assertThat(day("2024-03-22", "o 2024-03-21T23:59:59+07:00").places()).hasSize(1);
    }

    @Test
    void partOfADateIsHeldAgainstWhatIsKnown() {
        assertThat(day("2024-03", "o 2024-03-31T10:00:00+07:00").places()).isEmpty();
        assertThat(day("2024-03", "o 2024-04-01T10:00:00+07:00").places()).hasSize(1);
        assertThat(day("2024", "o 2024-04-01T10:00:00+07:00").places()).isEmpty();
        assertThat(Checked.rule("DOC-21", stamped(Optional.empty(), "o 2024-04-01T10:00:00+07:00"))
                        .places())
                .isEmpty();
        assertThat(day("2024-03-21").places()).isEmpty();
    }
}
