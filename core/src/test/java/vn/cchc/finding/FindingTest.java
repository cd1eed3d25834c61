package vn.cchc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class FindingTest {

    private static ImmutableFinding.Builder finding() {
        return Finding.builder()
                .code("TSK-01")
                .severity(Severity.ERROR)
                .vietnamese("Nội dung nhiệm vụ trống")
                .english("The text of the task is blank");
    }

    @Test
    void findingWithoutPlaceIsRefused() {
        var refusal = Refusal.by(ValueRule.MISSING, "places", () -> finding().build());

        assertThat(refusal.getMissing()).containsExactly("places");
        Refusal.by(
                ValueRule.MISSING, "places", () -> finding().places(List.of()).build());
    }

    @Test
    void placesKeepTheirOrder() {
        assertThat(finding().addPlaces(Place.of("")).build().getPlaces()).containsExactly(Place.of(""));
        assertThat(finding()
                        .addPlaces(Place.of("tasks[3]"), Place.of("tasks[1]"))
                        .build()
                        .getPlaces())
                .extracting(Place::getPath)
                .containsExactly("tasks[3]", "tasks[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "tr-TR", "und"})
    void messageIsEnglishUnlessVietnameseIsAskedFor(String tag) {
        Finding finding = finding().addPlaces(Place.of("tasks[0].text")).build();

        assertThat(finding.message(Locale.forLanguageTag(tag))).isEqualTo("The text of the task is blank");
        assertThat(finding.message(Locale.forLanguageTag("vi-VN"))).isEqualTo("Nội dung nhiệm vụ trống");
    }
}
