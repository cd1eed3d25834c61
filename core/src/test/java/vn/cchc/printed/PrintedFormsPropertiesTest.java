package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Place;

/** Whatever is printed, reading never throws, keeps the print and says why if it gives no value. */
class PrintedFormsPropertiesTest {

    private static final List<Function<String, Reading<?>>> READERS = List.of(
            PrintedForms::documentNumber,
            PrintedForms::date,
            PrintedForms::dateLine,
            PrintedForms::deadline,
            PrintedForms::relativePeriod,
            PrintedForms::parties,
            PrintedForms::quantity);

    private static void checkAll(String printed) {
        Place place = Place.of("tasks[3].deadline");
        for (var reader : READERS) {
            Reading<?> reading = reader.apply(printed);
            assertThat(reading.getPrinted()).isEqualTo(printed);
            assertThat(reading.getValue().isPresent() || !reading.getFindings().isEmpty())
                    .isTrue();
            reading.getFindings()
                    .forEach(finding -> assertThat(finding.getVietnamese() + finding.getEnglish())
                            .doesNotContain("{", "}", "\u0000", "\u202e")
                            .hasSizeLessThan(1000));
            assertThat(reading.findingsAt(place)).allMatch(it -> it.getPlaces().equals(List.of(place)));
            assertThat(reading.findingsAt(place)).hasSameSizeAs(reading.getFindings());
        }
    }

    @Property
    void anyTextIsSurvived(@ForAll("texts") String printed) {
        checkAll(printed);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().filter(it -> !it.contains("{") && !it.contains("}"));
        Arbitrary<String> words = Arbitraries.of(
                "Quý",
                "III",
                "IV",
                "/",
                "2023",
                "tháng",
                "ngày",
                "năm",
                "trước",
                "đến",
                "-",
                "–",
                ",",
                ";",
                "và",
                "các",
                "sở",
                "ban",
                "ngành",
                "UBND",
                "cấp",
                "huyện",
                "bộ phận",
                "công chức",
                "tại",
                "Số:",
                "KH",
                "NĐ",
                "%",
                "điểm",
                "0",
                "9",
                "30",
                ".",
                "…",
                " ",
                "\u00a0",
                "\n",
                "\u200b",
                "\u0000",
                "\u202e",
                "\ud83d",
                "hằng",
                "khi",
                "kể từ",
                "liên quan",
                "\u0309",
                "ı",
                "İ",
                "K");
        Arbitrary<String> mixed = words.list().ofMaxSize(12).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                any, mixed, Combinators.combine(mixed, any, mixed).as((first, middle, last) -> first + middle + last));
    }

    /** A pattern that goes back and forth would not come to an end here. */
    @Test
    void longTextsAreRefusedWithoutLookingAtThem() {
        for (String part :
                List.of(" ", "ngày ", "-", "a, ", "sở, ", " và sở", "Quý II - ", "1", "….", "(", "a\u0323\u0301")) {
            checkAll(part.repeat(1000 / part.length()));
            checkAll("Từ " + part.repeat(990 / part.length()));
            checkAll(part.repeat(1_000_000 / part.length()));
        }
    }

    @Test
    void lengthIsBoundedAtAThousand() {
        String list = "Sở Tư pháp;";
        String longest = list.repeat(90) + " ".repeat(10);

        assertThat(longest).hasSize(1000);
        assertThat(PrintedForms.parties(longest).getValue().orElseThrow()).hasSize(90);
        assertThat(Codes.of(PrintedForms.parties(longest + " "))).containsExactly("PRT-14");
        assertThat(PrintedForms.parties(longest + " ").getValue()).isEmpty();
    }
}
